// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<QStringList> findings = (*workspace)->check();
    if (!findings)
        return findings.error();
    const int status = findings->isEmpty() ? 0 : 1;
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("ok");
        json.boolean(findings->isEmpty());
        json.key("findings");
        json.beginArray();
        for (const QString &finding : *findings)
            json.string(finding);
        json.endArray();
        json.endObject();
        return json.finish() ? status : 1;
    }
    for (const QString &finding : *findings)
        context.say(finding);
    const Phrases &phrases = context.phrases();
    context.say(findings->isEmpty()
                    ? phrases.translate("Cli", "The file is sound: its journal produces its tables.")
                    : phrases.translate(
                          "Cli",
                          "The file is not sound (%n finding(s)): restore a backup, or ask a colleague for their copy.",
                          nullptr, int(findings->size())));
    return status;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};

} // namespace

const Command kCheckCommand{
    "check",
    QT_TRANSLATE_NOOP("Help", "Checks that a file is sound and that its journal still produces its tables."),
    kArguments,
    {},
    run};

} // namespace tandem::cli
