// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/disagreement.h"
#include "core/workspace/operation.h"

#include <QDate>
#include <QList>

namespace tandem {

class Phrases;

// The editing vocabulary. Each verb stands in a file of its own; screens, imports and the command line use nothing else.
// Values are canonical text by field name; valueFromInput() makes it of what a person typed.

/// A new row; Outcome::created has its id. Missing required fields that have an obvious value are filled in: position,
/// a plan's and an activity's code, status, period and currency, domain and step when there is only one.
Operation addRow(EntityKind kind, FieldValues values);

/// Other values for fields of a row. `seen`: the heads that the form captured (Workspace::seen()); empty: those of now.
/// Becoming `completed` sets progress to 100 unless the same step gives it a value.
Operation setFields(EntityKind kind, const Id &row, FieldValues values, Seen seen = {});

/// The same field values for several rows in one step.
Operation setFieldsOf(EntityKind kind, const QList<Id> &rows, FieldValues values);

/// Deletes a row with all that belongs to it; references from elsewhere stay and are shown as dangling.
Operation removeRow(EntityKind kind, const Id &row);
Operation removeRows(EntityKind kind, const QList<Id> &rows);
/// Rows of several entities in one step, named after the first.
Operation removeRows(const QList<std::pair<EntityKind, Id>> &rows);

/// Places a row between two siblings (either may be null: the start, the end); numbers the siblings anew when the
/// positions between them have become too long.
Operation moveRow(EntityKind kind, const Id &row, const Id &before, const Id &after);
/// Places several rows of one parent there, in this order, and gives all of them the same values in the same step (the
/// objective among whose activities they are now). Neither neighbour may be one of them.
Operation moveRows(EntityKind kind, const QList<Id> &rows, const Id &before, const Id &after, FieldValues values = {});

/// Other rows with the same values (and, for activities, their budget lines, milestones, institutions, commitments),
/// new codes, behind the last of the originals. Outcome::created has the copies among what belongs to them.
Operation duplicateRows(EntityKind kind, const QList<Id> &rows);
Operation duplicateRow(EntityKind kind, const Id &row);

struct ActivityChanges
{
    FieldValues values; ///< the same for all of them
    int days = 0;       ///< the planned periods lie so much later; negative: earlier
    QDate actualEnd;    ///< the last day of the real periods, whose first days stay; invalid: they stay as they are
};

/// The same changes for several activities in one step.
Operation changeActivities(const QList<Id> &rows, ActivityChanges changes);

/// Attaches files of this computer to a memorandum, plan, activity, decision or the programme: their contents become
/// part of the file, each once however often it is attached. What hangs there already under the same name is passed over;
/// DuplicateRow when that is all of it. AttachmentTooLarge, AttachmentEmpty, InputNotRead.
Operation attachFiles(EntityKind owner, const Id &row, const QStringList &paths);

struct SignatoryEntry
{
    Side side = Side::First;
    QString name;
    BilingualText capacity;
};

struct Adoption
{
    IdOf<Plan> plan;
    QDate adoptedOn;
    QString adoptedAt;
    BilingualText meeting;
    BilingualText reason; ///< of an amendment
    QList<SignatoryEntry> signatories;
};

/// Freezes a plan as adopted (number 0) or, when it has been already, as its next amendment: status, baseline row,
/// signatories, and the canonical snapshot as a blob (journal.md, 9). Refused while conflicts are open in the plan.
Operation adoptPlan(const Adoption &adoption);

/// Settles disagreements, all in one step: each answer names what its author has seen, so that it replaces exactly that.
/// DisagreementGone when one is not as it was when it was read; AnswerNotPossible.
Operation resolve(QList<Answer> answers);

/// Finds or creates the person of this name. Undo passes it over.
Operation enterPerson(const QString &name);

/// A programme's first rows: the programme itself with the given values, and what it starts with (countries, funders,
/// domains, steps). Undo stops before it: without a programme there would be nothing to work in.
Operation startProgramme(FieldValues values, QList<std::pair<EntityKind, FieldValues>> rows = {});

/// "2 values changed since by Coordination Abidjan were left as they are."; empty when there are none.
QString skippedText(const QList<SkippedChange> &skipped, const Phrases &phrases);

/// What a step did: "Edit an activity", in the language of `phrases`, whether it was done, taken back or done again since;
/// an unknown code as its kind. Undo and redo speak of it.
QString workText(const QByteArray &label, TransactionKind kind, const Phrases &phrases);
/// What a step is called: the same, but "Take back: Edit an activity" for what took it back.
QString stepText(const QByteArray &label, TransactionKind kind, const Phrases &phrases);

} // namespace tandem
