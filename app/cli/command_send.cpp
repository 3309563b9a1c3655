// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/passphrase.h"
#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

Result<int> run(Context &context)
{
    const Result<QString> secret = passphrase(context);
    if (!secret)
        return secret.error();
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<PackageContents> contents = packageContents(**workspace);
    if (!contents)
        return contents.error();
    PackageOptions options;
    options.attachments = context.call().has(u"with-attachments"_s);
    options.passphrase = *secret;
    options.person = context.person().valueOr({});
    const QString path = context.call().value(u"output"_s);
    const Result<qint64> size = writePackage(**workspace, path, options);
    if (!size)
        return size.error();
    (*workspace)->rememberSent((*workspace)->leaves());
    const qint64 attachments = options.attachments ? contents->attachments : 0;
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("path");
        json.string(path);
        json.key("size");
        json.number(*size);
        json.key("transactions");
        json.number(contents->transactions);
        json.key("attachments");
        json.number(attachments);
        json.endObject();
        return json.finish() ? 0 : 1;
    }
    const Phrases &phrases = context.phrases();
    context.say(phrases.translate("Cli", "%n change(s) are in %1 (%2 kB).", nullptr, int(contents->transactions))
                    .arg(path, phrases.number((*size + 1023) / 1024)));
    if (attachments > 0)
        context.say(phrases.translate("Cli", "%n attachment(s) went along.", nullptr, int(attachments)));
    else if (contents->attachments > 0)
        context.say(phrases.translate("Cli", "%n attachment(s) stayed here (--with-attachments sends them).", nullptr,
                                      int(contents->attachments)));
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"output", "OUT", QT_TRANSLATE_NOOP("Help", "the exchange file to write (.tandemx)"), 'o', false, true},
    {"with-attachments", nullptr, QT_TRANSLATE_NOOP("Help", "put the attachments' contents in, too")},
    {"passphrase-file", "PATH",
     QT_TRANSLATE_NOOP("Help", "protect it by the passphrase that is the first line of this file")},
};

} // namespace

const Command kSendCommand{
    "send", QT_TRANSLATE_NOOP("Help", "Writes everything that a file holds into an exchange file for colleagues."),
    kArguments, kOptions, run};

} // namespace tandem::cli
