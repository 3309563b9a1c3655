// SPDX-License-Identifier: GPL-3.0-or-later
// The sample programme's money, people and indicators.
#include "tests/support/sample_rows.h"

namespace tandem::sample {

void addMoney(Snapshot &s)
{
    using C = BudgetCategory;
    const auto line = [&](int number, int activity, int funder, C category, const Money &planned,
                          std::optional<Money> committed = {}, std::optional<Money> spent = {}) {
        auto made = row<BudgetLine>(number);
        made.activity = id<Activity>(activity);
        made.funder = id<Institution>(funder);
        made.category = category;
        made.planned = planned;
        made.committed = committed;
        made.spent = spent;
        made.pos = pos(number);
        s.put(made);
    };
    line(1, 1, 3, C::Travel, eur(1'000'00), eur(900'00), eur(800'00));
    line(2, 1, 4, C::Venue, xof(1'000'000), {}, xof(655'957));
    line(3, 2, 3, C::Expertise, mad(10'700'00), mad(5'000'00));
    line(4, 2, 4, C::Grant, usd(500'00));
    line(5, 3, 3, C::Travel, eur(9'999'00));
    line(6, 4, 4, C::Publication, eur(2'000'00));
    line(7, 5, 3, C::Venue, eur(250'00), {}, eur(250'00));
    line(8, 6, 3, C::Accommodation, xof(1'000'001));
    line(9, 7, 3, C::Travel, mad(10'800'00), {}, mad(5'400'00));
}

void addPeople(Snapshot &s)
{
    const auto attendance = [&](int number, int activity, int country, QDate on, qint64 women, qint64 men,
                                qint64 notStated, qint64 young, const QString &kind = {}) {
        auto made = row<Attendance>(number);
        made.activity = id<Activity>(activity);
        made.country = id<Country>(country);
        made.heldOn = on;
        made.women = women;
        made.men = men;
        made.notStated = notStated;
        made.young = young;
        made.kind = kind;
        s.put(made);
    };
    attendance(1, 1, 2, day(2020, 2, 10), 10, 20, 0, 5);
    attendance(2, 1, 1, day(2020, 2, 10), 3, 7, 2, 1);
    attendance(3, 3, 1, day(2020, 9, 1), 5, 0, 0, 0);
    attendance(4, 6, 3, day(2020, 3, 2), 4, 6, 0, 2, u"internship"_s);
    attendance(5, 7, 2, day(2019, 6, 3), 1, 9, 0, 0);
    attendance(6, 5, 1, day(2020, 5, 4), 0, 0, 6, 0);
}

void addIndicators(Snapshot &s)
{
    const auto indicator = [&](int number, IndicatorSource source, IndicatorUnit unit, qint64 target,
                               const BilingualText &title) {
        auto made = row<Indicator>(number);
        made.code = u"R%1"_s.arg(number);
        made.title = title;
        made.source = source;
        made.unit = unit;
        made.target = Decimal::fromInteger(target);
        made.pos = pos(number);
        if (number == 3)
            made.baseline = Decimal::fromInteger(2);
        if (number == 7)
            made.memorandum = id<Memorandum>(2);
        s.put(made);
    };
    using I = IndicatorSource;
    using U = IndicatorUnit;
    indicator(1, I::PlansAdopted, U::Number, 2, both(u"Mémorandums mis en œuvre"_s, u"Memoranda in operation"_s));
    indicator(2, I::ActivitiesCompletedPerPlan, U::Number, 3, both(u"Activités réalisées"_s, u"Activities done"_s));
    indicator(3, I::Measured, U::Score, 4, both(u"Note de connaissance"_s, u"Knowledge score"_s));
    indicator(4, I::Participants, U::Number, 60, both(u"Participants"_s, u"Participants"_s));
    indicator(5, I::WomenShare, U::Percent, 20, both(u"Part des femmes"_s, u"Share of women"_s));
    indicator(6, I::SpendingRate, U::Percent, 85, both(u"Taux de dépense"_s, u"Spending rate"_s));
    indicator(7, I::Participants, U::Number, 50, both(u"Participants MA-CI"_s, u"MA-CI participants"_s));
    const auto measurement = [&](int number, QDate on, QStringView value, int country) {
        auto made = row<Measurement>(number);
        made.indicator = id<Indicator>(3);
        made.measuredOn = on;
        made.value = decimal(value);
        if (country)
            made.country = id<Country>(country);
        s.put(made);
    };
    measurement(1, day(2019, 12, 10), u"2.5", 0);
    measurement(2, day(2020, 12, 10), u"3.5", 0);
    measurement(3, day(2020, 12, 11), u"4.5", 2);
}

} // namespace tandem::sample
