// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_plan.h"

#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/figures/plan_lists.h"
#include "core/model/field_value.h"
#include "core/report/annual_plan_parts.h"

#include <algorithm>

namespace tandem::report {

namespace {

using C = PlanContext;

constexpr qsizetype kShownDigits = 16;

/// The first digits in groups of four: what two people compare on paper or on the telephone.
QString shortFingerprint(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < std::min(kShownDigits, digits.size()); i += 4)
        groups.append(digits.mid(i, 4));
    return groups.join(QChar(0x00A0));
}

QString title(const PlanContext &context)
{
    return context.words.first().translate("AnnualPlan", "Annual action plan") + u' ' + context.plan.code;
}

/// In what state the plan is printed, in a few words.
QString stateText(const PlanContext &context, const Phrases &phrases)
{
    if (const std::optional<AdoptedVersion> &adopted = context.options.adopted) {
        return adopted->number == 0
                   ? phrases.translate("AnnualPlan", "as adopted on %1").arg(phrases.date(adopted->on))
                   : phrases.translate("AnnualPlan", "as amended on %1").arg(phrases.date(adopted->on));
    }
    if (isInOperation(context.plan))
        return phrases.translate("AnnualPlan", "present state, modified since the adoption");
    return choiceText(context.plan.status, phrases);
}

QString fileState(const PlanContext &context)
{
    const Phrases &phrases = context.words.first();
    QStringList parts;
    if (context.options.printedOn.isValid())
        parts.append(phrases.translate("AnnualPlan", "Printed on %1").arg(phrases.date(context.options.printedOn)));
    parts.append(
        phrases.translate("AnnualPlan", "file with %n modification(s)", nullptr, int(context.options.modifications)));
    if (!context.options.fileFingerprint.isEmpty())
        parts.append(phrases.translate("AnnualPlan", "state %1").arg(context.options.fileFingerprint));
    return parts.join(u", "_s);
}

Fact fact(const PlanContext &context, const char *label, std::vector<Paragraph> value)
{
    return {context.label(label), std::move(value)};
}

Party party(const PlanContext &context, const IdOf<Country> &country, const IdOf<Institution> &institution)
{
    Party party;
    if (const Country *row = context.snapshot.find(country))
        party.name = context.words.text(row->name);
    party.institution = context.words.text(institutionOn(context.snapshot, institution, context.namesOn).name);
    return party;
}

/// When, where and by whom it was adopted; nothing before that.
std::vector<Paragraph> adoptionText(const PlanContext &context)
{
    AdoptedVersion version;
    if (context.options.adopted)
        version = *context.options.adopted;
    else if (const Baseline *latest = latestBaseline(context.snapshot, context.plan.id))
        version = adoptedVersion(context.snapshot, *latest);
    else
        return context.words.paragraphs(C::say(QT_TRANSLATE_NOOP("AnnualPlan", "not adopted yet")));
    return context.words.paragraphs([&](const Phrases &phrases) {
        QStringList parts{phrases.date(version.on)};
        if (!version.at.isEmpty())
            parts.append(version.at);
        if (!version.meeting.isEmpty())
            parts.append(version.meeting.best(phrases.language()));
        return parts.join(u", "_s);
    });
}

std::vector<Paragraph> remarks(const PlanContext &context)
{
    std::vector<Paragraph> remarks;
    if (context.options.adopted && !context.options.adopted->fingerprint.isEmpty()) {
        const QString label =
            context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Fingerprint of the adopted version (SHA-256)"));
        remarks.push_back(paragraph(label));
        remarks.push_back(paragraph(context.options.adopted->fingerprint));
    }
    remarks.push_back(paragraph(fileState(context)));
    return remarks;
}

} // namespace

void addNote(const PlanContext &context, Blocks &blocks, const Wording::Say &say)
{
    for (Paragraph each : context.words.paragraphs(say)) {
        each.note = true;
        blocks.emplace_back(std::move(each));
    }
}

QString PlanContext::shortName(const IdOf<Institution> &institution) const
{
    const InstitutionTitle title = institutionOn(snapshot, institution, namesOn);
    return title.acronym.isEmpty() ? words.line(title.name) : title.acronym;
}

QString PlanContext::share(qint64 minor) const
{
    return money.total.planned > 0 ? words.first().percent(double(minor) / double(money.total.planned)) : QString();
}

void addCover(const PlanContext &context, Blocks &blocks)
{
    const Wording &words = context.words;
    CoverPage cover;
    const Memorandum *memorandum = context.snapshot.find(context.plan.memorandum);
    if (memorandum) {
        cover.first = party(context, memorandum->firstCountry, memorandum->firstInstitution);
        cover.second = party(context, memorandum->secondCountry, memorandum->secondInstitution);
    }
    cover.kind = words.paragraphs(C::say(QT_TRANSLATE_NOOP("AnnualPlan", "Annual action plan")));
    cover.title =
        context.plan.title.isEmpty() ? std::vector{paragraph(context.plan.code)} : words.text(context.plan.title);
    cover.subtitle = words.paragraphs([&](const Phrases &phrases) {
        return isInOperation(context.plan) ? stateText(context, phrases)
                                           : QString::number(context.plan.year.value_or(0));
    });
    if (!context.isFrozen() && isInOperation(context.plan))
        cover.mark = words.label(C::say(QT_TRANSLATE_NOOP("AnnualPlan", "Modified since the adoption")));
    else if (context.plan.status == PlanStatus::Submitted)
        cover.mark = words.label(C::say(QT_TRANSLATE_NOOP("AnnualPlan", "Submitted, not adopted yet")));
    else if (!isInOperation(context.plan))
        cover.mark = words.label(C::say(QT_TRANSLATE_NOOP("AnnualPlan", "Draft, not adopted")));
    cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Code"), {paragraph(context.plan.code)}));
    if (memorandum) {
        cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Memorandum of understanding"),
                                   words.text(memorandum->title)));
        cover.facts.push_back(
            fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Signed"), words.paragraphs([&](const Phrases &phrases) {
                const QString day = partialDateText(memorandum->signedOn, phrases);
                return memorandum->signedAt.isEmpty() ? day : QString(day + u", " + memorandum->signedAt);
            })));
    }
    cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Year"),
                               {paragraph(QString::number(context.plan.year.value_or(0)))}));
    cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Period"),
                               words.paragraphs([&](const Phrases &p) { return periodText(context.plan.period, p); })));
    cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Status"),
                               words.paragraphs([&](const Phrases &p) { return choiceText(context.plan.status, p); })));
    cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Adoption"), adoptionText(context)));
    if (context.options.adopted && context.options.adopted->number > 0) {
        cover.facts.push_back(fact(context, QT_TRANSLATE_NOOP("AnnualPlan", "Reason of the amendment"),
                                   words.text(context.options.adopted->reason)));
    }
    cover.remarks = remarks(context);
    blocks.emplace_back(std::move(cover));
}

AdoptedVersion adoptedVersion(const Snapshot &now, const Baseline &baseline)
{
    AdoptedVersion version;
    version.number = baseline.number.value_or(0);
    version.on = baseline.adoptedOn;
    version.at = baseline.adoptedAt;
    version.meeting = baseline.meeting;
    version.reason = baseline.reason;
    version.fingerprint = baseline.snapshot;
    for (const tandem::Signatory *signatory : now.ownedBy<&tandem::Signatory::of>(baseline.id))
        version.signatories.append(*signatory);
    return version;
}

Document annualPlan(const Snapshot &snapshot, const AnnualPlanOptions &options)
{
    const Plan *plan = snapshot.find(options.plan);
    if (!plan)
        return {};
    PlanContext context{snapshot, options, *plan, Wording(options.edition), {}, {}, {}, {}};
    context.namesOn = plan->period.from.isValid() ? plan->period.from : options.printedOn;
    if (options.adopted)
        context.namesOn = options.adopted->on;
    else if (const Baseline *adoption = adoptionOf(snapshot, plan->id))
        context.namesOn = adoption->adoptedOn;
    context.own = snapshot.ownedBy<&Activity::plan>(plan->id);
    context.shown = activitiesShownIn(snapshot, plan->id);
    context.money = countMoney(snapshot, Scope::of(plan->id));

    Document document;
    const Phrases &phrases = context.words.first();
    document.title = title(context);
    document.subtitle = stateText(context, phrases);
    document.language = languageCode(phrases.language());
    document.footer = fileState(context);
    document.pageNumber = phrases.translate("AnnualPlan", "page %1 of %2");
    document.continued = phrases.translate("AnnualPlan", "%1 (continued)");
    if (const Programme *programme = snapshot.programme())
        document.author = programme->name.best(phrases.language());
    if (options.adopted && !options.adopted->fingerprint.isEmpty()) {
        document.fingerprint =
            phrases.translate("AnnualPlan", "Adopted version: %1").arg(shortFingerprint(options.adopted->fingerprint));
    }
    if (!isInOperation(*plan))
        document.watermark = phrases.translate("AnnualPlan", "DRAFT");
    addCover(context, document.blocks);
    addSummary(context, document.blocks);
    addMatrix(context, document.blocks);
    addTimeline(context, document.blocks);
    addBudget(context, document.blocks);
    addMilestones(context, document.blocks);
    addCommitments(context, document.blocks);
    addAbbreviations(context, document.blocks);
    addSignatures(context, document.blocks);
    if (context.words.hasFallenBack()) {
        auto &cover = std::get<CoverPage>(document.blocks.front());
        cover.remarks.push_back(
            paragraph(phrases.language() == Language::French
                          ? phrases.translate("AnnualPlan", "Texts marked [en] exist in English only.")
                          : phrases.translate("AnnualPlan", "Texts marked [fr] exist in French only.")));
    }
    return document;
}

} // namespace tandem::report
