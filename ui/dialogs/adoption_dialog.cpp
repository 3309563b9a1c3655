// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adoption_dialog.h"

#include "core/base/error.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/workspace/workspace.h"
#include "ui/forms/date_editors.h"
#include "ui/forms/signatory_list.h"
#include "ui/forms/text_editors.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QLineEdit>

#include <tuple>

namespace tandem {

namespace {

bool isAdopted(const UiContext &context, const IdOf<Plan> &plan)
{
    return adoptionOf(context.workspace->snapshot(), plan) != nullptr;
}

QLineEdit *line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(500);
    return edit;
}

/// The newest adoption among all plans of a memorandum.
const Baseline *newestAdoption(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum)
{
    const Baseline *newest = nullptr;
    for (const Plan *plan : snapshot.ownedBy<&Plan::memorandum>(memorandum)) {
        for (const Baseline *baseline : snapshot.ownedBy<&Baseline::plan>(plan->id)) {
            if (!newest || baseline->adoptedOn > newest->adoptedOn)
                newest = baseline;
        }
    }
    return newest;
}

QList<SignatoryEntry> signatoriesOf(const Snapshot &snapshot, const QString &owner, Side side)
{
    QList<SignatoryEntry> entries;
    for (const Signatory *row : snapshot.sorted<Signatory>()) {
        if (row->of == owner && row->side == side)
            entries.append({side, row->name, row->capacity});
    }
    return entries;
}

} // namespace

AdoptionDialog::AdoptionDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : FormDialog(context, isAdopted(context, plan) ? tr("Adopt the amended plan") : tr("Adopt the plan"),
                 tr("What the plan holds now is kept as it is signed, with a fingerprint, and stays comparable for "
                    "ever. Work goes on as before: later changes are listed as proposed amendments."),
                 isAdopted(context, plan) ? tr("Adopt the amendments") : tr("Adopt the plan"), parent),
      m_plan(plan),
      m_day(new DayLine(context, ValueEditor::Style::Form, this)),
      m_place(line(u"adoptedAt"_s)),
      m_meetingFr(line(u"meetingFr"_s)),
      m_meetingEn(line(u"meetingEn"_s))
{
    setObjectName(u"adoptionDialog"_s);
    setMinimumWidth(760);
    m_day->setObjectName(u"adoptedOn"_s);
    m_day->line()->setObjectName(u"adoptedOnLine"_s);
    m_day->line()->setAccessibleName(tr("Adopted on"));
    m_day->setDay(context.today);
    std::tie(m_dayField, std::ignore) = addPair(tr("Adopted &on"), m_day, tr("&Place"), m_place);
    addPair(tr("&Meeting, in French"), m_meetingFr, tr("Meeting, in &English"), m_meetingEn);
    if (isAdopted(context, plan)) {
        m_reasonFr = new GrowingText(2, 5, this);
        m_reasonFr->setObjectName(u"amendmentReasonFr"_s);
        m_reasonEn = new GrowingText(2, 5, this);
        m_reasonEn->setObjectName(u"amendmentReasonEn"_s);
        std::tie(m_reasonField, std::ignore) =
            addPair(tr("&Why it was amended, in French"), m_reasonFr, tr("Why, in English"), m_reasonEn);
    }
    m_first = addSide(Side::First, u"firstSignatories"_s);
    m_second = addSide(Side::Second, u"secondSignatories"_s);
    m_day->line()->selectAll();
    m_day->line()->setFocus();
}

SignatoryList *AdoptionDialog::addSide(Side side, const QString &name)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Plan *plan = snapshot.find(m_plan);
    const Memorandum *memorandum = plan ? snapshot.find(plan->memorandum) : nullptr;
    const Country *country = nullptr;
    if (memorandum)
        country = snapshot.find(side == Side::First ? memorandum->firstCountry : memorandum->secondCountry);
    const QString title = country               ? tr("Signed for: %1").arg(country->name.best(m_context.language()))
                          : side == Side::First ? tr("Signed for the first side")
                                                : tr("Signed for the second side");
    auto *list = new SignatoryList(m_context, title, name, this);
    list->setEntries(proposed(side));
    addWidget(list);
    return list;
}

QList<SignatoryEntry> AdoptionDialog::proposed(Side side) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Plan *plan = snapshot.find(m_plan);
    if (!plan)
        return {};
    QList<SignatoryEntry> entries;
    if (const Baseline *newest = newestAdoption(snapshot, plan->memorandum))
        entries = signatoriesOf(snapshot, u"baseline:"_s + QString::fromLatin1(newest->id.hex()), side);
    if (entries.isEmpty())
        entries = signatoriesOf(snapshot, u"memorandum:"_s + QString::fromLatin1(plan->memorandum.hex()), side);
    return entries;
}

bool AdoptionDialog::apply()
{
    const QDate day = dateFromInput(m_day->text());
    m_dayField->setProblem(day.isValid()
                               ? QString()
                               : errorText(Error{ErrorCode::ValueNotDate, {m_day->text()}, {}, {}}, m_context.phrases));
    if (!day.isValid()) {
        m_day->line()->setFocus();
        return false;
    }
    Adoption adoption{m_plan, day, m_place->text(), {m_meetingFr->text(), m_meetingEn->text()}, {}, {}};
    if (isAmendment()) {
        adoption.reason = {cleanText(m_reasonFr->toPlainText()), cleanText(m_reasonEn->toPlainText())};
        m_reasonField->setProblem(adoption.reason.isEmpty()
                                      ? errorText(Error{ErrorCode::ReasonRequired, {}, {}, {}}, m_context.phrases)
                                      : QString());
        if (adoption.reason.isEmpty()) {
            m_reasonFr->setFocus();
            return false;
        }
    }
    adoption.signatories = m_first->entries(Side::First) + m_second->entries(Side::Second);
    const auto done = m_context.workspace->run(adoptPlan(adoption));
    if (!done)
        setProblem(errorText(done.error(), m_context.phrases));
    return done.ok();
}

} // namespace tandem

#include "moc_adoption_dialog.cpp"
