// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"
#include "ui/printed_documents.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace tandem {

class MessageBar;
class PageView;
class PrintChoices;
struct Place;
struct UiContext;

/// Chooses a document, shows its pages as they will be, prints them or saves them as PDF.
class PrintDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `place`: what the person is looking at; `kind`: the document that was asked for, none: that of last time.
    PrintDialog(const UiContext &context, const Place &place, std::optional<PrintedKind> kind = {},
                QWidget *parent = nullptr);

    /// What was saved last; empty: nothing.
    QString savedFile() const { return m_saved; }

private:
    QWidget *makeSide();
    QWidget *makePreview();
    void refreshPages();
    void refreshPosition();
    void save();
    void print();

    const UiContext &m_context;
    MessageBar *m_messages;
    PrintChoices *m_choices;
    PageView *m_view;
    QLabel *m_position;
    QPushButton *m_save;
    QPushButton *m_print;
    std::shared_ptr<const print::Pages> m_pages;
    QString m_saved;
};

} // namespace tandem
