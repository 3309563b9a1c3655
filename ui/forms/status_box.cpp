// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/status_box.h"

#include "core/base/text.h"
#include "core/model/entities.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

StatusBox::StatusBox(const UiContext &context, RowForm *form, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_form(form),
      m_status(form->addField("status", this)),
      m_frame(new QFrame(this)),
      m_question(new QLabel(m_frame)),
      m_buttons(new QWidget(m_frame)),
      m_apply(new QPushButton(m_buttons))
{
    setObjectName(u"activityStatusBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    layout->addWidget(m_status);

    auto *inner = new QVBoxLayout(m_frame);
    inner->setSpacing(spacing::kSmall);
    setTextRole(m_question, TextRole::Strong);
    m_question->setWordWrap(true);
    m_question->setObjectName(u"statusQuestion"_s);
    inner->addWidget(m_question);
    m_reason = form->addPair("status_reason", m_frame);
    inner->addWidget(m_reason);
    // Only asked for here: the real period has its own box in the schedule.
    m_end =
        new FieldBox(context, EntityKind::Activity, *entityInfo(EntityKind::Activity).field(QByteArrayView("actual")),
                     FieldBox::Label::Field, m_frame);
    m_end->setObjectName(u"statusActual"_s);
    m_end->editor()->setNames(u"statusActualEditor"_s, context.phrases.translate("Field", m_end->field().label));
    m_end->setCommits(false);
    inner->addWidget(m_end);
    auto *buttons = new QVBoxLayout(m_buttons); // side by side they would be wider than the editor
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::kTiny);
    m_apply->setObjectName(u"statusApply"_s);
    m_apply->setText(tr("Save the status"));
    m_apply->setProperty("role", u"primary"_s);
    auto *back = new QPushButton(tr("Leave the status as it was"), m_buttons);
    back->setObjectName(u"statusGiveUp"_s);
    back->setProperty("role", u"link"_s);
    buttons->addWidget(m_apply, 0, Qt::AlignLeft);
    buttons->addWidget(back, 0, Qt::AlignLeft);
    inner->addWidget(m_buttons);
    layout->addWidget(m_frame);

    connect(m_apply, &QPushButton::clicked, this, &StatusBox::apply);
    connect(back, &QPushButton::clicked, this, &StatusBox::giveUp);
    connect(form, &RowForm::refused, this, &StatusBox::onRefused);
    connect(form, &RowForm::committed, this, [this] {
        if (!m_asking)
            refresh();
    });
    refresh();
}

void StatusBox::refresh()
{
    m_asking = false;
    const Activity *activity = m_context.workspace->snapshot().find(IdOf<Activity>(m_form->row()));
    const bool halted =
        activity && (activity->status == ActivityStatus::Postponed || activity->status == ActivityStatus::Cancelled);
    const bool reasoned = activity && (halted || !activity->statusReason.isEmpty());
    const QList<FieldBox *> halves = m_reason->halves();
    for (FieldBox *half : halves)
        half->setCommits(true);
    m_question->hide();
    m_reason->setVisible(reasoned);
    m_end->hide();
    m_buttons->hide();
    frame(false);
    m_frame->setVisible(reasoned);
}

void StatusBox::onRefused(FieldBox *box, const Error &error)
{
    if (box == m_status && (error.code == ErrorCode::ReasonRequired || error.code == ErrorCode::ActualEndRequired))
        ask(error.code);
}

void StatusBox::ask(ErrorCode code)
{
    m_asking = true;
    m_status->clearProblem();
    const bool reason = code == ErrorCode::ReasonRequired;
    m_question->setText(reason ? tr("Why? The reason is printed beside the activity.") : tr("When did it really end?"));
    m_question->show();
    m_reason->setVisible(reason);
    const QList<FieldBox *> halves = m_reason->halves();
    for (FieldBox *half : halves)
        half->setCommits(false);
    m_end->setVisible(!reason);
    if (!reason)
        m_end->setRow(m_form->row(), m_context.workspace->seen(EntityKind::Activity, m_form->row()));
    m_buttons->show();
    frame(true);
    m_frame->show();
    (reason ? halves.first()->editor() : m_end->editor())->setFocus();
}

void StatusBox::frame(bool card)
{
    const int margin = card ? spacing::kMedium : 0;
    m_frame->layout()->setContentsMargins(margin, margin, margin, margin);
    m_frame->setProperty("role", card ? QVariant(u"card"_s) : QVariant());
    m_frame->style()->unpolish(m_frame);
    m_frame->style()->polish(m_frame);
}

void StatusBox::apply()
{
    QList<FieldBox *> asked{m_status};
    if (m_reason->isVisible())
        asked += m_reason->halves();
    if (m_end->isVisible())
        asked.append(m_end);
    FieldValues values;
    Seen seen;
    for (FieldBox *box : std::as_const(asked)) {
        const Result<QByteArray> value = box->canonical();
        if (!value) {
            box->showProblem(value.error());
            return;
        }
        values.append({box->name(), *value});
        seen.insert(box->seen());
    }
    const Result<Outcome> outcome =
        m_context.workspace->run(setFields(EntityKind::Activity, m_form->row(), values, seen));
    if (!outcome) {
        FieldBox *target = m_end->isVisible() ? m_end : m_reason->isVisible() ? m_reason->halves().first() : m_status;
        target->showProblem(outcome.error());
        return;
    }
    for (FieldBox *box : std::as_const(asked))
        box->revert(); // to what the file says now, which is the same
    refresh();
    m_status->editor()->setFocus();
}

void StatusBox::giveUp()
{
    m_status->revert();
    const QList<FieldBox *> halves = m_reason->halves();
    for (FieldBox *half : halves)
        half->revert();
    refresh();
    m_status->editor()->setFocus();
}

} // namespace tandem

#include "moc_status_box.cpp"
