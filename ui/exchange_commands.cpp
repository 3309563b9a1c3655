// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange_commands.h"

#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_files.h"
#include "core/report/merge_document.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/dialogs/folder_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/dialogs/send_dialog.h"
#include "ui/folder_meetings.h"
#include "ui/main_window.h"
#include "ui/opening_words.h"
#include "ui/page.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/size_text.h"
#include "ui/ui_context.h"
#include "ui/widgets/patience.h"
#include "ui/window_content.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace tandem {

namespace {

/// How far the reading is, to a dialog.
ReceivedFiles::Progress progressOf(Patience &patience)
{
    return [&patience](qint64 done, qint64 of) { return patience.goesOn(double(done) / double(qMax<qint64>(1, of))); };
}

} // namespace

bool isExchangeFile(const QString &path)
{
    return path.endsWith(".tandemx"_L1, Qt::CaseInsensitive);
}

ExchangeCommands::ExchangeCommands(MainWindow &window, Session &session, std::function<bool()> leaveFile)
    : QObject(&window),
      m_window(window),
      m_session(session),
      m_leaveFile(std::move(leaveFile)),
      m_meetings(*new FolderMeetings(session, this)),
      m_words(*new OpeningWords(window, *this))
{
}

QStringList ExchangeCommands::droppedFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (!isExchangeFile(path) && !path.endsWith(".tandem"_L1, Qt::CaseInsensitive))
            return {};
        paths.append(path);
    }
    return paths;
}

const UiContext &ExchangeCommands::context() const
{
    return m_window.context();
}

void ExchangeCommands::refreshActions()
{
    const Workspace *workspace = context().workspace;
    const bool open = workspace && workspace->isLoaded();
    context().actions.find(u"exchange-send"_s)->setEnabled(open && !workspace->leaves().isEmpty());
    const std::optional<Error> onlyRead = open ? workspace->readOnlyReason() : std::nullopt;
    context()
        .actions.find(u"exchange-mission"_s)
        ->setEnabled(open && !workspace->leaves().isEmpty() && (!onlyRead || onlyRead->code != ErrorCode::FileNewer));
    context().actions.find(u"exchange-receive"_s)->setEnabled(!workspace || open);
    context().actions.find(u"exchange-folder"_s)->setEnabled(open && !workspace->isReadOnly());
}

void ExchangeCommands::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        context().prompts.tell(&m_window, u"Tandem"_s, errorText(error, context().phrases), {}, tr("OK"));
}

void ExchangeCommands::send(bool withAttachments)
{
    m_window.commitTyped();
    const Result<PackageContents> contents = packageContents(*context().workspace);
    if (!contents) {
        tell(contents.error());
        return;
    }
    SendDialog dialog(context(), *contents, &m_window);
    if (withAttachments)
        dialog.takeAttachments();
    if (context().prompts.run(dialog) != QDialog::Accepted || dialog.writtenFile().isEmpty())
        return;
    const QString path = dialog.writtenFile();
    context().workspace->rememberSent(context().workspace->leaves());
    m_window.content().page()->showMessage(
        tr("The exchange file is written: %1 (%2). Send it by e-mail or put it on a stick.")
            .arg(QDir::toNativeSeparators(path), sizeText(dialog.writtenSize(), context().phrases)),
        tr("Open its folder"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

void ExchangeCommands::shareFolder()
{
    m_window.commitTyped();
    FolderDialog dialog(context(), m_meetings, &m_window);
    context().prompts.run(dialog);
}

void ExchangeCommands::receive()
{
    Settings &settings = m_session.settings();
    const QString path =
        context().prompts.fileToOpen(&m_window, tr("Receive from colleagues"), settings.folder(u"exchange"_s),
                                     {tr("Exchange file or programme"), {u"tandemx"_s, u"tandem"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"exchange"_s, QFileInfo(path).path());
    receive(QStringList{path});
}

void ExchangeCommands::receive(const QStringList &paths)
{
    m_window.commitTyped();
    ReceivedFiles files;
    QString passphrase; // the last one is tried on the next file first: a colleague uses one for all
    for (const QString &path : paths) {
        std::unique_ptr<ReceivedFile> file = open(path, passphrase);
        if (!file)
            return;
        files.add(std::move(file));
    }
    if (files.isEmpty())
        return;
    const QList<ReceivedFacts> facts = files.facts();
    const Workspace *workspace = context().workspace;
    const bool here = workspace && std::any_of(facts.begin(), facts.end(), [&](const ReceivedFacts &each) {
                          return each.document == workspace->document();
                      });
    const Id document = here ? workspace->document() : files.document();
    for (const ReceivedFacts &each : facts) {
        if (each.document != document) {
            tell(Error{ErrorCode::OtherProgramme, {QFileInfo(each.path).fileName()}, {}, {}});
            return;
        }
    }
    if (workspace && workspace->document() == files.document())
        receiveHere(files);
    else
        receiveElsewhere(files, paths);
}

std::unique_ptr<ReceivedFile> ExchangeCommands::open(const QString &path, QString &passphrase)
{
    const Workspace *workspace = context().workspace;
    for (;;) {
        const bool given = !passphrase.isEmpty();
        Result<std::unique_ptr<ReceivedFile>> file = [&] {
            Patience patience(&m_window, tr("Looking the file over…"));
            return ReceivedFile::open(path, passphrase, workspace ? workspace->path() : QString(),
                                      [&patience](double part) { return patience.goesOn(part); });
        }();
        if (file)
            return std::move(file).value();
        const ErrorCode code = file.error().code;
        if (code != ErrorCode::PassphraseRequired && code != ErrorCode::PassphraseWrong) {
            tell(file.error());
            return nullptr;
        }
        PassphraseDialog dialog(context(), QFileInfo(path).fileName(), given, &m_window);
        if (context().prompts.run(dialog) != QDialog::Accepted)
            return nullptr;
        passphrase = dialog.passphrase();
    }
}

void ExchangeCommands::receiveHere(ReceivedFiles &files)
{
    Workspace &workspace = *context().workspace;
    Page &page = *m_window.content().page();
    QList<Id> leaves;
    do {
        leaves = workspace.leaves();
        const Result<Merge> preview = [&]() -> Result<Merge> {
            if (const Result<void> again = files.rewind(); !again)
                return again.error();
            Patience patience(&m_window, tr("Looking at what comes in…"));
            files.setProgress(progressOf(patience));
            return workspace.preview(files);
        }();
        files.setProgress({});
        if (!preview) {
            if (preview.error().code != ErrorCode::Cancelled)
                page.showProblem(preview.error());
            return;
        }
        if (preview->isEmpty()) {
            remember(files);
            if (!tellOfWanted(files))
                page.showMessage(tr("Everything that was received is here already."));
            return;
        }
        if (!show(files, *preview, false))
            return;
    } while (leaves != workspace.leaves()); // something was written while the person read: they are shown it again
    const Result<Merge> merge = [&]() -> Result<Merge> {
        if (const Result<void> again = files.rewind(); !again)
            return again.error();
        Patience patience(&m_window, tr("Receiving…"));
        files.setProgress(progressOf(patience));
        return workspace.receive(files);
    }();
    files.setProgress({});
    if (!merge) {
        if (merge.error().code != ErrorCode::Cancelled)
            page.showProblem(merge.error());
        return;
    }
    remember(files);
    show(files, *merge, true);
    const QList<Issue> &issues = workspace.snapshot().issues();
    const auto open =
        std::count_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isConflict(); });
    if (open > 0)
        m_window.content().page()->showMessage(tr("%n disagreement(s) to decide.", nullptr, int(open)), tr("Decide"),
                                               [this] { m_window.content().open({.kind = PlaceKind::Disagreements}); });
    tellOfWanted(files);
}

bool ExchangeCommands::show(const ReceivedFiles &files, const Merge &merge, bool accepted)
{
    const Workspace &workspace = *context().workspace;
    report::MergeOptions options;
    options.printedOn = context().today;
    options.modifications = workspace.transactionCount();
    options.accepted = accepted;
    options.edition = context().language() == Language::French ? report::Edition::French : report::Edition::English;
    const QList<ReceivedFacts> facts = files.facts();
    for (const ReceivedFacts &each : facts)
        options.sources.append({QFileInfo(each.path).fileName(), each.person, each.site, each.created});
    MergeDialog dialog(context(), report::mergeDocument(merge, options),
                       accepted ? MergeDialog::Stage::After : MergeDialog::Stage::Before, &m_window);
    return context().prompts.run(dialog) == QDialog::Accepted;
}

void ExchangeCommands::receiveElsewhere(ReceivedFiles &files, const QStringList &paths)
{
    const QString name = QFileInfo(paths.first()).fileName();
    const bool wholeFile = paths.size() == 1 && files.facts().first().kind == ReceivedFacts::Kind::Programme;
    if (wholeFile) {
        // A programme file is a copy already.
        const int answer = context().prompts.ask(
            &m_window, {.title = tr("Receive"),
                        .text = tr("“%1” is another programme than the one that is open.").arg(name),
                        .explanation = tr("It can be opened instead."),
                        .answers = {tr("Open it"), tr("Cancel")}});
        if (answer == 0)
            emit programmeWanted(paths.first(), {});
        return;
    }
    const QString known = m_session.knownFile(files.document());
    if (!known.isEmpty()) {
        const int answer = context().prompts.ask(
            &m_window, {.title = tr("Receive"),
                        .text = tr("“%1” belongs to a programme that is not open.").arg(name),
                        .explanation = tr("On this computer it is in %1.").arg(QDir::toNativeSeparators(known)),
                        .answers = {tr("Open it and receive"), tr("Make another copy…"), tr("Cancel")}});
        if (answer == 0)
            emit programmeWanted(known, paths);
        else if (answer == 1)
            makeCopy(files);
        return;
    }
    const int answer = context().prompts.ask(
        &m_window, {.title = tr("Receive"),
                    .text = tr("“%1” belongs to a programme that is not on this computer yet.").arg(name),
                    .explanation = tr(
                        "Tandem can make your copy of it. You then work in that copy, and send and receive changes."),
                    .answers = {tr("Make the copy…"), tr("Cancel")}});
    if (answer == 0)
        makeCopy(files);
}

void ExchangeCommands::makeCopy(ReceivedFiles &files)
{
    if (!m_leaveFile())
        return;
    Settings &settings = m_session.settings();
    QString base = files.facts().first().programme;
    if (base.isEmpty())
        base = QFileInfo(files.facts().first().path).completeBaseName();
    base.replace(u'/', u'-').replace(u'\\', u'-');
    const QString path = context().prompts.fileToSave(&m_window, tr("Where to put your copy"),
                                                      QDir(settings.folder(u"open"_s)).filePath(base + u".tandem"_s),
                                                      {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    settings.setFolder(u"open"_s, QFileInfo(path).path());
    // The window's content is made anew by this: what is told of it waits for the new one.
    const Result<Merge> merge = [&] {
        Patience patience(&m_window, tr("Making the copy…"));
        files.setProgress(progressOf(patience));
        return m_session.createCopy(path, files);
    }();
    files.setProgress({});
    if (!merge) {
        tell(merge.error());
        return;
    }
    tellLater([count = merge->report.newTransactions] {
        return tr("Your copy is made, with %n change(s) so far.", nullptr, int(count));
    });
}

void ExchangeCommands::tellLater(const std::function<QString()> &sentence)
{
    connect(
        &m_session, &Session::loaded, this,
        [this, sentence] {
            QMetaObject::invokeMethod(
                this,
                [this, sentence] {
                    if (Page *page = m_window.content().page())
                        page->showMessage(sentence());
                },
                Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
}

} // namespace tandem

#include "moc_exchange_commands.cpp"
