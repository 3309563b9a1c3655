// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/phrases.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// The sentence with %1, %2, %3 for the arguments. The compiler warns when a code has none: no default here.
const char *sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP(
            "Error", "The file “%1” does not exist. Check its name, or whether its disk or stick is connected.");
    case ErrorCode::FileNotReadable:
        return QT_TRANSLATE_NOOP(
            "Error",
            "You may not read the file “%1”. Ask its owner for the right to read it, or copy it to a folder of your own.");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "The file “%1” may only be read. Copy it to a folder of your own to work in it.");
    case ErrorCode::FileNotDatabase:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a Tandem file. Choose a file whose name ends in .tandem.");
    case ErrorCode::FileForeignDatabase:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is a database of another program, not a Tandem file. It was left as it is.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The file “%1” is damaged. It was left as it is: restore a backup, or ask a colleague for their copy.");
    case ErrorCode::FileNewer:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was written by a newer Tandem (file version %2). It can be read and exported here; update Tandem to change it.");
    case ErrorCode::FileInUse:
        return QT_TRANSLATE_NOOP("Error", "“%1” is open in another Tandem (%2). Close it there first.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "A file “%1” exists already. Choose another name: nothing was overwritten.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is open for reading only. Copy it to a folder of your own to change it.");
    case ErrorCode::FileMoved:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The file “%1” was renamed, moved or deleted while it was open. Save a copy elsewhere and go on there.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The disk is full: the change was not saved, and what you typed is still here. Free some space, then try again.");
    case ErrorCode::DiskError:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The disk could not be read or written (%2): nothing was changed. Try again; if it happens again, copy the file to another disk.");
    case ErrorCode::JournalMismatch:
        return QT_TRANSLATE_NOOP(
            "Error", "The change could not be verified, so it was not saved. Close the file and run “Check the file”.");
    case ErrorCode::OtherProgramme:
        if (!error.arguments.isEmpty()) // one of several files
            return QT_TRANSLATE_NOOP(
                "Error",
                "“%1” comes from another programme's file and does not belong here, so nothing was received. The other files can be received without it.");
        return QT_TRANSLATE_NOOP(
            "Error",
            "This comes from another programme's file and does not belong here. Open the file of that programme to receive it.");
    case ErrorCode::TransactionInvalid:
        if (error.arguments.size() > 1) // one of several files
            return QT_TRANSLATE_NOOP(
                "Error",
                "“%2” holds what is not valid (%1), so nothing was received. Ask for it again; the other files can be received without it.");
        return QT_TRANSLATE_NOOP("Error", "What was received is not valid (%1). Ask for it again.");
    case ErrorCode::TransactionTooLarge:
        return QT_TRANSLATE_NOOP("Error", "This is too much for one step. Do it in smaller parts.");
    case ErrorCode::NotPackage:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is not an exchange file. Choose a file whose name ends in .tandemx, or a colleague's .tandem file.");
    case ErrorCode::PackageDamaged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is incomplete or damaged: ask for it again. Nothing of it was received, and nothing is lost.");
    case ErrorCode::PackageNewer:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was made by a newer Tandem. Update Tandem, then receive it: nothing is lost.");
    case ErrorCode::PassphraseRequired:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is protected by a passphrase. Ask its sender for it (tandem-cli: --passphrase-file FILE).");
    case ErrorCode::PassphraseWrong:
        return QT_TRANSLATE_NOOP(
            "Error",
            "This is not the passphrase of “%1”, or the file was damaged on the way. Type it exactly as its sender gave it, capital letters and spaces included.");
    case ErrorCode::FieldUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no field “%1” here.");
    case ErrorCode::EntityUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no table “%1”.");
    case ErrorCode::ValueRequired:
        return QT_TRANSLATE_NOOP("Error", "Please fill this in: it may not stay empty.");
    case ErrorCode::ValueNotAllowed:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not one of the choices.");
    case ErrorCode::ValueTooLong:
        return QT_TRANSLATE_NOOP("Error", "This text is too long: at most %2 characters.");
    case ErrorCode::ValueOutOfRange:
        return QT_TRANSLATE_NOOP("Error", "“%1” is out of range: it must lie between %2 and %3.");
    case ErrorCode::ValueNotDate:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Write it as 31/12/2020 or 2020-12-31.");
    case ErrorCode::ValueNotNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a number.");
    case ErrorCode::ValueNotMoney:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not an amount. Write it as 12500.50 EUR, with no more decimals than the currency has.");
    case ErrorCode::ValueNotPeriod:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a period. Write it as 2020-03-10/2020-03-14.");
    case ErrorCode::ValueNotReference:
        return QT_TRANSLATE_NOOP("Error", "Nothing here is called “%1”.");
    case ErrorCode::ValueKeyFixed:
        return QT_TRANSLATE_NOOP("Error", "This never changes once it is set. Create another one instead.");
    case ErrorCode::ReferenceMissing:
        return QT_TRANSLATE_NOOP("Error", "What this refers to (%1) does not exist here.");
    case ErrorCode::PeriodReversed:
        return QT_TRANSLATE_NOOP("Error", "The end lies before the start.");
    case ErrorCode::ReasonRequired:
        return QT_TRANSLATE_NOOP("Error", "Please give the reason.");
    case ErrorCode::ActualEndRequired:
        return QT_TRANSLATE_NOOP("Error", "A completed activity needs its real end date.");
    case ErrorCode::YoungAbovePeople:
        return QT_TRANSLATE_NOOP("Error", "There cannot be more young people than people.");
    case ErrorCode::StatusBackward:
        return QT_TRANSLATE_NOOP("Error", "The plan's status goes back: please give the reason.");
    case ErrorCode::DuplicateRow:
        return QT_TRANSLATE_NOOP("Error", "This exists already.");
    case ErrorCode::SelfReference:
        return QT_TRANSLATE_NOOP("Error", "This cannot refer to itself. Choose another one.");
    case ErrorCode::OutsidePlanPeriod:
        return QT_TRANSLATE_NOOP("Error", "These dates lie outside the period of the plan %1.");
    case ErrorCode::OtherPlan:
        return QT_TRANSLATE_NOOP("Error", "This belongs to another plan (%1).");
    case ErrorCode::OtherMemorandum:
        return QT_TRANSLATE_NOOP("Error", "This belongs to another memorandum (%1).");
    case ErrorCode::OtherDomain:
        return QT_TRANSLATE_NOOP("Error", "This belongs to another domain (%1).");
    case ErrorCode::OwnPlan:
        return QT_TRANSLATE_NOOP("Error", "The activity belongs to this plan already.");
    case ErrorCode::SexNotRecorded:
        return QT_TRANSLATE_NOOP("Error",
                                 "Participants whose sex was not recorded: %1. Complete it as soon as it is known.");
    case ErrorCode::EmailDoubtful:
        return QT_TRANSLATE_NOOP("Error", "“%1” does not look like an e-mail address.");
    case ErrorCode::RowNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no row “%1” here; it may have been deleted.");
    case ErrorCode::PlanNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no plan “%1” here.");
    case ErrorCode::PlanAlreadyAdopted:
        return QT_TRANSLATE_NOOP("Error", "The plan %1 has been adopted already.");
    case ErrorCode::PlanHasConflicts:
        return QT_TRANSLATE_NOOP(
            "Error", "The plan %1 has disagreements that nobody has settled (%2). Settle them before it is adopted.");
    case ErrorCode::DisagreementGone:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no disagreement “%1” any more: it was settled, or somebody has changed more since.");
    case ErrorCode::AnswerNotPossible:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is no answer to this disagreement. Choose one of those that are offered.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing of yours to take back.");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to do again.");
    case ErrorCode::TransactionNotFound:
        return QT_TRANSLATE_NOOP("Error", "This step is not in the file's history.");
    case ErrorCode::BackupNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no backup “%1”.");
    case ErrorCode::PersonRequired:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Tandem does not know who works here. Give your name first (File, Who works here; tandem-cli: --as NAME).");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled: nothing was changed.");
    case ErrorCode::AttachmentTooLarge:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has %2 MB; at most %3 MB can be attached. Make it smaller (a scan of 150 dots "
                                 "per inch is enough to read), or keep it elsewhere and note where.");
    case ErrorCode::AttachmentEmpty:
        return QT_TRANSLATE_NOOP("Error", "“%1” is empty: there is nothing to attach.");
    case ErrorCode::AttachmentLarge:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is attached. It is large (%2 MB): the file, its backups and what is sent with "
                                 "attachments grow by as much.");
    case ErrorCode::AttachmentAbsent:
        return QT_TRANSLATE_NOOP("Error", "The content of “%1” is not in this copy. Ask a colleague whose copy has it "
                                          "to send their changes with attachments.");
    case ErrorCode::AttachmentNotOpened:
        return QT_TRANSLATE_NOOP("Error", "Files like “%1” are not opened from here: they could run something. Save "
                                          "it, and open it only if you know where it comes from.");
    case ErrorCode::ContentDamaged:
        return QT_TRANSLATE_NOOP(
            "Error", "The content of “%1” is not what it was: nothing was changed. Take it from another copy.");
    case ErrorCode::UsageWrong:
        return QT_TRANSLATE_NOOP("Error", "“%1” was not understood. See tandem-cli --help.");
    case ErrorCode::OptionValue:
        return QT_TRANSLATE_NOOP("Error", "The option %1 does not take “%2”.");
    case ErrorCode::OutputNotWritten:
        return QT_TRANSLATE_NOOP("Error", "“%1” could not be written (%2).");
    case ErrorCode::InputNotRead:
        return QT_TRANSLATE_NOOP("Error", "“%1” could not be read (%2).");
    }
    return "";
}

} // namespace

QString errorText(const Error &error, const Phrases &phrases)
{
    QString text = phrases.translate("Error", sentence(error));
    for (qsizetype i = 0; i < 3; ++i)
        text.replace(u'%' + QString::number(i + 1), error.arguments.value(i));
    return text;
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
#define TANDEM_NAME(NAME, WORD) \
    case ErrorCode::NAME:       \
        return WORD##_L1;
        TANDEM_NAME(FileNotFound, "file_not_found")
        TANDEM_NAME(FileNotReadable, "file_not_readable")
        TANDEM_NAME(FileNotWritable, "file_not_writable")
        TANDEM_NAME(FileNotDatabase, "file_not_database")
        TANDEM_NAME(FileForeignDatabase, "file_foreign_database")
        TANDEM_NAME(FileDamaged, "file_damaged")
        TANDEM_NAME(FileNewer, "file_newer")
        TANDEM_NAME(FileInUse, "file_in_use")
        TANDEM_NAME(FileExists, "file_exists")
        TANDEM_NAME(FileReadOnly, "file_read_only")
        TANDEM_NAME(FileMoved, "file_moved")
        TANDEM_NAME(DiskFull, "disk_full")
        TANDEM_NAME(DiskError, "disk_error")
        TANDEM_NAME(JournalMismatch, "journal_mismatch")
        TANDEM_NAME(OtherProgramme, "other_programme")
        TANDEM_NAME(TransactionInvalid, "transaction_invalid")
        TANDEM_NAME(TransactionTooLarge, "transaction_too_large")
        TANDEM_NAME(NotPackage, "not_package")
        TANDEM_NAME(PackageDamaged, "package_damaged")
        TANDEM_NAME(PackageNewer, "package_newer")
        TANDEM_NAME(PassphraseRequired, "passphrase_required")
        TANDEM_NAME(PassphraseWrong, "passphrase_wrong")
        TANDEM_NAME(FieldUnknown, "field_unknown")
        TANDEM_NAME(EntityUnknown, "entity_unknown")
        TANDEM_NAME(ValueRequired, "value_required")
        TANDEM_NAME(ValueNotAllowed, "value_not_allowed")
        TANDEM_NAME(ValueTooLong, "value_too_long")
        TANDEM_NAME(ValueOutOfRange, "value_out_of_range")
        TANDEM_NAME(ValueNotDate, "value_not_date")
        TANDEM_NAME(ValueNotNumber, "value_not_number")
        TANDEM_NAME(ValueNotMoney, "value_not_money")
        TANDEM_NAME(ValueNotPeriod, "value_not_period")
        TANDEM_NAME(ValueNotReference, "value_not_reference")
        TANDEM_NAME(ValueKeyFixed, "value_key_fixed")
        TANDEM_NAME(ReferenceMissing, "reference_missing")
        TANDEM_NAME(PeriodReversed, "period_reversed")
        TANDEM_NAME(ReasonRequired, "reason_required")
        TANDEM_NAME(ActualEndRequired, "actual_end_required")
        TANDEM_NAME(YoungAbovePeople, "young_above_people")
        TANDEM_NAME(StatusBackward, "status_backward")
        TANDEM_NAME(DuplicateRow, "duplicate_row")
        TANDEM_NAME(SelfReference, "self_reference")
        TANDEM_NAME(OutsidePlanPeriod, "outside_plan_period")
        TANDEM_NAME(OtherPlan, "other_plan")
        TANDEM_NAME(OtherMemorandum, "other_memorandum")
        TANDEM_NAME(OtherDomain, "other_domain")
        TANDEM_NAME(OwnPlan, "own_plan")
        TANDEM_NAME(SexNotRecorded, "sex_not_recorded")
        TANDEM_NAME(EmailDoubtful, "email_doubtful")
        TANDEM_NAME(RowNotFound, "row_not_found")
        TANDEM_NAME(PlanNotFound, "plan_not_found")
        TANDEM_NAME(PlanAlreadyAdopted, "plan_already_adopted")
        TANDEM_NAME(PlanHasConflicts, "plan_has_conflicts")
        TANDEM_NAME(DisagreementGone, "disagreement_gone")
        TANDEM_NAME(AnswerNotPossible, "answer_not_possible")
        TANDEM_NAME(NothingToUndo, "nothing_to_undo")
        TANDEM_NAME(NothingToRedo, "nothing_to_redo")
        TANDEM_NAME(TransactionNotFound, "transaction_not_found")
        TANDEM_NAME(BackupNotFound, "backup_not_found")
        TANDEM_NAME(PersonRequired, "person_required")
        TANDEM_NAME(Cancelled, "cancelled")
        TANDEM_NAME(AttachmentTooLarge, "attachment_too_large")
        TANDEM_NAME(AttachmentEmpty, "attachment_empty")
        TANDEM_NAME(AttachmentLarge, "attachment_large")
        TANDEM_NAME(AttachmentAbsent, "attachment_absent")
        TANDEM_NAME(AttachmentNotOpened, "attachment_not_opened")
        TANDEM_NAME(ContentDamaged, "content_damaged")
        TANDEM_NAME(UsageWrong, "usage_wrong")
        TANDEM_NAME(OptionValue, "option_value")
        TANDEM_NAME(OutputNotWritten, "output_not_written")
        TANDEM_NAME(InputNotRead, "input_not_read")
#undef TANDEM_NAME
    }
    return {};
}

} // namespace tandem
