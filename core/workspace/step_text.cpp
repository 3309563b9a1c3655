// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/model/field_info.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem {

namespace {

struct StepName
{
    const char *label;
    const char *text;
};

constexpr StepName kSteps[] = {
    {"start_programme", QT_TRANSLATE_NOOP("Step", "Start the programme")},
    {"enter_person", QT_TRANSLATE_NOOP("Step", "Enter a person")},
    {"adopt_plan", QT_TRANSLATE_NOOP("Step", "Adopt the plan")},
    {"submit_plan", QT_TRANSLATE_NOOP("Step", "Submit the plan")},
    {"close_plan", QT_TRANSLATE_NOOP("Step", "Close the plan")},
    {"send_back_plan", QT_TRANSLATE_NOOP("Step", "Take the plan back to an earlier state")},
    {"carry_over_plan", QT_TRANSLATE_NOOP("Step", "Make a plan from an earlier one")},
    {"add_activity", QT_TRANSLATE_NOOP("Step", "Add an activity")},
    {"edit_activity", QT_TRANSLATE_NOOP("Step", "Edit an activity")},
    {"edit_activities", QT_TRANSLATE_NOOP("Step", "Change several activities")},
    {"delete_activity", QT_TRANSLATE_NOOP("Step", "Delete an activity")},
    {"move_activity", QT_TRANSLATE_NOOP("Step", "Move an activity")},
    {"duplicate_activity", QT_TRANSLATE_NOOP("Step", "Duplicate an activity")},
    {"add_plan", QT_TRANSLATE_NOOP("Step", "Add a plan")},
    {"edit_plan", QT_TRANSLATE_NOOP("Step", "Edit a plan")},
    {"delete_plan", QT_TRANSLATE_NOOP("Step", "Delete a plan")},
    {"add_memorandum", QT_TRANSLATE_NOOP("Step", "Add a memorandum")},
    {"edit_memorandum", QT_TRANSLATE_NOOP("Step", "Edit a memorandum")},
    {"delete_memorandum", QT_TRANSLATE_NOOP("Step", "Delete a memorandum")},
    {"add_budget_line", QT_TRANSLATE_NOOP("Step", "Add a budget line")},
    {"edit_budget_line", QT_TRANSLATE_NOOP("Step", "Edit a budget line")},
    {"delete_budget_line", QT_TRANSLATE_NOOP("Step", "Delete a budget line")},
    {"add_milestone", QT_TRANSLATE_NOOP("Step", "Add a milestone")},
    {"edit_milestone", QT_TRANSLATE_NOOP("Step", "Edit a milestone")},
    {"delete_milestone", QT_TRANSLATE_NOOP("Step", "Delete a milestone")},
    {"add_attendance", QT_TRANSLATE_NOOP("Step", "Add an attendance")},
    {"edit_attendance", QT_TRANSLATE_NOOP("Step", "Edit an attendance")},
    {"delete_attendance", QT_TRANSLATE_NOOP("Step", "Delete an attendance")},
    {"add_progress_note", QT_TRANSLATE_NOOP("Step", "Add a progress note")},
    {"attach_file", QT_TRANSLATE_NOOP("Step", "Attach a file")},
    {"delete_attachment", QT_TRANSLATE_NOOP("Step", "Remove an attachment")},
    {"resolve_several", QT_TRANSLATE_NOOP("Step", "Settle several disagreements")},
    {"edit_programme", QT_TRANSLATE_NOOP("Step", "Edit the programme")},
};

const char *kindText(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::Create:
        return QT_TRANSLATE_NOOP("Step", "Add");
    case TransactionKind::Edit:
        return QT_TRANSLATE_NOOP("Step", "Edit");
    case TransactionKind::Delete:
        return QT_TRANSLATE_NOOP("Step", "Delete");
    case TransactionKind::Import:
        return QT_TRANSLATE_NOOP("Step", "Import");
    case TransactionKind::Undo:
        return QT_TRANSLATE_NOOP("Step", "Take back");
    case TransactionKind::Redo:
        return QT_TRANSLATE_NOOP("Step", "Do again");
    case TransactionKind::Resolve:
        return QT_TRANSLATE_NOOP("Step", "Settle a disagreement");
    case TransactionKind::Adopt:
        return QT_TRANSLATE_NOOP("Step", "Adopt");
    case TransactionKind::Bury:
        return QT_TRANSLATE_NOOP("Step", "Give up what is lost");
    case TransactionKind::Redact:
        return QT_TRANSLATE_NOOP("Step", "Erase personal data");
    case TransactionKind::Note:
        return QT_TRANSLATE_NOOP("Step", "Note");
    }
    return "";
}

} // namespace

QString skippedText(const QList<SkippedChange> &skipped, const Phrases &phrases)
{
    if (skipped.isEmpty())
        return {};
    QStringList people;
    for (const SkippedChange &change : skipped) {
        if (!change.by.isEmpty() && !people.contains(change.by))
            people.append(change.by);
    }
    const int count = int(skipped.size());
    if (people.isEmpty())
        return phrases.translate("Step", "%n values that were changed since were left as they are.", nullptr, count);
    return phrases.translate("Step", "%n values that %1 changed since were left as they are.", nullptr, count)
        .arg(people.join(u", "_s));
}

QString workText(const QByteArray &label, TransactionKind kind, const Phrases &phrases)
{
    for (const StepName &step : kSteps) {
        if (label == step.label)
            return phrases.translate("Step", step.text);
    }
    const qsizetype underscore = label.indexOf('_');
    if (kind == TransactionKind::Undo || kind == TransactionKind::Redo) {
        // What it took back says its own label only.
        kind = label.startsWith("add_")      ? TransactionKind::Create
               : label.startsWith("delete_") ? TransactionKind::Delete
                                             : TransactionKind::Edit;
    }
    const QString text = phrases.translate("Step", kindText(kind));
    const EntityInfo *info = entityByName(QByteArrayView(label).sliced(underscore + 1));
    return info ? phrases.translate("Step", "%1 (%2)").arg(text, entityLabel(info->kind, phrases).toLower()) : text;
}

QString stepText(const QByteArray &label, TransactionKind kind, const Phrases &phrases)
{
    const QString text = workText(label, kind, phrases);
    if (kind == TransactionKind::Undo || kind == TransactionKind::Redo)
        return phrases.translate("Step", "%1: %2").arg(phrases.translate("Step", kindText(kind)), text);
    return text;
}

} // namespace tandem
