// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/refusal_text.h"
#include "core/base/text.h"
#include "core/formats/json_writer.h"

#include <QIODevice>

namespace tandem::cli {

namespace {

constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

int exitStatus(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UsageWrong:
    case ErrorCode::OptionValue:
    case ErrorCode::EntityUnknown:
    case ErrorCode::FieldUnknown:
        return kWrongUsage;
    default:
        return kRefused;
    }
}

void stringOrNull(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.string(text);
}

/// {"error": {"code": ..., "message": ..., "entity": ..., "field": ..., "arguments": [...]}}
void writeJsonError(const Error &error, const QString &sentence, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("error");
    json.beginObject();
    json.key("code");
    json.string(errorCodeName(error.code));
    json.key("message");
    json.string(sentence);
    json.key("entity");
    stringOrNull(json, error.entity);
    json.key("field");
    stringOrNull(json, error.field);
    json.key("arguments");
    json.beginArray();
    for (const QString &argument : error.arguments)
        json.string(argument);
    json.endArray();
    json.endObject();
    json.endObject();
    (void)json.finish(); // standard output is gone: the sentence on the other side and the status say it too
}

int refuse(const Error &error, const Invocation &call, const Phrases &phrases, QIODevice &out, QIODevice &err)
{
    const QString sentence = refusalText(error, call, phrases);
    if (call.has(u"json"_s))
        writeJsonError(error, sentence, out);
    err.write(sentence.toUtf8() + '\n');
    const int status = exitStatus(error);
    if (status == kWrongUsage && call.command)
        err.write(phrases.translate("Help", "Usage: %1").arg(usageLine(*call.command)).toUtf8() + '\n');
    return status;
}

} // namespace

int runProgram(const QStringList &words, QIODevice &out, QIODevice &err)
{
    Invocation call;
    const Result<void> read = readArguments(words, call);
    const std::optional<Language> asked = languageFromCode(call.value(u"language"_s));
    const Phrases phrases(asked.value_or(languageFor(QLocale::system())));
    if (!read)
        return refuse(read.error(), call, phrases, out, err);
    if (call.has(u"language"_s) && !asked)
        return refuse(refusal(ErrorCode::OptionValue, {u"--language"_s, call.value(u"language"_s)}), call, phrases, out,
                      err);
    if (call.has(u"help"_s)) {
        out.write((call.command ? commandHelp(*call.command, phrases) : programHelp(phrases)).toUtf8());
        return 0;
    }
    if (call.has(u"version"_s)) {
        out.write("tandem-cli " TANDEM_VERSION "\n");
        return 0;
    }
    const Result<std::unique_ptr<Context>> context = Context::make(call, phrases, out, err);
    if (!context)
        return refuse(context.error(), call, phrases, out, err);
    const Result<int> status = call.command->run(**context);
    return status ? *status : refuse(status.error(), call, phrases, out, err);
}

} // namespace tandem::cli
