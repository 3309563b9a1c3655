// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tandem {

class MenuButton;
struct UiContext;

/// What a coordinator would be asked about a plan on the telephone, in three lines: parties and year with the plan's
/// status; period and adoption, and what was changed since; activities, people, money. The status opens what can be
/// done next with the plan.
class PlanHeader final : public QWidget
{
    Q_OBJECT
public:
    PlanHeader(const UiContext &context, QWidget *parent);

    void show(const IdOf<Plan> &plan);
    /// "Morocco – Senegal · Action plan 2020".
    const QString &title() const { return m_title; }

private:
    QString titleOf(const Plan &plan) const;
    QString datesOf(const Plan &plan) const;
    QString figuresOf(const Plan &plan) const;
    void showStatus(const Plan &plan);
    void showAmendments(const Plan &plan);
    void showFiles(const Plan &plan);
    void fillMenu();

    const UiContext &m_context;
    QString m_title;
    QLabel *m_heading;
    MenuButton *m_status;
    QLabel *m_dates;
    QPushButton *m_amended;
    QPushButton *m_files;
    QLabel *m_figures;
    QString m_fingerprint;             ///< of the adopted rows below
    std::optional<Snapshot> m_adopted; ///< the plan as it was adopted last; none: never, or not readable
};

} // namespace tandem
