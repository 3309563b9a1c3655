// SPDX-License-Identifier: GPL-3.0-or-later
// A disagreement in words.
#include "core/base/error.h"
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/journal/transaction.h"
#include "core/model/field_value.h"
#include "core/model/rules.h"
#include "core/workspace/disagreement.h"

#include <QCoreApplication>

namespace tandem {

namespace {

constexpr int kName = 60; ///< letters of a row's name within a sentence

/// "Awa Diop and Moussa Traoré"; each once, in the order of time.
QString people(const QList<DisagreementSide> &sides, bool deleted, const Phrases &phrases)
{
    QStringList names;
    for (const DisagreementSide &side : sides) {
        const QString name = sideName(side, phrases);
        if (side.isDeletion() == deleted && !names.contains(name))
            names.append(name);
    }
    if (names.size() < 2)
        return names.value(0, phrases.translate("Disagreement", "somebody"));
    const QString last = names.takeLast();
    return phrases.translate("Disagreement", "%1 and %2", "names").arg(names.join(u", "_s), last);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString fieldName(const Disagreement &told, const Phrases &phrases)
{
    const FieldInfo *field = told.field();
    return field ? fieldLabel(*field, phrases) : told.issue.field;
}

QString adoptionText(const Disagreement &told, const QString &who, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.translate("Disagreement", source); };
    if (!told.issue.field.isEmpty())
        return say(QT_TRANSLATE_NOOP("Disagreement", "%1 changed “%2” without having seen that the plan was adopted."))
            .arg(who, fieldName(told, phrases));
    const bool deleted = !told.sides.isEmpty() && told.sides.last().isDeletion();
    return (deleted ? say(QT_TRANSLATE_NOOP("Disagreement",
                                            "%1 deleted this without having seen that the plan was adopted."))
                    : say(QT_TRANSLATE_NOOP("Disagreement",
                                            "%1 added this without having seen that the plan was adopted.")))
        .arg(who);
}

/// The rule's own sentence, as long as the row still breaks it.
QString ruleText(const Disagreement &told, const Snapshot &snapshot, const Phrases &phrases)
{
    if (const void *row = snapshot.find(told.issue.entity, told.issue.row)) {
        for (const Problem &problem : validate(snapshot, told.issue.entity, row)) {
            if (problem.error.field == told.issue.field && errorCodeName(problem.error.code) == told.issue.detail)
                return errorText(problem.error, phrases);
        }
    }
    return phrases.translate("Disagreement", "Two changes do not go together (“%1”).").arg(fieldName(told, phrases));
}

} // namespace

QString sideName(const DisagreementSide &side, const Phrases &phrases)
{
    return side.by.isEmpty() ? phrases.translate("Disagreement", "somebody") : side.by;
}

QString sideText(const DisagreementSide &side, const Disagreement &disagreement, const Snapshot &snapshot,
                 const Phrases &phrases)
{
    if (side.isDeletion())
        return phrases.translate("Disagreement", "deleted");
    if (side.field == kLifeField)
        return side.row == disagreement.issue.row
                   ? phrases.translate("Disagreement", "kept")
                   : disagreement.nameOf(side.entity, side.row, snapshot, phrases.language());
    const FieldInfo *field = entityInfo(side.entity).field(QByteArrayView(side.field));
    if (!field)
        return {};
    if (side.value.isEmpty())
        return phrases.translate("Disagreement", "(empty)");
    if (field->type == FieldType::Reference) {
        const std::optional<Id> row = Id::fromHex(side.value);
        if (row && !snapshot.find(field->target, *row))
            return disagreement.nameOf(field->target, *row, snapshot, phrases.language());
    }
    return valueText(*field, side.value, snapshot, phrases);
}

QString disagreementText(const Disagreement &disagreement, const Snapshot &snapshot, const Phrases &phrases)
{
    const Issue &issue = disagreement.issue;
    const auto say = [&phrases](const char *source) { return phrases.translate("Disagreement", source); };
    const QString deleters = people(disagreement.sides, true, phrases);
    const QString others = people(disagreement.sides, false, phrases);
    switch (issue.kind) {
    case IssueKind::Value: {
        QStringList names;
        for (const DisagreementSide &side : disagreement.sides) {
            if (!names.contains(side.by))
                names.append(side.by);
        }
        if (names.size() < 2)
            return say(QT_TRANSLATE_NOOP("Disagreement", "“%1” was given different values."))
                .arg(fieldName(disagreement, phrases));
        return capital(say(QT_TRANSLATE_NOOP("Disagreement", "%1 gave “%2” different values."))
                           .arg(others, fieldName(disagreement, phrases)));
    }
    case IssueKind::EditDelete:
        return capital(
            say(QT_TRANSLATE_NOOP("Disagreement", "%1 deleted this while %2 changed it.")).arg(deleters, others));
    case IssueKind::Orphan:
        return capital(say(QT_TRANSLATE_NOOP("Disagreement", "%1 deleted this while %2 worked on what belongs to it."))
                           .arg(deleters, others));
    case IssueKind::DuplicateKey:
        return say(QT_TRANSLATE_NOOP("Disagreement", "“%1” is given to several."))
            .arg(issue.detail.section(QChar(0x1F), -1).toUpper());
    case IssueKind::DanglingReference:
        return say(QT_TRANSLATE_NOOP("Disagreement", "“%1” refers to something that %2 deleted."))
            .arg(fieldName(disagreement, phrases), deleters);
    case IssueKind::AfterAdoption:
        return capital(adoptionText(
            disagreement, disagreement.sides.isEmpty() ? others : sideName(disagreement.sides.last(), phrases),
            phrases));
    case IssueKind::BrokenRule:
        return ruleText(disagreement, snapshot, phrases);
    case IssueKind::SuspectClock:
        return disagreement.sides.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("Disagreement",
                                           "Something was written on a computer whose clock was wrong."))
                   : capital(
                         say(QT_TRANSLATE_NOOP("Disagreement",
                                               "%1 worked on %2 on a computer whose clock was wrong, so that day may "
                                               "be another one."))
                             .arg(others, phrases.date(disagreement.sides.first().at.date())));
    case IssueKind::UnknownContent:
        return say(QT_TRANSLATE_NOOP("Disagreement",
                                     "This was written by a newer Tandem. Update Tandem to see all of it here."));
    }
    return {};
}

QString answerText(const Answer &answer, const Disagreement &disagreement, const Snapshot &snapshot,
                   const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.translate("Disagreement", source); };
    const auto name = [&](const Id &row) {
        return shortened(disagreement.nameOf(answer.issue.entity, row, snapshot, phrases.language()), kName);
    };
    switch (answer.kind) {
    case AnswerKind::TakeValue:
        for (const DisagreementSide &side : disagreement.sides) {
            if (side.transaction != answer.side || answer.side.isNull())
                continue;
            return side.mine
                       ? say(QT_TRANSLATE_NOOP("Disagreement", "Keep mine"))
                       : say(QT_TRANSLATE_NOOP("Disagreement", "Keep the value of %1")).arg(sideName(side, phrases));
        }
        return answer.value.isEmpty() ? say(QT_TRANSLATE_NOOP("Disagreement", "Leave the field empty"))
                                      : say(QT_TRANSLATE_NOOP("Disagreement", "Take this value"));
    case AnswerKind::Keep:
        return say(QT_TRANSLATE_NOOP("Disagreement", "Keep it"));
    case AnswerKind::Delete:
        return answer.issue.kind == IssueKind::Orphan
                   ? say(QT_TRANSLATE_NOOP("Disagreement", "Delete it with all that belongs to it"))
                   : say(QT_TRANSLATE_NOOP("Disagreement", "Delete it"));
    case AnswerKind::MoveTo:
        return say(QT_TRANSLATE_NOOP("Disagreement", "Move what belongs to it to another one"));
    case AnswerKind::Renumber:
        return say(QT_TRANSLATE_NOOP("Disagreement", "Give “%1” the number %2"))
            .arg(name(answer.row), QString::fromUtf8(answer.value));
    case AnswerKind::Merge:
        return say(QT_TRANSLATE_NOOP("Disagreement", "Make them one: keep “%1”")).arg(name(answer.row));
    case AnswerKind::Accept:
        return say(QT_TRANSLATE_NOOP("Disagreement", "Keep it as a proposed amendment"));
    case AnswerKind::PutBack:
        if (!answer.issue.field.isEmpty())
            return say(QT_TRANSLATE_NOOP("Disagreement", "Put back what was adopted"));
        return snapshot.find(answer.issue.entity, answer.issue.row)
                   ? say(QT_TRANSLATE_NOOP("Disagreement", "Delete it again"))
                   : say(QT_TRANSLATE_NOOP("Disagreement", "Bring it back"));
    case AnswerKind::Meant:
        return say(QT_TRANSLATE_NOOP("Disagreement", "It is meant like this"));
    }
    return {};
}

} // namespace tandem
