// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amendments_dialog.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/fact_table.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kShownText = 90; ///< characters of a long text; all of it stands in the tool tip

} // namespace

AmendmentsDialog::AmendmentsDialog(const UiContext &context, const IdOf<Plan> &plan, const Snapshot &adopted,
                                   QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setObjectName(u"amendmentsDialog"_s);
    setWindowTitle(tr("Changes since the adoption"));
    resize(940, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(tr("Changes since the adoption"), this);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    auto *purpose = new QLabel(tr("These are the proposed amendments. Progress, real dates and spending are not among "
                                  "them: they follow the plan and do not change it."),
                               this);
    purpose->setWordWrap(true);
    setTextRole(purpose, TextRole::Muted);
    layout->addWidget(purpose);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *table = new FactTable(u"amendments"_s, heading->text(), context.theme);
    table->setColumns({tr("Where"), tr("What"), tr("As adopted"), tr("Now")}, 3);
    const Snapshot &now = context.workspace->snapshot();
    for (const PlanChange &change : changesSince(adopted, now, plan)) {
        QString before;
        QString after;
        if (const FieldInfo *field = entityInfo(change.entity).field(change.field)) {
            before = valueText(*field, change.before, adopted, context.phrases);
            after = valueText(*field, change.after, now, context.phrases);
        }
        std::optional<Place> place;
        if (now.find(EntityKind::Activity, change.activity))
            place = Place{.kind = PlaceKind::Plan, .row = plan, .chosen = change.activity};
        table->addRow({{.text = whereText(change, adopted)},
                       {.text = whatText(change, adopted), .toolTip = whatText(change, adopted)},
                       {.text = shortened(before, kShownText / 3), .muted = true, .toolTip = before},
                       {.text = shortened(after, kShownText), .toolTip = after}},
                      place);
    }
    connect(table, &FactTable::followed, this, [this](const Place &place) {
        m_chosen = place;
        accept();
    });
    scroll->setWidget(table);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *adopt = buttons->addButton(tr("Adopt the amendments…"), QDialogButtonBox::AcceptRole);
    adopt->setObjectName(u"adoptAmendments"_s);
    adopt->setEnabled(!context.workspace->isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_adopt = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    table->setFocus();
}

QString AmendmentsDialog::whereText(const PlanChange &change, const Snapshot &adopted) const
{
    const Snapshot &now = m_context.workspace->snapshot();
    const EntityKind kind = change.activity ? EntityKind::Activity : change.entity;
    const Id row = change.activity ? change.activity : change.row;
    const Snapshot &from = now.find(kind, row) ? now : adopted;
    return rowShortName(kind, row, from, m_context.language());
}

QString AmendmentsDialog::whatText(const PlanChange &change, const Snapshot &adopted) const
{
    const Phrases &phrases = m_context.phrases;
    const QString entity = entityLabel(change.entity, phrases);
    if (change.what == PlanChange::What::Changed) {
        const FieldInfo *field = entityInfo(change.entity).field(change.field);
        const QString label = field ? fieldLabel(*field, phrases) : QString();
        const bool own = change.entity == EntityKind::Activity || change.entity == EntityKind::Plan;
        return own ? label : tr("%1: %2").arg(entity, label);
    }
    const bool added = change.what == PlanChange::What::Added;
    const Snapshot &from = added ? m_context.workspace->snapshot() : adopted;
    const QString name = shortened(rowName(change.entity, change.row, from, m_context.language()), kShownText / 2);
    return added ? tr("Added: %1 (%2)").arg(name, entity) : tr("Deleted: %1 (%2)").arg(name, entity);
}

} // namespace tandem

#include "moc_amendments_dialog.cpp"
