// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_jumps.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/action_words.h"
#include "ui/place.h"
#include "ui/search_feed.h"
#include "ui/search_results.h"
#include "ui/ui_context.h"
#include "ui/widgets/jump_popup.h"
#include "ui/window_content.h"

#include <QAction>

#include <algorithm>

namespace tandem {

WindowJumps::WindowJumps(const UiContext &context, WindowContent &content)
    : QObject(&content), m_context(context), m_content(content), m_popup(new JumpPopup(context.theme, &content))
{
}

void WindowJumps::search()
{
    m_all.reset();
    SearchFeed &feed = SearchFeed::of(*m_context.workspace);
    connect(&feed, &SearchFeed::progressed, m_popup, &JumpPopup::refresh, Qt::UniqueConnection);
    const JumpPopup::Words words{.name = tr("Search everywhere"),
                                 .placeholder = tr("Code, name or any word, in French or English…"),
                                 .nothing = tr("Nothing holds all of these words.")};
    const auto find = [this, &feed](const QString &typed) {
        if (typed != m_allWords)
            m_all.reset();
        return searchEntries(feed.index(), m_context.workspace->snapshot(), m_context.phrases, typed, m_all);
    };
    m_popup->open(words, find, [this](const QVariant &value) {
        if (value.canConvert<Place>() && value.userType() == qMetaTypeId<Place>())
            m_content.open(value.value<Place>());
    });
    m_popup->setUnfold([this](const QVariant &value) {
        if (value.userType() != QMetaType::Int)
            return false;
        m_all = EntityKind(value.toInt());
        m_allWords = m_popup->words();
        return true;
    });
}

void WindowJumps::commands()
{
    // Before the focus moves: what is enabled depends on where it is.
    m_enabled.clear();
    for (QAction *action : m_context.actions.all()) {
        if (action->isEnabled() && action->objectName() != u"view-commands"_s)
            m_enabled.append(action);
    }
    const JumpPopup::Words words{.name = tr("All commands"),
                                 .placeholder = tr("What do you want to do?"),
                                 .nothing = tr("There is no such command, or not here.")};
    m_popup->open(
        words, [this](const QString &typed) { return commandsFor(typed); },
        [this](const QVariant &value) {
            if (QAction *action = m_context.actions.find(value.toString()))
                action->trigger();
        });
}

QList<ListEntry> WindowJumps::commandsFor(const QString &typed) const
{
    const QStringList terms = searchTerms(typed);
    struct Found
    {
        ListEntry entry;
        QString menu;
        bool inShown = false; ///< found by its words on the screen, not by those of the other language alone
    };
    QList<Found> found;
    for (const QAction *action : m_enabled) {
        Found each;
        each.entry.title = plainActionText(*action);
        each.entry.side = shortcutTexts(*action).value(0);
        each.entry.icon = action->icon();
        each.entry.value = action->objectName();
        each.menu = menuOf(*action);
        if (!each.menu.isEmpty() && !terms.isEmpty())
            each.entry.title = tr("%1: %2").arg(each.menu, each.entry.title);
        each.inShown = holdsAll(terms, each.entry.title);
        if (!each.inShown) {
            for (const QString &other : m_context.actions.otherWords(action)) {
                if (holdsAll(terms, withoutMnemonic(other)))
                    each.entry.detail = withoutMnemonic(other);
            }
            if (each.entry.detail.isEmpty())
                continue;
        }
        each.entry.titleMarks = rangesOf(terms, each.entry.title);
        each.entry.detailMarks = rangesOf(terms, each.entry.detail);
        found.append(each);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.inShown > b.inShown; });
    QList<ListEntry> entries;
    if (!terms.isEmpty()) {
        for (const Found &each : found)
            entries.append(each.entry);
        return entries;
    }
    // All of them, as the menus have them.
    QStringList menus;
    for (const Found &each : found) {
        if (!menus.contains(each.menu))
            menus.append(each.menu);
    }
    for (const QString &menu : menus) {
        entries.append({.title = menu, .heading = true});
        for (const Found &each : found) {
            if (each.menu == menu)
                entries.append(each.entry);
        }
    }
    return entries;
}

} // namespace tandem

#include "moc_window_jumps.cpp"
