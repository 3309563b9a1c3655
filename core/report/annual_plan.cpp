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
    return context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Annual action plan")) + u' ' + context.plan.code;
}

/// In what state the plan is printed, in a few words.
QString planState(const PlanContext &context, const Phrases &phrases)
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

Fact fact(const PlanContext &context, const char *label, std::vector<Paragraph> value)
{
    return {context.label(label), std::move(value)};
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
        return context.words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "not adopted yet")));
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
    return joined(std::move(remarks), context.words.paragraphs(
                                          [&](const Phrases &phrases) { return stateText(context.options, phrases); }));
}

} // namespace

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
    cover.kind = words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Annual action plan")));
    cover.title =
        context.plan.title.isEmpty() ? std::vector{paragraph(context.plan.code)} : words.text(context.plan.title);
    cover.subtitle = words.paragraphs([&](const Phrases &phrases) {
        return isInOperation(context.plan) ? planState(context, phrases)
                                           : QString::number(context.plan.year.value_or(0));
    });
    if (!context.isFrozen() && isInOperation(context.plan))
        cover.mark = words.label(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Modified since the adoption")));
    else if (context.plan.status == PlanStatus::Submitted)
        cover.mark = words.label(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Submitted, not adopted yet")));
    else if (!isInOperation(context.plan))
        cover.mark = words.label(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Draft, not adopted")));
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
    if (const auto open = context.isFrozen() ? std::nullopt : notSettledYet(context, {&context.plan}))
        cover.facts.push_back(*open);
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
    QDate namesOn = plan->period.from.isValid() ? plan->period.from : options.printedOn;
    if (options.adopted)
        namesOn = options.adopted->on;
    else if (const Baseline *adoption = adoptionOf(snapshot, plan->id))
        namesOn = adoption->adoptedOn;
    const PlanContext context{{snapshot, Wording(options.edition), "AnnualPlan", namesOn},
                              options,
                              *plan,
                              snapshot.ownedBy<&Activity::plan>(plan->id),
                              activitiesShownIn(snapshot, plan->id),
                              countMoney(snapshot, Scope::of(plan->id))};

    Document document;
    document.title = title(context);
    document.subtitle = context.words.label([&](const Phrases &phrases) { return planState(context, phrases); });
    describe(document, context, options);
    if (options.adopted && !options.adopted->fingerprint.isEmpty()) {
        document.fingerprint = context.words.label([&](const Phrases &phrases) {
            return phrases.translate("AnnualPlan", "Adopted version: %1")
                .arg(shortFingerprint(options.adopted->fingerprint));
        });
    }
    if (!isInOperation(*plan))
        document.watermark = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "DRAFT"));
    addCover(context, document.blocks);
    addSummary(context, document.blocks);
    addMatrix(context, document.blocks);
    addTimeline(context, document.blocks);
    addBudget(context, document.blocks);
    addMilestones(context, document.blocks);
    addCommitments(context, document.blocks);
    addAbbreviations(context, document.blocks);
    addSignatures(context, document.blocks);
    explainMarks(document, context.words);
    return document;
}

} // namespace tandem::report
