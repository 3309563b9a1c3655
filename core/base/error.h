// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

class Phrases;

/// Everything that can go wrong, as a closed set. `errorText()` is the only place that puts a code into words, so a
/// new code without its sentence does not compile (the switch there has no default).
enum class ErrorCode {
    // Opening a file. First argument: the file's name.
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileNotDatabase,
    FileForeignDatabase,
    FileDamaged,
    FileNewer, ///< second argument: the version of Tandem that wrote it
    FileInUse, ///< second argument: who has it open (may be empty)
    FileExists,
    FileReadOnly, ///< a change was asked of a file that was opened for reading only
    FileMoved,    ///< renamed or deleted while open
    DiskFull,
    DiskError,       ///< second argument: the system's own words
    JournalMismatch, ///< the tables would no longer say what the journal says: nothing was written
    // Transactions from elsewhere
    OtherProgramme,
    TransactionInvalid, ///< first argument: what is wrong with it (technical, English)
    TransactionTooLarge,
    // Exchange files. First argument: the file's name.
    NotPackage,
    PackageDamaged, ///< cut short, changed on the way, or not to be trusted: nothing of it is used
    PackageNewer,
    PassphraseRequired,
    PassphraseWrong,
    // Values. First argument: what was typed, where there is something; the field stands in Error::field.
    FieldUnknown,  ///< first: the name as given
    EntityUnknown, ///< first: the name as given
    ValueRequired,
    ValueNotAllowed, ///< not one of an enumeration's words
    ValueTooLong,    ///< second: the greatest number of characters
    ValueOutOfRange, ///< second and third: least and greatest
    ValueNotDate,
    ValueNotNumber,
    ValueNotMoney,
    ValueNotPeriod,
    ValueNotReference, ///< no row answers to what was typed
    ValueKeyFixed,     ///< a field that a row's identity is made of never changes
    ReferenceMissing,  ///< the id that no row has
    // Rules of a whole row
    PeriodReversed,
    ReasonRequired,
    ActualEndRequired,
    YoungAbovePeople,
    StatusBackward,
    DuplicateRow,
    SelfReference,
    // Hints (Severity::Warning): allowed, and shown where they stand
    OutsidePlanPeriod, ///< first: the plan's code
    OtherPlan,         ///< what is referred to belongs to another plan; first: that plan's code
    OtherMemorandum,   ///< the same of a memorandum; first: its reference
    OtherDomain,       ///< the same of a domain; first: its code
    OwnPlan,           ///< an activity is shown in the plan that it belongs to
    SexNotRecorded,    ///< first: of how many participants
    EmailDoubtful,     ///< first: what stands there
    // Operations
    RowNotFound,        ///< first: id or code as given; the entity stands in Error::entity
    PlanNotFound,       ///< first: code or id as given
    PlanAlreadyAdopted, ///< first: code
    PlanHasConflicts,   ///< first: code, second: how many
    DisagreementGone,   ///< first: its id; settled since, or another one by now
    AnswerNotPossible,  ///< first: the answer; it does not fit this kind of disagreement
    NothingToUndo,
    NothingToRedo,
    TransactionNotFound,
    BackupNotFound,
    PersonRequired,
    Cancelled,
    // Attachments and other contents. First argument: the file's name.
    AttachmentTooLarge,  ///< second: its size, third: the most that is allowed, both in MB
    AttachmentEmpty,     ///< a file of no bytes
    AttachmentLarge,     ///< a hint: allowed, and said; second: its size in MB
    AttachmentAbsent,    ///< its bytes are not in this copy
    AttachmentNotOpened, ///< a kind of file that could run something
    ContentDamaged,      ///< its bytes are not those of its hash
    // The command line
    UsageWrong,       ///< first: what was not understood
    OptionValue,      ///< first: option, second: value
    OutputNotWritten, ///< first: path, second: the system's words
    InputNotRead,     ///< first: path, second: the system's words
};

/// A code and what is needed to word it. `entity` and `field` (permanent names) say what it is about, so that a form
/// can show the sentence where the value stands.
struct Error
{
    ErrorCode code = ErrorCode::DiskError;
    QStringList arguments;
    QString entity;
    QString field;

    bool operator==(const Error &) const = default;
};

/// A clear sentence that says what is wrong and what to do, in the language of `phrases`.
QString errorText(const Error &error, const Phrases &phrases);

/// The code as a word that never changes, for machines (`--json`): `file_not_found`.
QString errorCodeName(ErrorCode code);

} // namespace tandem
