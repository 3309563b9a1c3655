// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/formats/json_writer.h"
#include "core/workspace/demo.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tandem::cli {

namespace {

/// The programme's first values: what the options say and, where they say nothing, the least that makes a programme.
Result<FieldValues> firstValues(const Context &context, const QString &path)
{
    const Invocation &call = context.call();
    const auto given = [&call](const char *option, const QString &otherwise) {
        const QString name = QString::fromLatin1(option);
        return call.has(name) ? call.value(name) : otherwise;
    };
    const QString year = QString::number(context.today().year());
    const QString name = context.language() == Language::French ? u"name_fr="_s : u"name_en="_s;
    return fieldValues({name + given("name", QFileInfo(path).completeBaseName()),
                        u"currency="_s + given("currency", u"EUR"_s),
                        u"period="_s + given("period", year + "-01-01/"_L1 + year + "-12-31"_L1)},
                       EntityKind::Programme, Snapshot());
}

Result<std::unique_ptr<Workspace>> startEmpty(const Context &context, const QString &path)
{
    // All that can be refused is refused before there is a file.
    const Result<QString> person = context.person();
    if (!person)
        return person.error();
    const Result<FieldValues> values = firstValues(context, path);
    if (!values)
        return values.error();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, context.environment());
    if (!workspace)
        return workspace;
    Result<void> entered = (*workspace)->enter(*person);
    if (entered) {
        const Result<Outcome> started = (*workspace)->run(startProgramme(*values));
        if (started)
            return workspace;
        entered = started.error();
    }
    workspace->reset();
    QFile::remove(path);
    return entered.error();
}

Result<int> run(Context &context)
{
    const QString path = context.argument(0);
    const bool demo = context.call().has(u"demo"_s);
    const Result<std::unique_ptr<Workspace>> workspace =
        demo ? makeDemonstration(path, context.environment()) : startEmpty(context, path);
    if (!workspace)
        return workspace.error();
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("path");
        json.string(path);
        json.key("id");
        json.string((*workspace)->document().uuid());
        json.endObject();
        return json.finish() ? 0 : 1;
    }
    context.say(demo ? context.phrases().translate("Cli", "The demonstration file is in %1.").arg(path)
                     : context.phrases().translate("Cli", "The programme file %1 is made.").arg(path));
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "the new file; it may not exist yet")}};
constexpr Option kOptions[] = {
    {"demo", nullptr, QT_TRANSLATE_NOOP("Help", "the demonstration: a programme with three memoranda and their plans")},
    {"name", "NAME", QT_TRANSLATE_NOOP("Help", "the programme's name; otherwise the file's")},
    {"currency", "CODE", QT_TRANSLATE_NOOP("Help", "the currency of totals; otherwise EUR")},
    {"period", "PERIOD", QT_TRANSLATE_NOOP("Help", "the programme's period; otherwise this year")},
};

} // namespace

const Command kNewCommand{"new", QT_TRANSLATE_NOOP("Help", "Makes a programme file."), kArguments, kOptions, run};

} // namespace tandem::cli
