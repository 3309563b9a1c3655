// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "ui/action_registry.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tandem {

namespace {

struct WindowActions
{
#ifdef READ_BY_LUPDATE // it takes the context of the texts below from this macro
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
#endif
    /// In the screen's language, and known by its words of the other one, too.
    static ActionText tr(const char *source)
    {
        static const Phrases kFrench(Language::French);
        static const Phrases kEnglish(Language::English);
        const QString shown = QCoreApplication::translate("WindowActions", source);
        QStringList others;
        for (const Phrases *phrases : {&kFrench, &kEnglish}) {
            if (const QString text = phrases->translate("WindowActions", source); text != shown)
                others.append(text);
        }
        return {shown, others};
    }
};

void makeFileActions(ActionRegistry &actions, const Theme &theme)
{
    const auto icon = [&theme](const QString &name) { return themeIcon(name, theme); };
    actions.add(u"file-new"_s, WindowActions::tr("&New programme…"), {QKeySequence::New}, icon(u"document-new"_s));
    actions.add(u"file-demo"_s, WindowActions::tr("New &demonstration…"), {}, icon(u"document-new-from-template"_s));
    actions.add(u"file-open"_s, WindowActions::tr("&Open…"), {QKeySequence::Open}, icon(u"document-open"_s));
    actions.add(u"file-export-pdf"_s, WindowActions::tr("&Print or save as PDF…"), {QKeySequence::Print},
                icon(u"document-print"_s));
    actions.add(u"file-export-csv"_s, WindowActions::tr("Export a &table (CSV)…"), {QKeySequence(u"Ctrl+Shift+E"_s)},
                icon(u"document-export"_s));
    actions.add(u"exchange-send"_s, WindowActions::tr("S&end to colleagues…"), {}, icon(u"mail-send"_s));
    actions.add(u"exchange-receive"_s, WindowActions::tr("Rece&ive from colleagues…"), {}, icon(u"mail-receive"_s));
    actions.add(u"exchange-folder"_s, WindowActions::tr("S&hared folder…"), {}, icon(u"folder-remote"_s));
    actions.add(u"exchange-mission"_s, WindowActions::tr("Prepare a &mission…"), {}, icon(u"drive-removable-media"_s));
    actions.add(u"file-backup"_s, WindowActions::tr("&Back up now"), {}, icon(u"document-save-as"_s));
    actions.add(u"file-save-copy"_s, WindowActions::tr("&Save a copy and go on there…"), {}, icon(u"document-save"_s));
    actions.add(u"file-backups"_s, WindowActions::tr("Bac&kups"), {}, icon(u"document-open-recent"_s));
    actions.add(u"file-settings"_s, WindowActions::tr("Se&ttings"), {QKeySequence(u"Ctrl+,"_s)}, icon(u"configure"_s));
    actions.add(u"file-person"_s, WindowActions::tr("&Who works here…"), {}, icon(u"user-identity"_s));
    actions.add(u"file-close"_s, WindowActions::tr("&Close the programme"), {QKeySequence::Close},
                icon(u"document-close"_s));
    actions.add(u"file-quit"_s, WindowActions::tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, icon(u"application-exit"_s))
        ->setMenuRole(QAction::QuitRole);
}

void makeEditActions(ActionRegistry &actions, const Theme &theme)
{
    const auto icon = [&theme](const QString &name) { return themeIcon(name, theme); };
    actions.add(u"edit-undo"_s, WindowActions::tr("&Undo"), {QKeySequence::Undo}, icon(u"edit-undo"_s));
    actions.add(u"edit-redo"_s, WindowActions::tr("&Redo"),
                {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, icon(u"edit-redo"_s));
    actions.add(u"edit-add"_s, WindowActions::tr("&Add"), {QKeySequence(Qt::Key_Insert)}, icon(u"list-add"_s));
    actions.add(u"edit-remove"_s, WindowActions::tr("&Delete"), {QKeySequence(Qt::Key_Delete)}, icon(u"edit-delete"_s));
    actions.add(u"edit-open"_s, WindowActions::tr("Edit at the &side"), {QKeySequence(Qt::Key_F2)},
                icon(u"document-edit"_s));
    actions.add(u"edit-duplicate"_s, WindowActions::tr("D&uplicate"), {QKeySequence(u"Ctrl+D"_s)},
                icon(u"edit-duplicate"_s));
    actions.add(u"edit-change"_s, WindowActions::tr("Change what is &chosen…"), {QKeySequence(u"Ctrl+E"_s)},
                icon(u"document-edit"_s));
    actions.add(u"edit-copy"_s, WindowActions::tr("C&opy"), {QKeySequence::Copy}, icon(u"edit-copy"_s));
    actions.add(u"edit-move-up"_s, WindowActions::tr("Move u&p"), {QKeySequence(u"Alt+Up"_s)}, icon(u"go-up"_s));
    actions.add(u"edit-move-down"_s, WindowActions::tr("Move do&wn"), {QKeySequence(u"Alt+Down"_s)},
                icon(u"go-down"_s));
    actions.add(u"edit-field-history"_s, WindowActions::tr("&History of this field…"),
                {QKeySequence(u"Ctrl+Shift+H"_s)}, icon(u"view-history"_s));
    actions.add(u"edit-attach"_s, WindowActions::tr("A&ttach a file…"), {QKeySequence(u"Ctrl+Shift+A"_s)},
                icon(u"mail-attachment"_s));
    actions.add(u"edit-find"_s, WindowActions::tr("&Filter…"), {QKeySequence::Find}, icon(u"view-filter"_s));
    actions.add(u"edit-next"_s, WindowActions::tr("Save and go to the &next"),
                {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, icon(u"go-next"_s));
    actions.add(u"edit-unsaved"_s, WindowActions::tr("Go to what is not sa&ved yet"), {}, icon(u"go-jump"_s));
    actions.add(u"edit-search"_s, WindowActions::tr("&Search everywhere…"), {QKeySequence(u"Ctrl+K"_s)},
                icon(u"search"_s));
}

QAction *addChoice(ActionRegistry &actions, QActionGroup *group, const QString &name, const ActionText &text)
{
    QAction *action = actions.add(name, text);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void makeViewActions(ActionRegistry &actions, const Theme &theme)
{
    actions.add(u"view-overview"_s, WindowActions::tr("&Overview"), {QKeySequence(u"Alt+Home"_s)},
                themeIcon(u"go-home"_s, theme));
    actions.add(u"view-history"_s, WindowActions::tr("&History"), {QKeySequence(u"Ctrl+H"_s)},
                themeIcon(u"view-history"_s, theme));
    QAction *navigator = actions.add(u"view-navigator"_s, WindowActions::tr("&Navigator"), {QKeySequence(Qt::Key_F9)},
                                     themeIcon(u"view-list-tree"_s, theme));
    navigator->setCheckable(true);
    navigator->setIconVisibleInMenu(false); // it would take the place of the tick
    actions.add(u"view-commands"_s, WindowActions::tr("All &commands…"), {QKeySequence(u"Ctrl+Shift+P"_s)},
                themeIcon(u"application-menu"_s, theme));
    actions.add(u"view-editor"_s, WindowActions::tr("Activity &editor"), {QKeySequence(Qt::Key_F10)})
        ->setCheckable(true);
    actions.add(u"view-compact"_s, WindowActions::tr("&Compact rows"))->setCheckable(true);
    actions.add(u"view-sort"_s, WindowActions::tr("&Sort by this column"), {QKeySequence(u"Ctrl+Shift+S"_s)},
                themeIcon(u"view-sort-ascending"_s, theme));
    actions.add(u"view-sort-more"_s, WindowActions::tr("Sort by this column as &well"),
                {QKeySequence(u"Ctrl+Alt+S"_s)});
    actions.add(u"view-group"_s, WindowActions::tr("&Group the rows…"), {QKeySequence(u"Ctrl+G"_s)},
                themeIcon(u"view-group"_s, theme));
    actions.add(u"view-show-all"_s, WindowActions::tr("Show &all rows"), {QKeySequence(u"Ctrl+Shift+F"_s)});
    auto *languages = new QActionGroup(&actions);
    // Each language calls itself by its own name, whatever the screen's is.
    addChoice(actions, languages, u"view-french"_s, u"&Français"_s);
    addChoice(actions, languages, u"view-english"_s, u"&English"_s);
    auto *themes = new QActionGroup(&actions);
    addChoice(actions, themes, u"view-theme-desktop"_s, WindowActions::tr("As the &desktop"));
    addChoice(actions, themes, u"view-theme-light"_s, WindowActions::tr("&Light"));
    addChoice(actions, themes, u"view-theme-dark"_s, WindowActions::tr("Da&rk"));
}

void makeProgrammeActions(ActionRegistry &actions, const Theme &theme)
{
    const auto icon = [&theme](const QString &name) { return themeIcon(name, theme); };
    actions.add(u"programme-memorandum"_s, WindowActions::tr("New &memorandum…"), {}, icon(u"document-new"_s));
    actions.add(u"programme-problems"_s, WindowActions::tr("Pr&oblems"), {}, icon(u"dialog-warning"_s));
    actions.add(u"programme-disagreements"_s, WindowActions::tr("D&isagreements"), {QKeySequence(u"Ctrl+Shift+D"_s)},
                icon(u"view-conversation-balloon"_s));
    actions.add(u"programme-translations"_s, WindowActions::tr("&Translations"), {},
                icon(u"preferences-desktop-locale"_s));
    actions.add(u"programme-plan"_s, WindowActions::tr("New annual &plan…"), {}, icon(u"view-calendar"_s));
    actions.add(u"programme-carry-over"_s, WindowActions::tr("Plan &from last year's…"), {}, icon(u"edit-copy"_s));
    actions.add(u"plan-details"_s, WindowActions::tr("&Details of the plan…"), {}, icon(u"document-properties"_s));
    actions.add(u"plan-attachments"_s, WindowActions::tr("A&ttachments of the plan…"), {}, icon(u"mail-attachment"_s));
    actions.add(u"plan-decisions"_s, WindowActions::tr("D&ecisions about the plan…"), {}, icon(u"view-task"_s));
    actions.add(u"plan-amendments"_s, WindowActions::tr("C&hanges since the adoption…"), {},
                icon(u"view-list-details"_s));
    actions.add(u"plan-submit"_s, WindowActions::tr("&Submit the plan…"), {}, icon(u"mail-send"_s));
    actions.add(u"plan-adopt"_s, WindowActions::tr("&Adopt the plan…"), {}, icon(u"dialog-ok-apply"_s));
    actions.add(u"plan-close"_s, WindowActions::tr("&Close the plan"), {}, icon(u"document-close"_s));
    actions.add(u"plan-send-back"_s, WindowActions::tr("Take the plan &back…"), {}, icon(u"edit-undo"_s));
    actions.add(u"programme-report"_s, WindowActions::tr("Progress &report…"), {QKeySequence(u"Ctrl+Shift+R"_s)},
                icon(u"x-office-document"_s));
}

} // namespace

void makeWindowActions(ActionRegistry &actions, const Theme &theme)
{
    makeFileActions(actions, theme);
    makeEditActions(actions, theme);
    makeViewActions(actions, theme);
    makeProgrammeActions(actions, theme);
    actions.add(u"help-guide"_s, WindowActions::tr("&User guide…"), {QKeySequence(Qt::Key_F1)},
                themeIcon(u"help-contents"_s, theme));
    actions.add(u"help-shortcuts"_s, WindowActions::tr("&Keyboard shortcuts"), {QKeySequence(u"Ctrl+F1"_s)},
                themeIcon(u"input-keyboard"_s, theme));
    actions.add(u"help-about"_s, WindowActions::tr("&About Tandem"), {}, themeIcon(u"help-about"_s, theme))
        ->setMenuRole(QAction::AboutRole);
}

QMenu *fillMenuBar(QMenuBar &bar, ActionRegistry &actions)
{
    const auto put = [&actions](QMenu *menu, std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (*name == '\0')
                menu->addSeparator();
            else
                menu->addAction(actions.find(QString::fromLatin1(name)));
        }
    };
    const auto menu = [](QMenu *made, const QString &name) {
        made->setObjectName(name);
        made->setToolTipsVisible(true);
        return made;
    };
    QMenu *file = menu(bar.addMenu(WindowActions::tr("&File")), u"menuFile"_s);
    put(file, {"file-new", "file-open"});
    QMenu *recent = menu(file->addMenu(WindowActions::tr("Open &recent")), u"menuRecent"_s);
    put(file, {"file-demo", "", "file-export-pdf", "file-export-csv", "", "exchange-send", "exchange-receive",
               "exchange-folder", "exchange-mission", "", "file-save-copy", "file-backup", "file-backups", "",
               "file-person", "file-settings", "", "file-close", "file-quit"});
    QMenu *edit = menu(bar.addMenu(WindowActions::tr("&Edit")), u"menuEdit"_s);
    put(edit, {"edit-undo", "edit-redo", "", "edit-copy", "", "edit-add", "edit-duplicate", "edit-remove",
               "edit-attach", "", "edit-open", "edit-change", "edit-next", "edit-field-history", ""});
    put(edit, {"edit-move-up", "edit-move-down", "", "edit-find", "edit-search", "edit-unsaved"});
    put(menu(bar.addMenu(WindowActions::tr("&Programme")), u"menuProgramme"_s),
        {"programme-memorandum", "programme-plan", "programme-carry-over", "", "programme-report", "", "plan-details",
         "plan-attachments", "plan-decisions", "plan-amendments", "", "plan-submit", "plan-adopt", "plan-close",
         "plan-send-back", "", "programme-problems", "programme-disagreements", "programme-translations"});
    QMenu *view = menu(bar.addMenu(WindowActions::tr("&View")), u"menuView"_s);
    put(view, {"view-overview", "view-history", "view-commands", "", "view-navigator", "view-editor", "view-compact",
               "", "view-sort", "view-sort-more", "view-group", "view-show-all", ""});
    put(menu(view->addMenu(WindowActions::tr("&Language")), u"menuLanguage"_s), {"view-french", "view-english"});
    put(menu(view->addMenu(WindowActions::tr("&Theme")), u"menuTheme"_s),
        {"view-theme-desktop", "view-theme-light", "view-theme-dark"});
    put(menu(bar.addMenu(WindowActions::tr("&Help")), u"menuHelp"_s),
        {"help-guide", "help-shortcuts", "", "help-about"});
    return recent;
}

} // namespace tandem
