// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <optional>

namespace tandem {

PlanDialog::PlanDialog(const UiContext &context, const Id &memorandum, QWidget *parent)
    : FormDialog(context, tr("New annual plan"),
                 tr("A plan holds the activities of one memorandum in one year. It begins as a draft."),
                 tr("Add the plan"), parent),
      m_memorandum(new CalmCombo),
      m_year(new QLineEdit),
      m_minimum(new QLineEdit)
{
    setObjectName(u"planDialog"_s);
    m_memorandum->setObjectName(u"planMemorandum"_s);
    m_year->setObjectName(u"planYear"_s);
    m_minimum->setObjectName(u"planMinimum"_s);
    const Snapshot &snapshot = context.workspace->snapshot();
    for (const Memorandum &each : snapshot.all<Memorandum>())
        m_memorandum->addItem(rowName(EntityKind::Memorandum, each.id, snapshot, context.language()),
                              QVariant::fromValue(Id(each.id)));
    m_memorandum->model()->sort(0);
    m_memorandum->setCurrentIndex(0);
    for (int i = 0; i < m_memorandum->count(); ++i) {
        if (m_memorandum->itemData(i).value<Id>() == memorandum)
            m_memorandum->setCurrentIndex(i);
    }
    m_memorandum->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Memorandum"), m_memorandum);
    std::tie(m_yearField, m_minimumField) =
        addPair(tr("&Year"), m_year, tr("Activities to be carried out, at &least"), m_minimum);
    connect(m_memorandum, &QComboBox::currentIndexChanged, this, &PlanDialog::proposeYear);
    proposeYear();
    m_year->setFocus();
}

void PlanDialog::proposeYear()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    qint64 year = m_context.today.year();
    std::optional<qint64> minimum;
    for (const Plan *plan : snapshot.ownedBy<&Plan::memorandum>(m_memorandum->currentData().value<Id>())) {
        if (plan->year.value_or(0) >= year)
            year = *plan->year + 1;
        minimum = plan->minimumCompleted ? plan->minimumCompleted : minimum;
    }
    m_year->setText(QString::number(year));
    m_minimum->setText(minimum ? QString::number(*minimum) : QString());
}

bool PlanDialog::apply()
{
    const EntityInfo &entity = entityInfo(EntityKind::Plan);
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const auto value = [&](const char *name, const QLineEdit *edit, LabelledField *field) {
        const auto result = valueFromInput(entity, *entity.field(QByteArrayView(name)), edit->text(), snapshot);
        field->setProblem(result ? QString() : errorText(result.error(), m_context.phrases));
        return result.ok() ? *result : QByteArray();
    };
    const QByteArray year = value("year", m_year, m_yearField);
    const QByteArray minimum = value("minimum_completed", m_minimum, m_minimumField);
    if (year.isEmpty() && !m_yearField->hasProblem())
        m_yearField->setProblem(errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases));
    if (m_yearField->hasProblem() || m_minimumField->hasProblem())
        return false;
    const auto made = m_context.workspace->run(
        addRow(EntityKind::Plan, {{"memorandum", m_memorandum->currentData().value<Id>().hex()},
                                  {"year", year},
                                  {"minimum_completed", minimum}}));
    if (!made) {
        if (made.error().code == ErrorCode::DuplicateRow)
            m_yearField->setProblem(tr("This memorandum has a plan of that year already."));
        else
            setProblem(errorText(made.error(), m_context.phrases));
        return false;
    }
    m_plan = made->created.value(0);
    return true;
}

} // namespace tandem

#include "moc_plan_dialog.cpp"
