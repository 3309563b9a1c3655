// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/print_choices.h"
#include "ui/page_view.h"
#include "ui/print_out.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

PrintDialog::PrintDialog(const UiContext &context, const Place &place, std::optional<PrintedKind> kind, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_messages(new MessageBar(context.theme, this)),
      m_choices(new PrintChoices(context, place, kind, this)),
      m_view(new PageView(context.theme, this)),
      m_position(new QLabel(this)),
      m_save(new QPushButton(tr("Save as &PDF…"), this)),
      m_print(new QPushButton(tr("P&rint…"), this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print or save as PDF"));
    const QSize room = parent ? parent->window()->size() : screen()->availableSize();
    resize(std::min(room.width() - 40, 1180), std::max(room.height() - 20, 480));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makePreview(), 1);
    m_view->setScale(context.settings.previewScale());
    connect(m_choices, &PrintChoices::changed, this, &PrintDialog::refreshPages);
    connect(m_view, &PageView::currentPageChanged, this, &PrintDialog::refreshPosition);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    refreshPages();
    connect(this, &QDialog::finished, this, [this] { m_context.settings.setPreviewScale(m_view->scale()); });
    m_save->setFocus();
}

QWidget *PrintDialog::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(290);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(tr("Print"), side);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    layout->addWidget(m_choices);
    layout->addStretch(1);
    m_save->setObjectName(u"savePdf"_s);
    m_save->setProperty("role", u"primary"_s);
    m_save->setDefault(true);
    m_print->setObjectName(u"print"_s);
    auto *closing = new QPushButton(tr("Close"), side);
    closing->setObjectName(u"close"_s);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_save, m_print, closing})
        layout->addWidget(button);
    return side;
}

QWidget *PrintDialog::makePreview()
{
    auto *preview = new QWidget(this);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    m_view->setObjectName(u"pages"_s);
    m_view->setAccessibleName(tr("Pages of the document"));
    layout->addWidget(m_view, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::kMedium, spacing::kTiny, spacing::kMedium, spacing::kTiny);
    const auto button = [&](const QString &name, const QString &icon, const QString &words, auto action) {
        auto *made = new QToolButton(preview);
        made->setObjectName(name);
        made->setIcon(themeIcon(icon, m_context.theme));
        made->setToolTip(words);
        made->setAccessibleName(words);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, action);
        bar->addWidget(made);
    };
    button(u"previousPage"_s, u"go-up"_s, tr("Previous page"),
           [this] { m_view->goToPage(std::max(m_view->currentPage() - 1, 0)); });
    button(u"nextPage"_s, u"go-down"_s, tr("Next page"), [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_position->setObjectName(u"pagePosition"_s);
    setTextRole(m_position, TextRole::Muted);
    bar->addWidget(m_position);
    bar->addStretch(1);
    button(u"zoomOut"_s, u"zoom-out"_s, tr("Smaller"), [this] { m_view->zoom(-1); });
    button(u"zoomIn"_s, u"zoom-in"_s, tr("Larger"), [this] { m_view->zoom(1); });
    button(u"zoomWidth"_s, u"zoom-fit-width"_s, tr("As wide as the window"), [this] { m_view->setScale(0); });
    layout->addLayout(bar);
    return preview;
}

void PrintDialog::refreshPages()
{
    m_messages->dismiss();
    m_pages.reset();
    if (const std::optional<PrintChoice> choice = m_choices->choice()) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        auto document = printedDocument(*m_context.workspace, *choice, m_context.today);
        if (document) {
            m_pages = std::make_shared<const print::Pages>(print::Pages::layOut(*std::move(document)));
            m_view->setPages(m_pages);
        } else {
            m_view->setMessage(errorText(document.error(), m_context.phrases));
        }
        QApplication::restoreOverrideCursor();
    } else {
        m_view->setMessage(m_choices->problem());
    }
    m_save->setEnabled(m_pages != nullptr);
    m_print->setEnabled(m_pages != nullptr);
    refreshPosition();
}

void PrintDialog::refreshPosition()
{
    m_position->setText(m_pages ? tr("Page %1 of %2")
                                      .arg(m_context.phrases.number(qint64(m_view->currentPage() + 1)),
                                           m_context.phrases.number(qint64(m_view->pageCount())))
                                : QString());
}

void PrintDialog::save()
{
    if (const QString path = savePages(m_context, *m_pages, m_choices->proposedName(), *m_messages, this);
        !path.isEmpty())
        m_saved = path;
}

void PrintDialog::print()
{
    printPages(m_context, *m_pages, m_choices->proposedName(), *m_messages, this);
}

} // namespace tandem

#include "moc_print_dialog.cpp"
