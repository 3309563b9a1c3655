// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activities_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/date_editors.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace tandem {

namespace {

const FieldInfo &fieldOf(const QByteArray &name)
{
    return *entityInfo(EntityKind::Activity).field(QByteArrayView(name));
}

} // namespace

ActivitiesDialog::ActivitiesDialog(const UiContext &context, const QList<Id> &activities, QWidget *parent)
    : FormDialog(context, tr("Change %n activity(ies)", nullptr, int(activities.size())),
                 tr("What is left empty stays as it is. All of it is one step, which can be undone."), tr("Change"),
                 parent),
      m_activities(activities),
      m_status(new CalmCombo),
      m_reason(new QLineEdit),
      m_days(new QLineEdit)
{
    setObjectName(u"activitiesDialog"_s);
    m_status->setObjectName(u"changeStatus"_s);
    m_status->addItem(tr("as it is"), QByteArray());
    int number = 0;
    for (const ChoiceInfo &choice : fieldOf("status").choices())
        m_status->addItem(statusIcon(ActivityStatus(number++), context.theme),
                          context.phrases.translate("Choice", choice.label), QByteArray(choice.word));
    m_statusField = addField(tr("&Status"), m_status);
    m_reason->setObjectName(u"changeReason"_s);
    m_reasonField = addField(tr("&Reason of the status"), m_reason);
    auto *end = new DateEditor(context, ValueEditor::Style::Form, this);
    end->setNames(u"changeEnd"_s, tr("Real end"));
    m_fields.insert("actual", {end, addField(tr("Real &end"), end)});
    addEditors("domain", "step");
    addEditors("lead", "responsible");
    addEditor("objective");
    m_days->setObjectName(u"changeDays"_s);
    m_days->setPlaceholderText(tr("none"));
    m_daysField = addField(tr("Planned &days later (earlier: with a minus)"), m_days);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ActivitiesDialog::showWhatStatusNeeds);
    showWhatStatusNeeds();
    m_status->setFocus();
}

std::pair<QString, ValueEditor *> ActivitiesDialog::editorOf(const QByteArray &name)
{
    const FieldInfo &field = fieldOf(name);
    ValueEditor *editor = makeValueEditor(m_context, EntityKind::Activity, field, ValueEditor::Style::Form, this);
    const QString label = m_context.phrases.translate("Field", field.label);
    editor->setNames(u"change_"_s + QString::fromLatin1(name), label);
    if (auto *combo = qobject_cast<QComboBox *>(editor->parts().first()); combo && combo->lineEdit())
        combo->lineEdit()->setPlaceholderText(tr("as it is"));
    if (auto *reference = qobject_cast<ReferenceEditor *>(editor); reference && name == "objective")
        reference->setOffered([this] {
            QList<Id> rows;
            const Snapshot &snapshot = m_context.workspace->snapshot();
            const Activity *first = snapshot.find(IdOf<Activity>(m_activities.value(0)));
            for (const Objective *objective : snapshot.ownedBy<&Objective::plan>(first ? Id(first->plan) : Id()))
                rows.append(objective->id);
            return rows;
        });
    editor->setValue({});
    return {label, editor};
}

void ActivitiesDialog::addEditor(const QByteArray &name)
{
    const auto [label, editor] = editorOf(name);
    m_fields.insert(name, {editor, addField(label, editor)});
}

void ActivitiesDialog::addEditors(const QByteArray &left, const QByteArray &right)
{
    const auto [leftLabel, leftEditor] = editorOf(left);
    const auto [rightLabel, rightEditor] = editorOf(right);
    const auto [leftBox, rightBox] = addPair(leftLabel, leftEditor, rightLabel, rightEditor);
    m_fields.insert(left, {leftEditor, leftBox});
    m_fields.insert(right, {rightEditor, rightBox});
}

void ActivitiesDialog::showWhatStatusNeeds()
{
    const QByteArray status = m_status->currentData().toByteArray();
    m_reasonField->setVisible(status == "postponed" || status == "cancelled");
    m_fields["actual"].box->setVisible(status == "completed");
    adjustSize();
}

bool ActivitiesDialog::gather(ActivityChanges &changes)
{
    FieldValues &values = changes.values;
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const EntityInfo &entity = entityInfo(EntityKind::Activity);
    bool good = true;
    if (const QByteArray status = m_status->currentData().toByteArray(); !status.isEmpty())
        values.append({"status", status});
    if (!m_reasonField->isHidden() && !m_reason->text().trimmed().isEmpty())
        values.append({m_context.language() == Language::French ? "status_reason_fr" : "status_reason_en",
                       cleanText(m_reason->text()).toUtf8()});
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString input = it->editor->input();
        it->box->setProblem({});
        if (it->box->isHidden() || input.isEmpty() || it.key() == "actual")
            continue;
        const auto value = valueFromInput(entity, fieldOf(it.key()), input, snapshot);
        if (value)
            values.append({it.key(), *value});
        else
            it->box->setProblem(errorText(value.error(), m_context.phrases));
        good = good && value.ok();
    }
    const Field &end = m_fields["actual"];
    if (!end.box->isHidden() && !end.editor->input().isEmpty()) {
        changes.actualEnd = dateFromInput(end.editor->input());
        if (!changes.actualEnd.isValid())
            end.box->setProblem(
                errorText(Error{ErrorCode::ValueNotDate, {end.editor->input()}, {}, {}}, m_context.phrases));
        good = good && changes.actualEnd.isValid();
    }
    const QString typed = m_days->text().trimmed();
    bool number = true;
    changes.days = typed.isEmpty() ? 0 : QString(typed).replace(QChar(0x2212), u'-').toInt(&number);
    constexpr int kMost = 36'500;
    const bool possible = number && changes.days >= -kMost && changes.days <= kMost;
    m_daysField->setProblem(possible ? QString() : tr("“%1” is not a number of days.").arg(typed));
    return good && possible;
}

bool ActivitiesDialog::apply()
{
    ActivityChanges changes;
    m_statusField->setProblem({});
    m_reasonField->setProblem({});
    if (!gather(changes))
        return false;
    if (changes.values.isEmpty() && changes.days == 0 && !changes.actualEnd.isValid()) {
        setProblem(tr("Nothing was given that should change."));
        return false;
    }
    const auto done = m_context.workspace->run(changeActivities(m_activities, changes));
    if (done)
        return true;
    const QString sentence = errorText(done.error(), m_context.phrases);
    if (done.error().code == ErrorCode::ReasonRequired)
        m_reasonField->setProblem(sentence);
    else if (done.error().code == ErrorCode::ActualEndRequired)
        m_fields["actual"].box->setProblem(sentence);
    else if (const auto at = m_fields.constFind(done.error().field.toLatin1()); at != m_fields.cend())
        at->box->setProblem(sentence);
    else
        setProblem(sentence);
    return false;
}

} // namespace tandem

#include "moc_activities_dialog.cpp"
