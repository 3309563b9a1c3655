// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/export_document.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/formats/json_writer.h"
#include "core/formats/row_order.h"
#include "core/formats/table_csv.h"
#include "core/print/pdf_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace tandem::cli {

namespace {

const QStringList kCsvOptions{u"table"_s, u"columns"_s, u"separator"_s, u"decimal"_s, u"no-bom"_s};
const QStringList kPdfOptions{u"document"_s, u"state"_s, u"memorandum"_s, u"from"_s, u"to"_s};

/// Writes to OUT, which is replaced only when all of it is written; `-` is standard output.
Result<void> writeOutput(const Context &context, const std::function<bool(QIODevice &)> &write)
{
    const QString path = context.call().value(u"output"_s);
    const auto failed = [&path](const QIODevice &device) {
        return refusal(ErrorCode::OutputNotWritten, {path, device.errorString()});
    };
    if (path == "-"_L1)
        return write(context.out()) ? Result<void>() : failed(context.out());
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) { // a pipe or a device is written to, not replaced
        QFile device(path);
        const bool done = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && write(device);
        return done ? Result<void>() : failed(device);
    }
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && write(file) && file.commit();
    return done ? Result<void>() : failed(file);
}

Result<TableCsvOptions> csvOptions(const Invocation &call)
{
    TableCsvOptions options;
    options.dialect.byteOrderMark = !call.has(u"no-bom"_s);
    if (call.has(u"separator"_s)) {
        const QString separator = call.value(u"separator"_s);
        if (separator == "tab"_L1)
            options.dialect.separator = '\t';
        else if (separator == ";"_L1 || separator == ","_L1)
            options.dialect.separator = separator.front().toLatin1();
        else
            return wrong(call, u"separator"_s);
    }
    if (call.has(u"decimal"_s)) {
        const QString sign = call.value(u"decimal"_s);
        if (sign != "."_L1 && sign != ","_L1)
            return wrong(call, u"decimal"_s);
        options.decimalSign = sign.front().toLatin1();
    }
    if (call.has(u"columns"_s)) {
        const QString columns = call.value(u"columns"_s);
        if (columns == "fr"_L1)
            options.columns = CsvColumns::French;
        else if (columns == "en"_L1)
            options.columns = CsvColumns::English;
        else if (columns != "technical"_L1)
            return wrong(call, u"columns"_s);
    }
    if (call.has(u"lang"_s) && call.value(u"lang"_s) != "both"_L1) {
        options.language = languageFromCode(call.value(u"lang"_s));
        if (!options.language)
            return wrong(call, u"lang"_s);
    }
    return options;
}

Result<void> exportCsv(const Context &context)
{
    const Invocation &call = context.call();
    if (!call.has(u"table"_s))
        return missing(u"--table ENTITY"_s);
    const Result<EntityKind> kind = entityNamed(call.value(u"table"_s));
    if (!kind)
        return kind.error();
    const Result<TableCsvOptions> options = csvOptions(call);
    if (!options)
        return options.error();
    if (call.has(u"plan"_s) && !canBelongToPlan(*kind))
        return wrong(call, u"plan"_s);
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Snapshot &snapshot = (*workspace)->snapshot();
    QList<Id> rows;
    if (call.has(u"plan"_s)) {
        const Result<IdOf<Plan>> plan = planNamed(call.value(u"plan"_s), snapshot);
        if (!plan)
            return plan.error();
        rows = rowsOfPlan(snapshot, *kind, *plan);
    } else {
        rows = rowsInOrder(snapshot, *kind);
    }
    return writeOutput(context,
                       [&](QIODevice &device) { return writeTableCsv(snapshot, *kind, rows, *options, device); });
}

Result<void> exportPdf(const Context &context)
{
    Result<report::Document> document = documentCalledFor(context);
    if (!document)
        return document.error();
    const print::Pages pages = print::Pages::layOut(std::move(*document));
    const print::PdfOptions pdf{context.now(), u"Tandem "_s + QLatin1StringView(TANDEM_VERSION)};
    return writeOutput(context, [&](QIODevice &device) { return print::writePdf(pages, device, pdf).ok(); });
}

Result<int> run(Context &context)
{
    const Invocation &call = context.call();
    const QString format = call.value(u"format"_s);
    if (format != "csv"_L1 && format != "pdf"_L1)
        return wrong(call, u"format"_s);
    // An option of the other format would be passed over in silence.
    for (const QString &option : format == "csv"_L1 ? kPdfOptions : kCsvOptions) {
        if (call.has(option))
            return refusal(ErrorCode::UsageWrong, {"--"_L1 + option});
    }
    if (const Result<void> done = format == "csv"_L1 ? exportCsv(context) : exportPdf(context); !done)
        return done.error();
    const QString path = call.value(u"output"_s);
    if (path == "-"_L1)
        return 0;
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("path");
        json.string(path);
        json.endObject();
        return json.finish() ? 0 : 1;
    }
    context.say(context.phrases().translate("Cli", "Written to %1.").arg(path));
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"format", "csv|pdf", QT_TRANSLATE_NOOP("Help", "csv: a table; pdf: a document"), '\0', false, true},
    {"document", "plan|progress",
     QT_TRANSLATE_NOOP("Help", "pdf: which document: the annual plan (the default) or the progress report")},
    {"state", "adopted|now",
     QT_TRANSLATE_NOOP("Help", "pdf: the plan as it was adopted (the default, once it was) or as it is now")},
    {"table", "ENTITY", QT_TRANSLATE_NOOP("Help", "the table for csv: activity, plan, budget_line, …")},
    {"plan", "PLAN",
     QT_TRANSLATE_NOOP("Help", "the plan to print or to report on; for csv: only what belongs to this plan")},
    {"memorandum", "REF",
     QT_TRANSLATE_NOOP("Help", "the memorandum to report on; without it and without a plan: the whole programme")},
    {"from", "DAY",
     QT_TRANSLATE_NOOP("Help", "the first day to report on; of a plan, if not given, its own first day")},
    {"to", "DAY", QT_TRANSLATE_NOOP("Help", "the last day to report on; of a plan, if not given, its own last day")},
    {"lang", "fr|en|both",
     QT_TRANSLATE_NOOP("Help", "the language of the document (fr), or of a table's texts (both)")},
    {"columns", "technical|fr|en",
     QT_TRANSLATE_NOOP("Help", "csv: every field for reading back, or columns for people in that language")},
    {"separator", ";|,|tab", QT_TRANSLATE_NOOP("Help", "csv: what stands between the cells (;)")},
    {"decimal", ".|,", QT_TRANSLATE_NOOP("Help", "csv: the decimal sign (.)")},
    {"no-bom", nullptr,
     QT_TRANSLATE_NOOP("Help", "csv: without the byte order mark, by which Excel recognises accents")},
    {"output", "OUT", QT_TRANSLATE_NOOP("Help", "the file to write, replaced if there is one; - for standard output"),
     'o', false, true},
};

} // namespace

const Command kExportCommand{"export", QT_TRANSLATE_NOOP("Help", "Writes a table as CSV or a document as PDF."),
                             kArguments, kOptions, run};

} // namespace tandem::cli
