// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/print/pages.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace tandem {

class LabelledField;
class MessageBar;
class PageView;
struct UiContext;

/// Chooses a document, shows its pages as they will be, prints them or saves them as PDF.
class PrintDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `plan`: the one that is proposed; null: the newest.
    PrintDialog(const UiContext &context, const Id &plan, QWidget *parent = nullptr);

    /// What was saved last; empty: nothing.
    QString savedFile() const { return m_saved; }

private:
    QWidget *makeChoices(const Id &plan);
    QWidget *makePreview();
    void refreshState();
    void refreshPages();
    void refreshPosition();
    void save();
    void print();
    QString proposedName() const;

    const UiContext &m_context;
    MessageBar *m_messages;
    QComboBox *m_document;
    QComboBox *m_plan;
    QComboBox *m_language;
    QComboBox *m_state;
    LabelledField *m_stateField;
    PageView *m_view;
    QLabel *m_position;
    QPushButton *m_save;
    QPushButton *m_print;
    std::shared_ptr<const print::Pages> m_pages;
    QString m_saved;
};

} // namespace tandem
