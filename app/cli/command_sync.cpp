// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/exchange/folder_words.h"
#include "core/exchange/shared_folder.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tandem::cli {

namespace {

/// Permanent words for FolderFileState.
QString reason(FolderFileState state)
{
    switch (state) {
    case FolderFileState::Protected:
        return u"passphrase"_s;
    case FolderFileState::Newer:
        return u"newer"_s;
    case FolderFileState::Refused:
        return u"refused"_s;
    case FolderFileState::TooLarge:
        return u"too_large"_s;
    case FolderFileState::Read:
    case FolderFileState::Waiting:
    case FolderFileState::Foreign:
        break;
    }
    return u"incomplete"_s;
}

int writeJson(const FolderReport &report, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    const std::pair<QByteArrayView, qsizetype> numbers[] = {{"new_transactions", report.received.newTransactions},
                                                            {"known", report.received.known},
                                                            {"held", report.received.held},
                                                            {"rows_added", report.received.rowsAdded},
                                                            {"rows_changed", report.received.rowsChanged},
                                                            {"rows_removed", report.received.rowsRemoved},
                                                            {"conflicts_opened", report.received.conflictsOpened},
                                                            {"conflicts_closed", report.received.conflictsClosed},
                                                            {"contents", report.received.blobs}};
    for (const auto &[name, number] : numbers) {
        json.key(name);
        json.number(number);
    }
    json.key("from");
    json.beginArray();
    for (const FolderReport::Sender &sender : report.senders) {
        json.beginObject();
        json.key("person");
        json.string(sender.person);
        json.key("site");
        json.string(sender.site);
        json.key("files");
        json.number(sender.files);
        json.key("transactions");
        json.number(sender.transactions);
        json.endObject();
    }
    json.endArray();
    json.key("published");
    json.beginObject();
    json.key("files");
    json.number(report.publishedFiles);
    json.key("transactions");
    json.number(report.publishedTransactions);
    json.key("contents");
    json.number(report.publishedContents);
    json.endObject();
    json.key("unread");
    json.beginArray();
    for (const FolderReport::Unread &file : report.unread) {
        json.beginObject();
        json.key("path");
        json.string(file.path);
        json.key("reason");
        json.string(reason(file.state));
        json.key("since");
        json.string(QString::fromLatin1(isoTimestamp(file.since)));
        json.endObject();
    }
    json.endArray();
    json.key("away");
    json.boolean(report.away);
    json.endObject();
    return json.finish() ? 0 : 1;
}

void tell(const FolderReport &report, const Workspace &workspace, const Context &context)
{
    const Phrases &phrases = context.phrases();
    const QString brought = broughtText(report, phrases);
    context.say(brought.isEmpty() ? phrases.translate("Cli", "Nothing new came in.") : brought);
    const QString published = publishedText(report, phrases);
    context.say(published.isEmpty() ? phrases.translate("Cli", "Nothing had to be put into the folder.") : published);
    if (report.received.held > 0)
        context.say(
            phrases.translate("Cli", "%n change(s) wait for an earlier file.", nullptr, int(report.received.held)));
    const QList<Issue> &issues = workspace.snapshot().issues();
    const auto open =
        std::count_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isConflict(); });
    if (open > 0)
        context.say(
            phrases.translate("Cli", "%n disagreement(s) to decide (tandem-cli conflicts).", nullptr, int(open)));
    for (const FolderReport::Unread &file : report.unread)
        context.say(unreadText(file, phrases));
    if (report.away || report.crowded)
        context.say(folderProblemText(report, phrases));
}

Result<int> run(Context &context)
{
    const QString folder = QDir::cleanPath(QFileInfo(context.call().value(u"folder"_s)).absoluteFilePath());
    if (!QFileInfo(folder).isDir()) // before anything is opened for it
        return refusal(ErrorCode::FileNotFound, {folder});
    // Nobody has to be named: what comes in and what goes out have their authors.
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(context.argument(0), context.environment());
    if (!workspace)
        return workspace.error();
    if (const std::optional<Error> reason = (*workspace)->readOnlyReason())
        return *reason;
    const Result<FolderReport> report =
        meet(*SharedFolder::of(**workspace, folder, context.person().valueOr({})), **workspace, true);
    if (!report)
        return report.error();
    if (context.json())
        return writeJson(*report, context.out());
    tell(*report, **workspace, context);
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"folder", "DIR",
     QT_TRANSLATE_NOOP("Help", "the shared folder: one that all colleagues see, used for nothing else"), '\0', false,
     true},
};

} // namespace

const Command kSyncCommand{
    "sync",
    QT_TRANSLATE_NOOP(
        "Help", "Meets colleagues in a shared folder: takes in what is new there, and puts there what they lack."),
    kArguments, kOptions, run};

} // namespace tandem::cli
