// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/document_text.h"
#include "app/cli/passphrase.h"
#include "core/base/text.h"
#include "core/exchange/new_copy.h"
#include "core/exchange/received_files.h"
#include "core/formats/json_writer.h"
#include "core/report/merge_document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tandem::cli {

namespace {

Result<ReceivedFiles> openAll(const Context &context)
{
    const Result<QString> secret = passphrase(context);
    if (!secret)
        return secret.error();
    ReceivedFiles files;
    const QStringList paths = context.call().arguments.sliced(1);
    for (const QString &path : paths) {
        Result<std::unique_ptr<ReceivedFile>> file = ReceivedFile::open(path, *secret, context.argument(0));
        if (!file)
            return file.error();
        files.add(std::move(file).value());
    }
    if (files.isEmpty())
        return missing(u"IN"_s);
    return files;
}

/// What comes of it for a file that does not exist yet: a copy of the programme begins there.
Result<Merge> begin(const Context &context, ReceivedFiles &files, bool dryRun)
{
    const QTemporaryDir folder;
    const QString path = dryRun ? folder.filePath(u"copy.tandem"_s) : context.argument(0);
    Environment environment = context.environment();
    if (dryRun)
        environment.dataFolder.clear(); // nothing is remembered of it
    Result<NewCopy> copy = makeCopy(files, path, environment);
    if (!copy)
        return copy.error();
    return std::move(copy->merge);
}

Result<Merge> receive(const Context &context, ReceivedFiles &files, bool dryRun)
{
    if (!QFileInfo::exists(context.argument(0)))
        return begin(context, files, dryRun);
    // Nobody has to be named: what comes in has its authors.
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(context.argument(0), context.environment());
    if (!workspace)
        return workspace.error();
    if (const std::optional<Error> reason = (*workspace)->readOnlyReason())
        return *reason;
    if (dryRun)
        return (*workspace)->preview(files);
    Result<Merge> merge = (*workspace)->receive(files);
    if (merge) {
        QList<Id> known;
        for (const ReceivedFacts &facts : files.facts())
            known += facts.leaves;
        (*workspace)->rememberReceived(known);
    }
    return merge;
}

int writeJson(const IngestReport &report, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    const std::pair<QByteArrayView, qsizetype> numbers[] = {{"new_transactions", report.newTransactions},
                                                            {"known", report.known},
                                                            {"held", report.held},
                                                            {"rows_added", report.rowsAdded},
                                                            {"rows_changed", report.rowsChanged},
                                                            {"rows_removed", report.rowsRemoved},
                                                            {"conflicts_opened", report.conflictsOpened},
                                                            {"conflicts_closed", report.conflictsClosed}};
    for (const auto &[name, number] : numbers) {
        json.key(name);
        json.number(number);
    }
    json.endObject();
    return json.finish() ? 0 : 1;
}

Result<int> run(Context &context)
{
    Result<ReceivedFiles> files = openAll(context);
    if (!files)
        return files.error();
    report::MergeOptions options;
    options.accepted = !context.call().has(u"dry-run"_s);
    const Result<Merge> merge = receive(context, *files, !options.accepted);
    if (!merge)
        return merge.error();
    if (context.json())
        return writeJson(merge->report, context.out());
    options.edition = context.language() == Language::French ? report::Edition::French : report::Edition::English;
    for (const ReceivedFacts &facts : files->facts())
        options.sources.append({QFileInfo(facts.path).fileName(), facts.person, facts.site, facts.created});
    context.out().write(documentText(report::mergeDocument(*merge, options)).toUtf8());
    return 0;
}

constexpr Argument kArguments[] = {
    {"FILE",
     QT_TRANSLATE_NOOP("Help", "a programme file; one that does not exist begins as a copy of what is received")},
    {"IN", QT_TRANSLATE_NOOP("Help", "exchange files (.tandemx) or colleagues' programme files, in any order"), true},
};
constexpr Option kOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "only say what would come in; nothing is changed")},
    {"passphrase-file", "PATH",
     QT_TRANSLATE_NOOP("Help", "the passphrase of a protected exchange file is the first line of this file")},
};

} // namespace

const Command kReceiveCommand{"receive",
                              QT_TRANSLATE_NOOP("Help", "Brings colleagues' changes into a file, after a backup."),
                              kArguments, kOptions, run};

} // namespace tandem::cli
