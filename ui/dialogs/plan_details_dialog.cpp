// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_details_dialog.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/row_form.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

PlanDetailsDialog::PlanDetailsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : QDialog(parent), m_form(new RowForm(context, EntityKind::Plan, this))
{
    setObjectName(u"planDetailsDialog"_s);
    setWindowTitle(tr("Details of the plan"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading =
        new QLabel(rowName(EntityKind::Plan, plan, context.workspace->snapshot(), context.language()), this);
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::kSmall, 0);
    column->setSpacing(spacing::kMedium);
    const auto pair = [&](const QByteArray &left, const QByteArray &right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing::kMedium);
        row->addWidget(m_form->addField(left, inside), 1, Qt::AlignTop);
        row->addWidget(m_form->addField(right, inside), 1, Qt::AlignTop);
        column->addLayout(row);
    };
    BilingualBox *title = m_form->addPair("title", inside);
    column->addWidget(title);
    pair("period", "code");
    pair("currency", "minimum_completed");
    column->addWidget(m_form->addField("submitted_on", inside));
    column->addWidget(m_form->addPair("notes", inside));
    column->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDetailsDialog::accept);
    connect(m_form, &RowForm::rowGone, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_form->setRow(plan);
    title->halves().first()->editor()->setFocus();
}

void PlanDetailsDialog::accept()
{
    // What is wrong stays here, with its sentence.
    if (m_form->commit())
        QDialog::accept();
}

void PlanDetailsDialog::reject()
{
    // Esc: what was typed in the field and not left is given up, everything before is in the file.
    m_form->setRow({});
    QDialog::reject();
}

} // namespace tandem

#include "moc_plan_details_dialog.cpp"
