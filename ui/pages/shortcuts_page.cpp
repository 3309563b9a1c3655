// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortcuts_page.h"

#include "core/base/text.h"
#include "core/print/pages.h"
#include "ui/action_registry.h"
#include "ui/action_words.h"
#include "ui/print_out.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/page_head.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tandem {

ShortcutsPage::ShortcutsPage(const UiContext &page, QWidget *parent)
    : Page(page, parent), m_list(new EntryList(u"shortcuts"_s, tr("Keyboard shortcuts"), page.theme, this))
{
    setObjectName(u"shortcutsPage"_s);
    auto *head = new PageHead(u"shortcuts"_s, tr("Keyboard shortcuts"), this);
    head->setFacts(tr("Everything can be done without the mouse. Enter carries out what is chosen here."));
    m_words = head->addFilter(tr("Filter by words or keys…"), tr("Filter the shortcuts"), page.theme);
    head->tools()->addStretch(1);
    auto *paper = new QPushButton(tr("Print…"), head);
    paper->setObjectName(u"shortcutsPrint"_s);
    paper->setAccessibleName(tr("Print the list of shortcuts"));
    head->tools()->addWidget(paper);
    body()->addWidget(head);
    body()->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsPage::list);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(paper, &QPushButton::clicked, this, &ShortcutsPage::print);
    connect(m_list, &EntryList::followed, this, [this](const QVariant &value) {
        QAction *action = context().actions.find(value.toString());
        if (action && action->isEnabled())
            action->trigger();
        else if (action)
            showMessage(tr("This cannot be done here."));
    });
}

QString ShortcutsPage::title() const
{
    return tr("Keyboard shortcuts");
}

void ShortcutsPage::goTo(const Place &)
{
    list(); // the menus are filled by now
}

QStringList ShortcutsPage::handledActions() const
{
    return {u"edit-find"_s};
}

bool ShortcutsPage::canTrigger(const QString &) const
{
    return true;
}

void ShortcutsPage::trigger(const QString &)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget *ShortcutsPage::focusTarget()
{
    return m_words;
}

QList<ListEntry> ShortcutsPage::all() const
{
    QList<std::pair<QString, QList<ListEntry>>> groups;
    for (const QAction *action : context().actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString menu = menuOf(*action, MenuLevel::Outer);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&menu](const auto &each) { return each.first == menu; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {menu, {}});
        group->second.append({.title = plainActionText(*action),
                              .side = shortcutTexts(*action).join(tr(" or ")),
                              .icon = action->icon(),
                              .value = action->objectName()});
    }
    const auto key = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    const auto line = [](const QString &what, const QString &keys) { return ListEntry{.title = what, .side = keys}; };
    groups.append({tr("In a table"),
                   {line(tr("Change the cell"), tr("begin to type")), line(tr("Go down"), key(Qt::Key_Return)),
                    line(tr("Go to the next cell"), key(Qt::Key_Tab)),
                    line(tr("Take back what was typed"), key(Qt::Key_Escape))}});
    groups.append({tr("In a list of found rows"),
                   {line(tr("Choose"), u"↑ ↓"_s), line(tr("Go to the next group"), key(Qt::Key_Tab)),
                    line(tr("Go there"), key(Qt::Key_Return)), line(tr("Close"), key(Qt::Key_Escape))}});
    QList<ListEntry> entries;
    for (const auto &[menu, lines] : std::as_const(groups)) {
        entries.append({.title = menu, .heading = true});
        entries += lines;
    }
    return entries;
}

void ShortcutsPage::list()
{
    const QStringList terms = searchTerms(m_words->text());
    QList<ListEntry> entries;
    for (ListEntry entry : all()) {
        if (!entry.heading && !holdsAll(terms, entry.title + u' ' + entry.side))
            continue;
        if (entry.heading && !entries.isEmpty() && entries.last().heading)
            entries.removeLast(); // nothing of that menu is left
        if (!entry.heading)
            entry.titleMarks = rangesOf(terms, entry.title);
        entries.append(entry);
    }
    if (!entries.isEmpty() && entries.last().heading)
        entries.removeLast();
    m_list->setEntries(entries);
}

report::Document ShortcutsPage::document() const
{
    report::Document document;
    document.title = tr("Tandem: keyboard shortcuts");
    document.language = context().language() == Language::French ? u"fr"_s : u"en"_s;
    document.pageNumber = tr("page %1 of %2");
    document.continued = tr("%1 (continued)");
    report::Heading heading;
    heading.text = title();
    document.blocks.push_back(heading);
    report::Table table;
    table.columns = {{3}, {2}};
    for (const ListEntry &entry : all()) {
        if (entry.heading) {
            table.rows.push_back(report::groupRow(entry.title, 2));
            continue;
        }
        report::Row row;
        row.cells = {report::cell(entry.title), report::cell(entry.side, report::Style::Strong)};
        table.rows.push_back(std::move(row));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

void ShortcutsPage::print()
{
    const print::Pages pages = print::Pages::layOut(document());
    printPages(context(), pages, title(), messages(), this);
}

} // namespace tandem

#include "moc_shortcuts_page.cpp"
