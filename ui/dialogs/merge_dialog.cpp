// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "core/base/text.h"
#include "core/print/pages.h"
#include "ui/document_html.h"
#include "ui/print_out.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tandem {

MergeDialog::MergeDialog(const UiContext &context, const report::Document &document, Stage stage, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(document), m_messages(new MessageBar(context.theme, this))
{
    const bool before = stage == Stage::Before;
    setObjectName(before ? u"receiveDialog"_s : u"receivedDialog"_s);
    setWindowTitle(before ? tr("Receive") : tr("Received"));
    resize(860, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(document.title, this);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    auto *purpose = new QLabel(before ? tr("Nothing has been changed yet. Afterwards single changes can be taken back "
                                           "from the history; that takes them back for everyone.")
                                      : tr("A backup was made before. Single changes can be taken back from the "
                                           "history; that takes them back for everyone."),
                               this);
    purpose->setWordWrap(true);
    setTextRole(purpose, TextRole::Muted);
    layout->addWidget(purpose);
    layout->addWidget(m_messages);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"mergeReport"_s);
    text->setAccessibleName(document.title);
    text->setOpenLinks(false);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its tables are as wide as it is
    text->setHtml(documentHtml(document, context.theme));
    layout->addWidget(text, 1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *saving = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    saving->setObjectName(u"saveReport"_s);
    saving->setAutoDefault(false);
    connect(saving, &QPushButton::clicked, this, &MergeDialog::save);
    QPushButton *printing = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"printReport"_s);
    printing->setAutoDefault(false);
    connect(printing, &QPushButton::clicked, this, &MergeDialog::print);
    if (before) {
        QPushButton *accepting = buttons->addButton(tr("Receive it"), QDialogButtonBox::AcceptRole);
        accepting->setObjectName(u"accept"_s);
        accepting->setDefault(true);
        buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    } else {
        QPushButton *closing = buttons->addButton(QDialogButtonBox::Close);
        closing->setObjectName(u"close"_s);
        closing->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    text->setFocus();
}

void MergeDialog::save()
{
    const print::Pages pages = print::Pages::layOut(m_document);
    savePages(m_context, pages, tr("Received on %1").arg(m_context.today.toString(Qt::ISODate)) + u".pdf"_s,
              *m_messages, this);
}

void MergeDialog::print()
{
    const print::Pages pages = print::Pages::layOut(m_document);
    printPages(m_context, pages, m_document.title, *m_messages, this);
}

} // namespace tandem

#include "moc_merge_dialog.cpp"
