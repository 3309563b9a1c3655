// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/formats/json_rows.h"
#include "core/formats/json_writer.h"
#include "core/journal/transaction.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::cli {

namespace {

constexpr int kShown = 60;            ///< letters of a value on a line
constexpr qsizetype kLeastDigits = 4; ///< of an id that is not given in full

struct AnswerWord
{
    const char *word;
    AnswerKind kind;
};

constexpr AnswerWord kWords[] = {
    {"keep", AnswerKind::Keep},         {"delete", AnswerKind::Delete},    {"empty", AnswerKind::TakeValue},
    {"renumber", AnswerKind::Renumber}, {"merge", AnswerKind::Merge},      {"move", AnswerKind::MoveTo},
    {"accept", AnswerKind::Accept},     {"put_back", AnswerKind::PutBack}, {"meant", AnswerKind::Meant}};

Result<QList<Disagreement>> disagreements(const Workspace &workspace)
{
    QList<Disagreement> result;
    DisagreementReader reader(workspace);
    for (const Issue &issue : listedIssues(workspace.snapshot())) {
        Result<Disagreement> told = reader.read(issue);
        if (!told)
            return told.error();
        result.append(std::move(*told));
    }
    return result;
}

void writeText(JsonWriter &json, const QString &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.string(text);
}

void writeRow(JsonWriter &json, const Id &row)
{
    writeText(json, row.isNull() ? QString() : row.uuid());
}

int writeJson(const QList<Disagreement> &open, QIODevice &out)
{
    JsonWriter json(out);
    json.beginArray();
    for (const Disagreement &told : open) {
        const Issue &issue = told.issue;
        json.beginObject();
        json.key("id");
        json.string(issue.id().hex());
        json.key("kind");
        json.string(issueKindName(issue.kind));
        json.key("entity");
        json.string(entityInfo(issue.entity).name.bytes());
        json.key("row");
        writeRow(json, issue.row);
        json.key("field");
        writeText(json, issue.field);
        json.key("values");
        json.beginArray();
        for (const DisagreementSide &side : told.sides) {
            json.beginObject();
            json.key("value");
            if (const FieldInfo *field = entityInfo(side.entity).field(QByteArrayView(side.field)))
                writeJsonValue(json, *field, side.value);
            else
                writeText(json, QString::fromUtf8(side.value)); // the row's life, as in the history
            json.key("by");
            writeText(json, side.by);
            json.key("at");
            json.string(isoTimestamp(side.at));
            json.key("transaction");
            json.string(side.transaction.hex());
            json.key("row");
            writeRow(json, side.row);
            json.key("field");
            writeText(json, QString::fromUtf8(side.field));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.finish() ? 0 : 1;
}

/// How an answer is given on the command line.
QString called(const Answer &answer)
{
    if (answer.kind == AnswerKind::TakeValue && !answer.side.isNull())
        return u"--head "_s + QString::fromLatin1(answer.side.hex());
    const auto word = std::find_if(std::begin(kWords), std::end(kWords),
                                   [&answer](const AnswerWord &each) { return each.kind == answer.kind; });
    QString text = u"--answer "_s + QLatin1StringView(word->word);
    if (!answer.row.isNull())
        text += u" --row "_s + answer.row.uuid();
    return text;
}

Result<int> runConflicts(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<QList<Disagreement>> open = disagreements(**workspace);
    if (!open)
        return open.error();
    if (context.json())
        return writeJson(*open, context.out());
    const Snapshot &snapshot = (*workspace)->snapshot();
    const Phrases &phrases = context.phrases();
    for (const Disagreement &told : *open) {
        const QString row = told.nameOf(told.issue.entity, told.issue.row, snapshot, context.language());
        const QString sentence = disagreementText(told, snapshot, phrases);
        context.say(
            QString::fromLatin1(told.issue.id().hex()) + "  "_L1 +
            (row.isEmpty() ? sentence : phrases.translate("Cli", "%1: %2").arg(shortened(row, kShown), sentence)));
        for (const DisagreementSide &side : told.sides) {
            if (side.field.isEmpty())
                continue;
            context.say("    "_L1 + side.at.toString(u"yyyy-MM-dd HH:mm"_s) + "  "_L1 + sideName(side, phrases) +
                        "  "_L1 + shortened(sideText(side, told, snapshot, phrases).simplified(), kShown));
        }
        for (const Answer &answer : answersTo(told, snapshot))
            context.say("    "_L1 + called(answer) + "  "_L1 + answerText(answer, told, snapshot, phrases));
    }
    if (open->isEmpty())
        context.say(phrases.translate("Cli", "Nobody disagrees about anything."));
    return 0;
}

/// The one whose id is this, or begins like this.
Result<Disagreement> disagreementNamed(const QString &text, const QList<Disagreement> &open)
{
    const QByteArray digits = text.toLower().remove(u'-').toLatin1();
    const Disagreement *found = nullptr;
    for (const Disagreement &told : open) {
        if (digits.size() < kLeastDigits || !told.issue.id().hex().startsWith(digits))
            continue;
        if (found)
            return refusal(ErrorCode::DisagreementGone, {text});
        found = &told;
    }
    if (!found)
        return refusal(ErrorCode::DisagreementGone, {text});
    return *found;
}

Result<Answer> agreedWith(const QString &head, const Disagreement &told)
{
    for (const DisagreementSide &side : told.sides) {
        if (QString::fromLatin1(side.transaction.hex()) != head.toLower())
            continue;
        if (told.issue.kind == IssueKind::Value)
            return Answer{told.issue, AnswerKind::TakeValue, side.value, {}, side.transaction};
        if (told.issue.isConflict())
            return Answer{
                told.issue, side.isDeletion() ? AnswerKind::Delete : AnswerKind::Keep, {}, {}, side.transaction};
    }
    return refusal(ErrorCode::AnswerNotPossible, {u"--head "_s + head});
}

Result<Answer> valued(const QString &text, const Disagreement &told, const Snapshot &snapshot, const Id &row)
{
    const Issue &issue = told.issue;
    const bool number = issue.kind == IssueKind::DuplicateKey;
    const FieldInfo *field = number ? numberField(issue.entity) : told.field();
    if (!field || (!number && !takesOtherValue(issue)))
        return refusal(ErrorCode::AnswerNotPossible, {u"--value "_s + text});
    const Result<QByteArray> value = valueFromInput(entityInfo(issue.entity), *field, text, snapshot);
    if (!value)
        return value.error();
    if (!number)
        return Answer{issue, AnswerKind::TakeValue, *value};
    for (Answer answer : answersTo(told, snapshot)) {
        if (answer.kind == AnswerKind::Renumber && (row.isNull() || answer.row == row)) {
            answer.value = *value;
            return answer;
        }
    }
    return refusal(ErrorCode::AnswerNotPossible, {u"--value "_s + text});
}

Result<Answer> offered(const QString &word, const Disagreement &told, const Snapshot &snapshot, const Id &row)
{
    const auto known = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&word](const AnswerWord &each) { return word == QLatin1StringView(each.word); });
    if (known == std::end(kWords))
        return refusal(ErrorCode::OptionValue, {u"--answer"_s, word});
    if (known->kind == AnswerKind::MoveTo && !row.isNull())
        return Answer{told.issue, AnswerKind::MoveTo, {}, row};
    for (const Answer &answer : answersTo(told, snapshot)) {
        if (answer.kind == known->kind && (row.isNull() || answer.row == row) &&
            (answer.kind != AnswerKind::TakeValue || answer.value.isEmpty()))
            return answer;
    }
    return refusal(ErrorCode::AnswerNotPossible, {u"--answer "_s + word});
}

Result<Answer> answerGiven(const Context &context, const Disagreement &told, const Snapshot &snapshot)
{
    const Invocation &call = context.call();
    Id row;
    if (call.has(u"row"_s)) {
        const Result<Id> named = rowNamed(call.value(u"row"_s), told.issue.entity, snapshot);
        if (!named)
            return named.error();
        row = *named;
    }
    if (call.has(u"head"_s))
        return agreedWith(call.value(u"head"_s), told);
    if (call.has(u"value"_s))
        return valued(call.value(u"value"_s), told, snapshot, row);
    return offered(call.value(u"answer"_s), told, snapshot, row);
}

Result<int> runResolve(Context &context)
{
    const Invocation &call = context.call();
    if (int(call.has(u"head"_s)) + int(call.has(u"value"_s)) + int(call.has(u"answer"_s)) != 1)
        return missing(u"--head | --value | --answer"_s);
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<QList<Disagreement>> open = disagreements(**workspace);
    if (!open)
        return open.error();
    const Result<Disagreement> told = disagreementNamed(context.argument(1), *open);
    if (!told)
        return told.error();
    const Result<Answer> answer = answerGiven(context, *told, (*workspace)->snapshot());
    if (!answer)
        return answer.error();
    const Result<Outcome> outcome = context.run(**workspace, resolve({*answer}));
    if (!outcome)
        return outcome.error();
    return reportChange(context, *outcome, context.phrases().translate("Cli", "Settled."));
}

constexpr Argument kConflictsArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Argument kResolveArguments[] = {
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"CONFLICT", QT_TRANSLATE_NOOP("Help", "the disagreement: its id, or how that begins")},
};
constexpr Option kResolveOptions[] = {
    {"head", "HEX", QT_TRANSLATE_NOOP("Help", "agree with whoever wrote this transaction")},
    {"value", "TEXT", QT_TRANSLATE_NOOP("Help", "another value; nothing behind the = empties the field")},
    {"answer", "WORD",
     QT_TRANSLATE_NOOP(
         "Help", "keep, delete, empty, renumber, merge, move, accept, put_back or meant, as “conflicts” lists them")},
    {"row", "ID", QT_TRANSLATE_NOOP("Help", "the row that the answer is about, where there are several")},
};

} // namespace

const Command kConflictsCommand{
    "conflicts",
    QT_TRANSLATE_NOOP("Help", "Lists what people disagree about, and how each can be settled."),
    kConflictsArguments,
    {},
    runConflicts};
const Command kResolveCommand{"resolve", QT_TRANSLATE_NOOP("Help", "Settles a disagreement, for everybody."),
                              kResolveArguments, kResolveOptions, runResolve};

} // namespace tandem::cli
