// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

/// A text in the language of the call.
BilingualText textIn(Language language, const QString &text)
{
    return language == Language::French ? BilingualText{cleanLine(text), {}} : BilingualText{{}, cleanLine(text)};
}

/// NAME:CAPACITY
Result<SignatoryEntry> signatory(const Context &context, Side side, const QString &option, const QString &word)
{
    const QString name = cleanLine(word.section(u':', 0, 0));
    if (name.isEmpty())
        return refusal(ErrorCode::OptionValue, {option, word});
    return SignatoryEntry{side, name, textIn(context.language(), word.section(u':', 1))};
}

Result<Adoption> adoptionOf(const Context &context, const Snapshot &snapshot)
{
    const Invocation &call = context.call();
    const Result<IdOf<Plan>> plan = planNamed(context.argument(1), snapshot);
    if (!plan)
        return plan.error();
    const Result<QDate> on = dayGiven(u"--on"_s, call.value(u"on"_s));
    if (!on)
        return on.error();
    Adoption adoption;
    adoption.plan = *plan;
    adoption.adoptedOn = *on;
    adoption.adoptedAt = cleanLine(call.value(u"place"_s));
    adoption.meeting = textIn(context.language(), call.value(u"meeting"_s));
    adoption.reason = textIn(context.language(), call.value(u"reason"_s));
    for (const Side side : {Side::First, Side::Second}) {
        const QString option = side == Side::First ? u"first"_s : u"second"_s;
        for (const QString &word : call.values(option)) {
            const Result<SignatoryEntry> entry = signatory(context, side, "--"_L1 + option, word);
            if (!entry)
                return entry.error();
            adoption.signatories.append(*entry);
        }
    }
    return adoption;
}

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<Adoption> adoption = adoptionOf(context, (*workspace)->snapshot());
    if (!adoption)
        return adoption.error();
    const Result<Outcome> outcome = context.run(**workspace, adoptPlan(*adoption));
    if (!outcome)
        return outcome.error();
    const Phrases &phrases = context.phrases();
    return reportChange(
        context, *outcome,
        phrases.translate("Cli", "The plan %1 is adopted on %2.")
            .arg((*workspace)->snapshot().find(adoption->plan)->code, phrases.date(adoption->adoptedOn)));
}

constexpr Argument kArguments[] = {
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"PLAN", QT_TRANSLATE_NOOP("Help", "the plan: its code or id")},
};
constexpr Option kOptions[] = {
    {"on", "DAY", QT_TRANSLATE_NOOP("Help", "the day of the adoption"), '\0', false, true},
    {"place", "PLACE", QT_TRANSLATE_NOOP("Help", "where it was adopted")},
    {"meeting", "TEXT", QT_TRANSLATE_NOOP("Help", "by which meeting")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "of an amendment: why the plan is adopted anew")},
    {"first", "NAME:CAPACITY", QT_TRANSLATE_NOOP("Help", "who signed for the first side"), '\0', true},
    {"second", "NAME:CAPACITY", QT_TRANSLATE_NOOP("Help", "who signed for the second side"), '\0', true},
};

} // namespace

const Command kAdoptCommand{
    "adopt", QT_TRANSLATE_NOOP("Help", "Adopts a plan, or its amendments, and keeps what was adopted for comparison."),
    kArguments, kOptions, run};

} // namespace tandem::cli
