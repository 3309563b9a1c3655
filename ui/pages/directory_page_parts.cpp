// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a directory page: its head, its tools, and what is said in place of rows.
#include "core/base/text.h"
#include "ui/delegates/row_table_view.h"
#include "ui/models/filter_model.h"
#include "ui/pages/directory_page.h"
#include "ui/pages/directory_part.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/invitation.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

QWidget *DirectoryPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny / 2);
    auto *heading = new QLabel(m_entry.words.title, head);
    heading->setObjectName(named(u"Title"_s));
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    m_count = new QLabel(head);
    m_count->setObjectName(named(u"Count"_s));
    setTextRole(m_count, TextRole::Muted);
    layout->addWidget(m_count);
    if (m_entry.summary) {
        m_summary = m_entry.summary(head);
        layout->addWidget(m_summary);
        connect(m_summary, &DirectoryPart::problem, this, &Page::showProblem);
        connect(m_summary, &DirectoryPart::openRequested, this, &Page::openRequested);
    }
    return head;
}

QPushButton *DirectoryPage::makeAdd(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(named(name));
    button->setAccessibleName(m_entry.words.addName);
    button->setToolTip(tr("%1 (Ins)").arg(m_entry.words.addName));
    button->setProperty("role", u"primary"_s);
    button->setEnabled(isWritable());
    connect(button, &QPushButton::clicked, this, &DirectoryPage::add);
    return button;
}

QToolButton *DirectoryPage::makeTool(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(named(name));
    button->setIcon(themeIcon(icon, context().theme));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *DirectoryPage::makeTools()
{
    m_tools = new QWidget(this);
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(spacing::kLarge, spacing::kTiny, spacing::kSmall, spacing::kSmall);
    layout->setSpacing(spacing::kSmall);
    m_words = new QLineEdit(m_tools);
    m_words->setObjectName(named(u"Filter"_s));
    m_words->setAccessibleName(m_entry.words.filter);
    m_words->setPlaceholderText(tr("Filter by words…"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themeIcon(u"search"_s, context().theme.muted), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(280);
    layout->addWidget(m_words, 1);
    m_found = new QLabel(m_tools);
    m_found->setObjectName(named(u"Found"_s));
    setTextRole(m_found, TextRole::Muted);
    layout->addWidget(m_found);
    layout->addStretch();
    if (isOrdered()) {
        m_up = makeTool(u"Up"_s, u"go-up"_s, tr("Move up (Alt+Up)"), m_tools);
        m_down = makeTool(u"Down"_s, u"go-down"_s, tr("Move down (Alt+Down)"), m_tools);
        layout->addWidget(m_up);
        layout->addWidget(m_down);
        connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    }
    if (m_entry.duplicates) {
        m_duplicate = makeTool(u"Duplicate"_s, u"edit-duplicate"_s, tr("Duplicate (Ctrl+D)"), m_tools);
        layout->addWidget(m_duplicate);
        connect(m_duplicate, &QToolButton::clicked, this, &DirectoryPage::duplicateCurrent);
    }
    m_remove = makeTool(u"Remove"_s, u"edit-delete"_s, tr("Delete (Del)"), m_tools);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &DirectoryPage::removeSelected);
    layout->addWidget(makeAdd(u"Add"_s, m_entry.words.add, m_tools));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter->setWords(text); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    return m_tools;
}

QWidget *DirectoryPage::makeTableSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_tables->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0); // texts stand under the head's
    m_tables->addWidget(m_table);
    m_tables->addWidget(makeNothingFound());
    layout->addWidget(m_tables, 1);
    side->setMinimumWidth(300);
    return side;
}

QWidget *DirectoryPage::makeEmpty()
{
    auto *pane = new Invitation(m_entry.words.empty, this);
    pane->setObjectName(named(u"Empty"_s));
    pane->addButton(makeAdd(u"AddFirst"_s, m_entry.words.addFirst, pane));
    return pane;
}

QWidget *DirectoryPage::makeNothingFound()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(spacing::kMedium);
    layout->addStretch(1);
    m_nothing = new QLabel(pane);
    m_nothing->setObjectName(named(u"NothingFound"_s));
    setTextRole(m_nothing, TextRole::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    layout->addWidget(m_nothing);
    auto *clear = new QPushButton(tr("Show all"), pane);
    clear->setObjectName(named(u"FilterClear"_s));
    connect(clear, &QPushButton::clicked, m_words, &QLineEdit::clear);
    layout->addWidget(clear, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return pane;
}

} // namespace tandem
