// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's own actions do.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/dialogs/csv_dialog.h"
#include "ui/dialogs/print_dialog.h"
#include "ui/dialogs/programme_dialog.h"
#include "ui/exchange_commands.h"
#include "ui/forms/field_box.h"
#include "ui/guide/guide_help.h"
#include "ui/main_window.h"
#include "ui/plan_commands.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/status_line.h"
#include "ui/typed_texts.h"
#include "ui/ui_context.h"
#include "ui/widgets/three_panes.h"
#include "ui/window_content.h"
#include "ui/window_jumps.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace tandem {

namespace {

/// The actions that pages carry out.
constexpr std::array kPageActions{
    "edit-add",       "edit-remove", "edit-open",      "edit-find",   "edit-next",
    "edit-duplicate", "edit-change", "edit-copy",      "edit-attach", "edit-move-up",
    "edit-move-down", "view-sort",   "view-sort-more", "view-group",  "view-show-all",
};

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](const QString &name, auto function) {
        connect(m_actions->find(name), &QAction::triggered, this, function);
    };
    // Later: some actions make everything anew, the action itself included.
    const auto later = [this](auto function) {
        return [this, function] { QMetaObject::invokeMethod(this, function, Qt::QueuedConnection); };
    };
    on(u"file-new"_s, later([this] { newProgramme(); }));
    on(u"file-demo"_s, later([this] { newDemonstration(); }));
    on(u"file-open"_s, later([this] { chooseFile(); }));
    on(u"file-export-pdf"_s, [this] {
        m_content->commitPending();
        PrintDialog dialog(*m_context, m_content->place(), {}, this);
        m_session.prompts().run(dialog);
    });
    on(u"programme-report"_s, [this] {
        m_content->commitPending();
        PrintDialog dialog(*m_context, m_content->place(), PrintedKind::ProgressReport, this);
        m_session.prompts().run(dialog);
    });
    on(u"file-export-csv"_s, [this] {
        m_content->commitPending();
        CsvDialog dialog(*m_context, m_content->place().row, this);
        m_session.prompts().run(dialog);
    });
    on(u"exchange-send"_s, [this] { m_exchange->send(); });
    on(u"exchange-receive"_s, later([this] { m_exchange->receive(); }));
    on(u"exchange-folder"_s, later([this] { m_exchange->shareFolder(); }));
    on(u"exchange-mission"_s, later([this] { m_exchange->prepareMission(); }));
    on(u"file-backup"_s, [this] { backUp(); });
    on(u"file-save-copy"_s, later([this] { saveCopy(); }));
    const auto place = [this, on](const QString &name, const Place &there) {
        on(name, [this, there] { m_content->open(there); });
    };
    place(u"file-backups"_s, {.kind = PlaceKind::Settings, .filter = u"backups"_s});
    place(u"file-settings"_s, {.kind = PlaceKind::Settings});
    place(u"programme-problems"_s, {.kind = PlaceKind::Problems});
    on(u"programme-disagreements"_s, [this] {
        // Asked for beside a row, it is that row's.
        QAction *action = m_actions->find(u"programme-disagreements"_s);
        const Id row = Id::fromHex(action->data().toByteArray()).value_or(Id());
        action->setData({});
        m_content->open({.kind = PlaceKind::Disagreements, .chosen = row});
    });
    place(u"programme-translations"_s, {.kind = PlaceKind::Translations});
    place(u"help-shortcuts"_s, {.kind = PlaceKind::Shortcuts});
    place(u"view-overview"_s, {.kind = PlaceKind::Overview});
    place(u"view-history"_s, {.kind = PlaceKind::History});
    on(u"file-person"_s, [this] { askWhoWorksHere(); });
    on(u"file-close"_s, later([this] {
           if (leaveFile())
               m_session.close();
       }));
    on(u"file-quit"_s, [this] { close(); });
    on(u"edit-undo"_s, [this] { undo(); });
    on(u"edit-redo"_s, [this] { redo(); });
    for (const char *name : kPageActions) {
        const QString action = QString::fromLatin1(name);
        on(action, [this, action] { m_content->trigger(action); });
    }
    on(u"edit-search"_s, [this] { m_jumps->search(); });
    on(u"edit-unsaved"_s, [this] { m_content->openTyped(); });
    on(u"view-commands"_s, [this] { m_jumps->commands(); });
    on(u"edit-field-history"_s, [] {
        if (FieldBox *box = FieldBox::withFocus())
            box->showHistory();
    });
    on(u"view-navigator"_s, [this](bool shown) { m_content->panes()->setUnfolded(ThreePanes::Left, shown); });
    on(u"view-editor"_s, [this](bool shown) { m_content->panes()->setUnfolded(ThreePanes::Right, shown); });
    m_actions->find(u"view-compact"_s)->setChecked(m_session.settings().compactRows());
    on(u"view-compact"_s, later([this] { m_session.setCompactRows(m_actions->find(u"view-compact"_s)->isChecked()); }));
    const Language language = m_session.language();
    m_actions->find(language == Language::French ? u"view-french"_s : u"view-english"_s)->setChecked(true);
    on(u"view-french"_s, later([this] { m_session.setLanguage(Language::French); }));
    on(u"view-english"_s, later([this] { m_session.setLanguage(Language::English); }));
    const ThemeMode mode = m_session.settings().themeMode();
    for (const auto &[name, value] :
         {std::pair(u"view-theme-desktop"_s, ThemeMode::Desktop), std::pair(u"view-theme-light"_s, ThemeMode::Light),
          std::pair(u"view-theme-dark"_s, ThemeMode::Dark)}) {
        m_actions->find(name)->setChecked(mode == value);
        on(name, later([this, chosen = value] { m_session.setThemeMode(chosen); }));
    }
    on(u"help-guide"_s, [this] { m_guide->openFor(*m_content); });
    on(u"help-about"_s, [this] { showAbout(); });
}

void MainWindow::refreshActions()
{
    if (!m_content)
        return;
    const Workspace *workspace = m_context->workspace;
    const bool open = workspace && workspace->isLoaded();
    const bool editable = open && !workspace->isReadOnly();
    const auto enable = [this](const QString &name, bool enabled) { m_actions->find(name)->setEnabled(enabled); };
    for (const QString &name : {u"file-export-pdf"_s, u"file-export-csv"_s, u"programme-report"_s, u"file-backup"_s,
                                u"file-backups"_s, u"edit-search"_s, u"view-overview"_s, u"view-history"_s})
        enable(name, open);
    // A newer file is only read into memory: a copy of that would lack what this Tandem does not know.
    const std::optional<Error> onlyRead = open ? workspace->readOnlyReason() : std::nullopt;
    enable(u"file-save-copy"_s, open && (!onlyRead || onlyRead->code != ErrorCode::FileNewer));
    m_plans->refreshActions();
    m_exchange->refreshActions();
    const FieldBox *box = open ? FieldBox::withFocus() : nullptr;
    enable(u"edit-field-history"_s, box && box->hasRow());
    enable(u"file-close"_s, workspace);
    for (const char *name : kPageActions) {
        const QString action = QString::fromLatin1(name);
        enable(action, open && m_content->canTrigger(action));
    }
    const ThreePanes *panes = m_content->panes();
    enable(u"view-navigator"_s, open);
    enable(u"view-editor"_s, open && m_content->place().kind == PlaceKind::Plan);
    m_actions->find(u"view-navigator"_s)->setChecked(panes->isUnfolded(ThreePanes::Left));
    m_actions->find(u"view-editor"_s)->setChecked(panes->isUnfolded(ThreePanes::Right));
    if (m_unfold)
        m_unfold->setVisible(open && !panes->isUnfolded(ThreePanes::Left));

    const auto step = [&](const QString &name, const HistoryStep &what, const QString &plain, const QString &named) {
        const bool there = editable && !what.transaction.isNull();
        enable(name, there);
        m_actions->find(name)->setText(there ? named.arg(workText(what.label, what.kind, m_context->phrases)) : plain);
    };
    step(u"edit-undo"_s, editable ? workspace->undoStep() : HistoryStep(), tr("&Undo"), tr("&Undo: %1"));
    step(u"edit-redo"_s, editable ? workspace->redoStep() : HistoryStep(), tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QList<RecentFile> files = m_session.settings().recentFiles();
    for (const RecentFile &file : files) {
        QAction *action = m_recent->addAction(
            tr("%1 (%2)").arg(file.programme, QDir::toNativeSeparators(file.path)).replace(u'&', u"&&"_s));
        connect(
            action, &QAction::triggered, this, [this, path = file.path] { openFile(path); }, Qt::QueuedConnection);
    }
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::newProgramme()
{
    if (!leaveFile())
        return;
    // A programme's first row has an author, too.
    if (m_session.settings().personName().isEmpty())
        askWhoWorksHere();
    if (m_session.settings().personName().isEmpty())
        return;
    ProgrammeDialog dialog(*m_context, this);
    if (m_session.prompts().run(dialog) != QDialog::Accepted)
        return;
    if (const auto created = m_session.create(dialog.path(), dialog.values(), dialog.rows()); !created)
        tellOf(created.error());
}

void MainWindow::newDemonstration()
{
    if (!leaveFile())
        return;
    Settings &settings = m_session.settings();
    const QString path =
        m_session.prompts().fileToSave(this, tr("Where to put the demonstration file"),
                                       QDir(settings.folder(u"open"_s)).filePath(tr("demonstration") + u".tandem"_s),
                                       {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"open"_s, QFileInfo(path).path());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto created = m_session.createDemonstration(path);
    QApplication::restoreOverrideCursor();
    if (!created)
        tellOf(created.error());
}

void MainWindow::chooseFile()
{
    Settings &settings = m_session.settings();
    const QString path = m_session.prompts().fileToOpen(this, tr("Open a programme"), settings.folder(u"open"_s),
                                                        {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"open"_s, QFileInfo(path).path());
    openFile(path);
}

void MainWindow::undo()
{
    m_content->commitPending();
    Workspace &workspace = *m_context->workspace;
    const HistoryStep step = workspace.undoStep();
    const auto outcome = workspace.undo();
    if (!outcome) {
        m_content->page()->showProblem(outcome.error());
        return;
    }
    const QString text = workText(step.label, step.kind, m_context->phrases);
    m_status->remark(outcome->nothingDone ? tr("Nothing was left to undo of: %1").arg(text)
                                          : tr("Undone: %1").arg(text));
    if (!outcome->skipped.isEmpty())
        m_content->page()->showMessage(skippedText(outcome->skipped, m_context->phrases));
}

void MainWindow::redo()
{
    m_content->commitPending();
    Workspace &workspace = *m_context->workspace;
    const HistoryStep step = workspace.redoStep();
    const auto outcome = workspace.redo();
    if (!outcome) {
        m_content->page()->showProblem(outcome.error());
        return;
    }
    const QString text = workText(step.label, step.kind, m_context->phrases);
    m_status->remark(outcome->nothingDone ? tr("Nothing was left to do again of: %1").arg(text)
                                          : tr("Done again: %1").arg(text));
    if (!outcome->skipped.isEmpty())
        m_content->page()->showMessage(skippedText(outcome->skipped, m_context->phrases));
}

void MainWindow::backUp()
{
    m_content->commitPending();
    if (const auto backup = m_context->workspace->backUp(); !backup)
        m_content->page()->showProblem(backup.error());
    else
        m_content->page()->showMessage(
            tr("A backup was made and verified: %1").arg(QDir::toNativeSeparators(backup->path)));
}

void MainWindow::saveCopy()
{
    m_content->commitPending();
    Settings &settings = m_session.settings();
    const Workspace &workspace = *m_context->workspace;
    const QString name = QFileInfo(workspace.path()).completeBaseName();
    const QString path = m_session.prompts().fileToSave(
        this, tr("Save a copy and go on there"),
        QDir(settings.folder(u"open"_s)).filePath(tr("%1 (copy)", "file name").arg(name) + u".tandem"_s),
        {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"open"_s, QFileInfo(path).path());
    // By way of a backup: it is verified, and it can be made of a file that is no longer there, because it is open.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto backup = m_context->workspace->backUp();
    const Result<void> copied = backup ? restoreBackup(*backup, path) : Result<void>(backup.error());
    QApplication::restoreOverrideCursor();
    if (!copied) {
        m_content->page()->showProblem(copied.error());
        return;
    }
    // The copy begins where this file is left, with what could not be saved in it.
    keepState();
    m_carried = m_content->pendingInput();
    if (m_typed)
        m_typed->keep({});
    if (const auto opened = m_session.open(path); !opened) {
        m_carried = {};
        keepTyped();
        tellOf(opened.error());
    }
}

void MainWindow::showAbout()
{
    m_session.prompts().tell(this, tr("About Tandem"), tr("Tandem %1").arg(QStringLiteral(TANDEM_VERSION)),
                             tr("Memoranda of understanding, their annual action plans and activities.\n\n"
                                "Free software under the GNU General Public License, version 3 or later."),
                             tr("Close"));
}

} // namespace tandem
