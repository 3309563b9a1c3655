// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/result_facts.h"

#include "core/base/phrases.h"

namespace tandem {

ResultTile::Facts resultFacts(const IndicatorValue &value, const Phrases &phrases)
{
    const Indicator &indicator = *value.indicator;
    ResultTile::Facts facts;
    facts.title = indicator.title.best(phrases.language());
    facts.value = value.value ? indicatorText(*value.value, indicator.unit, phrases)
                              : phrases.translate("ResultFacts", "no value yet");
    if (indicator.target) {
        const QString target = indicatorText(*indicator.target, indicator.unit, phrases);
        facts.target =
            indicator.targetOn.isValid()
                ? phrases.translate("ResultFacts", "Target: %1 by %2").arg(target, phrases.date(indicator.targetOn))
                : phrases.translate("ResultFacts", "Target: %1").arg(target);
    }
    if (value.notStated > 0)
        facts.remark =
            phrases.translate("ResultFacts", "%n person(s) whose sex was not recorded", nullptr, int(value.notStated));
    else if (indicator.source == IndicatorSource::ActivitiesCompletedPerPlan && !value.parts.isEmpty())
        facts.remark =
            phrases.translate("ResultFacts", "the plan with the fewest, of %n", nullptr, int(value.parts.size()));
    else if (value.measuredOn.isValid())
        facts.remark = phrases.translate("ResultFacts", "measured on %1").arg(phrases.date(value.measuredOn));
    facts.share = value.share;
    facts.reached = value.reached;
    return facts;
}

} // namespace tandem
