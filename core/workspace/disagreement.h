// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/issue.h"
#include "core/model/snapshot.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace tandem {

class Phrases;
class Workspace;

/// What one person wrote, without having seen what the others did.
struct DisagreementSide
{
    Id transaction;
    QDateTime at; ///< the author's own clock
    Id person;
    QString by; ///< their name; empty when they are not in the file
    EntityKind entity = EntityKind::Programme;
    Id row;
    QByteArray field;   ///< `_`: the row's life
    QByteArray value;   ///< canonical; empty: absent. Of `_`: "1" made or kept, "0" deleted
    bool shown = false; ///< what stands in the field meanwhile
    bool mine = false;  ///< written by the person who works here

    bool isDeletion() const { return field == "_" && value == "0"; }
};

/// An issue with all that a person needs to decide about it.
struct Disagreement
{
    Issue issue;
    /// What stood there before they parted: K1, K6. None: not known, or it makes no sense.
    std::optional<QByteArray> before;
    QList<DisagreementSide> sides; ///< oldest first
    /// Rows that are named here and deleted, as they were last; null: none.
    std::shared_ptr<const Snapshot> lost;

    const FieldInfo *field() const;
    /// What a row is called, deleted or not.
    QString nameOf(EntityKind kind, const Id &row, const Snapshot &snapshot, Language language) const;
};

/// What can be done about one.
enum class AnswerKind : unsigned char {
    TakeValue, ///< the field gets a value (K1, K5, K7): somebody's, none, or another one
    Keep,      ///< K2, K3: the row stays
    Delete,    ///< K2, K3: the row goes with all that belongs to it
    MoveTo,    ///< K3: what belonged to the deleted row belongs to another one from now on
    Renumber,  ///< K4: one of the rows gets another number
    Merge,     ///< K4: what belongs and refers to the others is this row's from now on, and they go
    Accept,    ///< K6: it stays, and is proposed as an amendment like every change after the adoption
    PutBack,   ///< K6: as it was adopted
    Meant,     ///< K4, K5, K7: it is meant like this (a waiver, which everybody receives)
};

struct Answer
{
    Issue issue;
    AnswerKind kind = AnswerKind::TakeValue;
    QByteArray value{}; ///< of TakeValue, PutBack, Renumber: canonical, empty: none
    Id row{};           ///< of Renumber, Merge: which one; of MoveTo: the new owner
    Id side{};          ///< of TakeValue, Keep, Delete: the transaction whose author is agreed with; null: nobody's

    bool operator==(const Answer &) const = default;
};

/// Tells issues of a file in full. What it has read of adopted plans is kept, so one reader serves a whole list. The
/// workspace must outlive it, and must not change meanwhile.
class DisagreementReader
{
public:
    explicit DisagreementReader(const Workspace &workspace);
    ~DisagreementReader();

    Result<Disagreement> read(const Issue &issue);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The issues to put before a person, in their order: without those that another one of the same row says already.
QList<Issue> listedIssues(const Snapshot &snapshot);

/// The answers that are at hand, those of the sides first, in their order. Another value can be typed where
/// takesOtherValue().
QList<Answer> answersTo(const Disagreement &disagreement, const Snapshot &snapshot);
bool takesOtherValue(const Issue &issue);
/// What settles these in favour of a person: their value, their deletion, or what they worked on. Nothing for what they
/// took no part in.
QList<Answer> answersOf(const Id &person, const QList<Disagreement> &disagreements);

/// The field that numbers rows of an entity (K4); null: it has none.
const FieldInfo *numberField(EntityKind kind);
/// A number that no row in sight has: the next one.
QByteArray freeNumber(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// What it is about, in a sentence.
QString disagreementText(const Disagreement &disagreement, const Snapshot &snapshot, const Phrases &phrases);
/// What an answer does, on its button: "Keep the value of Awa Diop".
QString answerText(const Answer &answer, const Disagreement &disagreement, const Snapshot &snapshot,
                   const Phrases &phrases);
/// What a side wrote: the value, or "deleted".
QString sideText(const DisagreementSide &side, const Disagreement &disagreement, const Snapshot &snapshot,
                 const Phrases &phrases);
/// The name of whoever wrote it, or a word where nobody knows.
QString sideName(const DisagreementSide &side, const Phrases &phrases);

} // namespace tandem
