// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem {

struct UiContext;

/// What a coordinator would be asked about a memorandum on the telephone, in three lines: the parties and its state;
/// when it was signed and until when it holds; what its plans have made of it. Beside them, the next plan.
class MemorandumHeader final : public QWidget
{
    Q_OBJECT
public:
    MemorandumHeader(const UiContext &context, QWidget *parent);

    void show(const IdOf<Memorandum> &memorandum);
    /// "Morocco – Senegal · Memorandum of understanding".
    const QString &title() const { return m_title; }

private:
    QString titleOf(const Memorandum &memorandum) const;
    QString datesOf(const Memorandum &memorandum) const;
    QString figuresOf(const Memorandum &memorandum) const;
    QPushButton *addButton(const QString &name, const QString &text, const QString &action);

    const UiContext &m_context;
    QString m_title;
    QLabel *m_heading;
    QLabel *m_status;
    QLabel *m_dates;
    QLabel *m_figures;
    QPushButton *m_carryOver;
};

} // namespace tandem
