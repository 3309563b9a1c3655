// SPDX-License-Identifier: GPL-3.0-or-later
// The computed figures against examples that were calculated by hand (see tests/support/sample_programme.h).
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/figures/figures_json.h"
#include "core/figures/indicator_values.h"
#include "core/figures/news.h"
#include "core/figures/period_lists.h"
#include "core/figures/plan_lists.h"
#include "core/figures/programme_figures.h"
#include "core/figures/translations.h"
#include "tests/support/sample_programme.h"

#include <QJsonArray>
#include <QTest>

using namespace tandem;

namespace {

const QDate kAugust(2020, 8, 1);

QStringList codes(const QList<const Activity *> &activities)
{
    QStringList result;
    for (const Activity *activity : activities)
        result.append(activity->code);
    return result;
}

MoneySums sums(qint64 planned, qint64 committed, qint64 spent)
{
    return {planned, committed, spent};
}

QString valueOf(const Snapshot &s, int indicator, QDate today)
{
    const IndicatorValue value = indicatorValue(s, *s.find(sample::id<Indicator>(indicator)), today);
    return value.value ? QString::fromLatin1(value.value->text()) : u"none"_s;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = sample::programme(); }

    void moneyOfAPlanIsConvertedLineByLine();
    void moneyOfTheProgrammeHoldsSharedActivitiesOnce();
    void moneyPartsAddUp();
    void aRateIsTheNewestThatIsNotLater();
    void sumsAreToldInAPlansOwnCurrency();
    void withoutAnyRateNothingIsGuessed();
    void cancelledActivitiesKeepTheirFiguresButLeaveTotals();
    void fundingIsConvertedAtTheProgrammesFirstDay();
    void participantsAreCountedBySexAndPart();
    void womenShareLeavesOutTheNotStated();
    void latenessFollowsTheDay();
    void upcomingListsStartsAndMilestones();
    void progressIsWeighted();
    void aPlansFigures();
    void theThreeListsOfAnAnnualReport();
    void theListsOfAPeriod();
    void aPastDayIsSeenAsItWas();
    void peopleAndMoneyOfAPeriod();
    void whatHasNoNews();
    void coverageNamesWhatNoActivityServes();
    void translationsMissingAndOutOfDate();
    void indicatorsOfEverySource();
    void aShareIsNotRoundedUpToItsTarget();
    void jsonHasItsShape();

private:
    Snapshot m_sample;
};

void FiguresTest::moneyOfAPlanIsConvertedLineByLine()
{
    const CountedMoney money = countMoney(m_sample, Scope::of(sample::id<Plan>(1)));
    // 1000.00 + 1524.49 (1,000,000 XOF) + 1000.00 (10,700 MAD at 10.7) + 2000.00 + 250.00
    // committed 900.00 + 467.29 (5,000 MAD); spent 800.00 + 1000.00 (655,957 XOF) + 250.00
    QCOMPARE(money.total, sums(577'449, 136'729, 205'000));
    QCOMPARE(money.leftOut.size(), 1);
    QCOMPARE(money.leftOut.first(), (LeftOut{sample::id<BudgetLine>(4), MoneyStage::Planned, sample::usd(500'00)}));
    QCOMPARE(money.ratesUsed.size(), 2);
    QCOMPARE(money.ratesUsed.at(0).currency.name(), u"MAD"_s);
    QCOMPARE(money.ratesUsed.at(0).rate.text(), QByteArray("10.7"));
    QCOMPARE(money.ratesUsed.at(1).rate.text(), QByteArray("655.957"));
}

void FiguresTest::moneyOfTheProgrammeHoldsSharedActivitiesOnce()
{
    // Plan 1, then 1524.49 (1,000,001 XOF) of MA-CI-2020, then 1000.00 planned and 500.00 spent of 2019 at 10.8
    QCOMPARE(countMoney(m_sample, {}).total, sums(829'898, 136'729, 255'000));
    QCOMPARE(countMoney(m_sample, Scope::of(sample::id<Memorandum>(2))).total, sums(152'449, 0, 0));
    QCOMPARE(countMoney(m_sample, Scope::of(sample::id<Memorandum>(1))).total, sums(677'449, 136'729, 255'000));
}

void FiguresTest::moneyPartsAddUp()
{
    const CountedMoney all = countMoney(m_sample, {});
    const QList<MoneyGroup> funders = moneyBy(m_sample, all, MoneyBy::Funder);
    QCOMPARE(funders.size(), 2);
    QCOMPARE(funders.at(0).row, Id(sample::id<Institution>(4))); // "Coopération allemande"
    QCOMPARE(funders.at(0).sums, sums(352'449, 0, 100'000));
    QCOMPARE(funders.at(1).sums, sums(477'449, 136'729, 155'000));

    const CountedMoney plan = countMoney(m_sample, Scope::of(sample::id<Plan>(1)));
    const QList<MoneyGroup> quarters = moneyBy(m_sample, plan, MoneyBy::Quarter);
    QCOMPARE(quarters.size(), 3);
    QCOMPARE(quarters.at(0), (MoneyGroup{{}, 1, sums(252'449, 90'000, 180'000)}));
    QCOMPARE(quarters.at(1), (MoneyGroup{{}, 2, sums(125'000, 46'729, 25'000)}));
    QCOMPARE(quarters.at(2), (MoneyGroup{{}, 4, sums(200'000, 0, 0)}));
    const QList<MoneyGroup> domains = moneyBy(m_sample, plan, MoneyBy::Domain);
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.at(0).sums.planned, 352'449);
    QCOMPARE(domains.at(1).sums.planned, 225'000);
    const QList<MoneyGroup> categories = moneyBy(m_sample, plan, MoneyBy::Category);
    QCOMPARE(categories.at(0).number, int(BudgetCategory::Expertise));
    QCOMPARE(categories.last().number, int(BudgetCategory::Grant)); // its only amount has no rate

    for (const MoneyBy by : {MoneyBy::Funder, MoneyBy::Category, MoneyBy::Quarter, MoneyBy::Plan, MoneyBy::Memorandum,
                             MoneyBy::Domain, MoneyBy::Activity}) {
        MoneySums sum;
        for (const MoneyGroup &group : moneyBy(m_sample, all, by))
            sum += group.sums;
        QCOMPARE(sum, all.total);
    }
}

void FiguresTest::sumsAreToldInAPlansOwnCurrency()
{
    const QDate day(2020, 1, 1);
    const MoneySums euros{1'000'00, 50, 0};
    QCOMPARE(sumsIn(m_sample, euros, sample::eur(0).currency, day), std::optional(euros));
    // 1,000 euros are 655,957 francs; half a euro is 327.9785 of them.
    QCOMPARE(sumsIn(m_sample, euros, sample::xof(0).currency, day), std::optional(MoneySums{655'957, 328, 0}));
    QVERIFY(!sumsIn(m_sample, euros, sample::usd(0).currency, day));
}

void FiguresTest::aRateIsTheNewestThatIsNotLater()
{
    const Currency mad = sample::mad(0).currency;
    QVERIFY(!rateOn(m_sample, mad, QDate(2018, 12, 31)));
    QCOMPARE(rateOn(m_sample, mad, QDate(2019, 12, 31))->rate.text(), QByteArray("10.8"));
    QCOMPARE(rateOn(m_sample, mad, QDate(2020, 1, 1))->rate.text(), QByteArray("10.7"));
    QCOMPARE(rateOn(m_sample, mad, QDate(2021, 1, 1))->rate.text(), QByteArray("10.5"));
    QVERIFY(!rateOn(m_sample, sample::usd(0).currency, QDate(2020, 1, 1)));
    QVERIFY(!rateOn(m_sample, mad, QDate()));
}

void FiguresTest::withoutAnyRateNothingIsGuessed()
{
    for (int i = 1; i <= 4; ++i)
        m_sample.edit(EntityKind::ExchangeRate).remove(sample::id<ExchangeRate>(i));
    const CountedMoney money = countMoney(m_sample, Scope::of(sample::id<Plan>(1)));
    QCOMPARE(money.total, sums(325'000, 90'000, 105'000)); // the euros alone
    QCOMPARE(money.leftOut.size(), 5);
    QVERIFY(money.ratesUsed.isEmpty());
}

void FiguresTest::cancelledActivitiesKeepTheirFiguresButLeaveTotals()
{
    const Activity cancelled = *m_sample.find(sample::id<Activity>(3));
    QCOMPARE(moneyOf(m_sample, cancelled).total.planned, 999'900);
    QCOMPARE(participantsOf(m_sample, cancelled).women, 5);
    Activity again = cancelled;
    again.status = ActivityStatus::Planned;
    m_sample.put(again);
    QCOMPARE(countMoney(m_sample, Scope::of(sample::id<Plan>(1))).total.planned, 577'449 + 999'900);
    QCOMPARE(participants(m_sample, Scope::of(sample::id<Plan>(1))).women, 13 + 5);
}

void FiguresTest::fundingIsConvertedAtTheProgrammesFirstDay()
{
    const FundingTotals funding = countFunding(m_sample);
    QCOMPARE(funding.total, 610'000'00); // 6,559,570 XOF are 10,000 euros
    QCOMPARE(funding.byFunder.size(), 2);
    QVERIFY(funding.leftOut.isEmpty());
}

void FiguresTest::participantsAreCountedBySexAndPart()
{
    QCOMPARE(participants(m_sample, {}), (People{18, 42, 8, 8}));
    QCOMPARE(participants(m_sample, {}).total(), 68);
    QCOMPARE(participants(m_sample, Scope::of(sample::id<Plan>(1))), (People{13, 27, 8, 6}));
    const QList<PeopleGroup> countries = participantsBy(m_sample, {}, PeopleBy::Country);
    QCOMPARE(countries.size(), 3);
    QCOMPARE(countries.at(0).people.total(), 10); // Côte d'Ivoire
    QCOMPARE(countries.at(1).people.total(), 18); // Maroc
    QCOMPARE(countries.at(2).people.total(), 40); // Sénégal
    const QList<PeopleGroup> years = participantsBy(m_sample, {}, PeopleBy::Year);
    QCOMPARE(years.size(), 2);
    QCOMPARE(years.at(0).number, 2019);
    QCOMPARE(years.at(0).people.total(), 10);
    QCOMPARE(years.at(1).people.total(), 58);
    const QList<PeopleGroup> kinds = participantsBy(m_sample, {}, PeopleBy::Kind);
    QCOMPARE(kinds.size(), 3);
    QCOMPARE(kinds.at(0).kind, u"internship"_s); // what the attendance says goes before the activity's kind
    QCOMPARE(kinds.at(2).kind, u"workshop"_s);
    QCOMPARE(kinds.at(2).people.total(), 52);
    for (const PeopleBy by : {PeopleBy::Memorandum, PeopleBy::Plan, PeopleBy::Activity}) {
        People sum;
        for (const PeopleGroup &group : participantsBy(m_sample, {}, by))
            sum += group.people;
        QCOMPARE(sum, participants(m_sample, {}));
    }
}

void FiguresTest::womenShareLeavesOutTheNotStated()
{
    QCOMPARE(*participants(m_sample, {}).womenShare(), 0.3); // 18 of 60, the 8 not stated beside it
    QVERIFY(!(People{0, 0, 6, 0}).womenShare());
}

void FiguresTest::latenessFollowsTheDay()
{
    QCOMPARE(codes(lateActivities(m_sample, {}, kAugust)), (QStringList{u"MA-CI-2020-02"_s, u"MA-SN-2020-02"_s}));
    const Activity &second = *m_sample.find(sample::id<Activity>(2));
    QCOMPARE(latenessOf(second, QDate(2020, 6, 30)), Lateness::None);
    QCOMPARE(latenessOf(second, QDate(2020, 7, 1)), Lateness::NotFinished);
    QCOMPARE(daysLate(second, kAugust), 32);
    const Activity &fourth = *m_sample.find(sample::id<Activity>(4));
    QCOMPARE(latenessOf(fourth, QDate(2020, 10, 5)), Lateness::None);
    QCOMPARE(latenessOf(fourth, QDate(2020, 10, 6)), Lateness::NotStarted);
    QCOMPARE(latenessOf(fourth, QDate(2020, 10, 10)), Lateness::NotFinished);
    QCOMPARE(latenessOf(*m_sample.find(sample::id<Activity>(3)), QDate(2021, 1, 1)), Lateness::None);
}

void FiguresTest::upcomingListsStartsAndMilestones()
{
    const QList<Upcoming> coming = upcoming(m_sample, {}, QDate(2020, 10, 1), 8);
    QCOMPARE(coming.size(), 2);
    QCOMPARE(coming.at(0).on, QDate(2020, 10, 5));
    QVERIFY(!coming.at(0).milestone);
    QCOMPARE(coming.at(1).milestone->id, sample::id<Milestone>(2));
    QVERIFY(upcoming(m_sample, {}, QDate(2020, 10, 1), 3).isEmpty());
}

void FiguresTest::progressIsWeighted()
{
    // (2 x 100 + 40 + 0 + 100) / 5; the cancelled one is left out
    QCOMPARE(*meanProgress(m_sample.ownedBy<&Activity::plan>(sample::id<Plan>(1))), 68.0);
    QVERIFY(!meanProgress({}));
}

void FiguresTest::aPlansFigures()
{
    const PlanFigures figures = planFigures(m_sample, sample::id<Plan>(1), kAugust);
    QCOMPARE(figures.activities, 4);
    QCOMPARE(figures.shown, 1);
    QCOMPARE(figures.completed, 3); // two of its own and the shared one
    QVERIFY(figures.reachesMinimum());
    QCOMPARE(figures.late, 1);
    QCOMPARE(figures.commitments, 2);
    QCOMPARE(figures.served, 1);
    QCOMPARE(figures.leftOut, 1);
    QCOMPARE(figures.byStatus[std::size_t(ActivityStatus::Cancelled)], 1);
    const ProgrammeFigures all = programmeFigures(m_sample, {}, kAugust);
    QCOMPARE(all.memoranda, 2);
    QCOMPARE(all.memorandaInOperation, 1);
    QCOMPARE(all.plans.size(), 3);
    QCOMPARE(all.plans.at(0).plan, sample::id<Plan>(2)); // MA-CI before MA-SN
    QCOMPARE(all.plans.at(1).plan, sample::id<Plan>(3)); // 2019 before 2020
}

void FiguresTest::theThreeListsOfAnAnnualReport()
{
    const PlanLists lists = planLists(m_sample, sample::id<Plan>(1));
    QCOMPARE(codes(lists.plannedAndCarriedOut), (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    QCOMPARE(codes(lists.carriedOutUnplanned), QStringList{u"MA-SN-2020-05"_s});
    QCOMPARE(codes(lists.plannedNotCarriedOut),
             (QStringList{u"MA-SN-2020-02"_s, u"MA-SN-2020-03"_s, u"MA-SN-2020-04"_s}));
    QVERIFY(planLists(m_sample, sample::id<Plan>(2)).carriedOutUnplanned.isEmpty()); // not adopted yet
    QCOMPARE(latestBaseline(m_sample, sample::id<Plan>(1))->id, sample::id<Baseline>(1));
}

void FiguresTest::theListsOfAPeriod()
{
    const Period half{QDate(2020, 1, 1), QDate(2020, 6, 30)};
    const PeriodLists plan = periodLists(m_sample, Scope::of(sample::id<Plan>(1)), half, half.to);
    QCOMPARE(codes(plan.plannedAndCarriedOut), (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    QCOMPARE(codes(plan.carriedOutUnplanned), QStringList{u"MA-SN-2020-05"_s});
    QCOMPARE(codes(plan.plannedNotCarriedOut), QStringList{u"MA-SN-2020-02"_s});
    QVERIFY(plan.underWay.isEmpty() && plan.stillDue.isEmpty());
    // On 15 May its end had not come yet; what is put off is not to come any more.
    const PeriodLists may = periodLists(m_sample, {}, half, QDate(2020, 5, 15));
    QCOMPARE(codes(may.stillDue), QStringList{u"MA-SN-2020-02"_s});
    QCOMPARE(codes(may.plannedNotCarriedOut), QStringList{u"MA-CI-2020-02"_s});
    const Period may4{QDate(2020, 5, 1), QDate(2020, 5, 31)};
    const PeriodLists month = periodLists(m_sample, {}, may4, may4.to);
    QCOMPARE(codes(month.underWay), QStringList{u"MA-SN-2020-02"_s});
    QVERIFY(month.plannedAndCarriedOut.isEmpty());
}

void FiguresTest::aPastDayIsSeenAsItWas()
{
    Activity first = *m_sample.find(sample::id<Activity>(1));
    first.actual.to = QDate(2020, 4, 3);
    m_sample.put(first);
    const QList<LateActivity> march = lateOn(m_sample, {}, QDate(2020, 3, 1));
    QCOMPARE(march.size(), 1);
    QCOMPARE(march.first(), (LateActivity{m_sample.find(first.id), Lateness::NotFinished, 16}));
    QCOMPARE(lateOn(m_sample, {}, QDate(2020, 4, 3)).size(), 1); // done on that day; the training has not begun
    QCOMPARE(lateOn(m_sample, {}, QDate(2020, 4, 3)).first().lateness, Lateness::NotStarted);
    QCOMPARE(completedIn(m_sample, sample::id<Plan>(1), QDate(2020, 4, 2)), 1);
    QCOMPARE(completedIn(m_sample, sample::id<Plan>(1), QDate(2020, 4, 3)), 2);
    QVERIFY(!isInOperationOn(m_sample, *m_sample.find(sample::id<Plan>(1)), QDate(2020, 2, 9)));
    QVERIFY(isInOperationOn(m_sample, *m_sample.find(sample::id<Plan>(1)), QDate(2020, 2, 10)));
    QCOMPARE(valueOf(m_sample, 4, QDate(2020, 2, 29)), u"52"_s); // 30 and 12 in February, 10 of 2019
    Activity again = *m_sample.find(sample::id<Activity>(4));
    again.carriedOverFrom = first.id;
    m_sample.put(again);
    QCOMPARE(carriedOn(m_sample).value(first.id)->code, u"MA-SN-2020-04"_s);
}

void FiguresTest::peopleAndMoneyOfAPeriod()
{
    const Period half{QDate(2020, 1, 1), QDate(2020, 6, 30)};
    QCOMPARE(participants(m_sample, {}, half), (People{17, 33, 8, 8}));
    QCOMPARE(participantsBy(m_sample, {}, PeopleBy::Year, half).size(), 1);
    // Activities 1 and 6: 1000.00 + 1524.49 and 1524.49 planned
    const Period quarter{QDate(2020, 1, 1), QDate(2020, 3, 31)};
    QCOMPARE(countMoney(m_sample, {}, quarter).total, sums(404'898, 90'000, 180'000));
    const Activity &study = *m_sample.find(sample::id<Activity>(4));
    QVERIFY(concerns(m_sample, study, {QDate(2020, 10, 9), QDate(2020, 12, 31)}));
    QVERIFY(!concerns(m_sample, study, {QDate(2020, 10, 10), QDate(2020, 12, 31)}));
}

void FiguresTest::whatHasNoNews()
{
    // The training began on 6 April and reached a milestone on 20 May.
    QVERIFY(withoutNews(m_sample, {}, QDate(2020, 7, 19), 60).isEmpty());
    const QList<Silent> july = withoutNews(m_sample, {}, QDate(2020, 7, 20), 60);
    QCOMPARE(july.size(), 1);
    QCOMPARE(july.first(), (Silent{m_sample.find(sample::id<Activity>(2)), QDate(2020, 5, 20), 61}));
    ProgressNote note;
    note.id = sample::id<ProgressNote>(1);
    note.activity = sample::id<Activity>(2);
    note.notedOn = QDate(2020, 7, 1);
    m_sample.put(note);
    QVERIFY(withoutNews(m_sample, {}, QDate(2020, 7, 20), 60).isEmpty());
    // The study was to begin on 5 October, and nobody has said a word; the forum was put off.
    const QList<Silent> january = withoutNews(m_sample, {}, QDate(2021, 1, 1), 60);
    QCOMPARE(january.size(), 2);
    QCOMPARE(january.last(), (Silent{m_sample.find(sample::id<Activity>(4)), {}, 88}));
}

void FiguresTest::coverageNamesWhatNoActivityServes()
{
    const QList<CommitmentCoverage> coverage = coverageOf(m_sample, sample::id<Memorandum>(1));
    QCOMPARE(coverage.size(), 2);
    QCOMPARE(codes(coverage.at(0).activities), (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    QVERIFY(!coverage.at(1).isServed()); // by a cancelled activity only
    QVERIFY(!coverageOf(m_sample, sample::id<Plan>(3)).at(0).isServed());
    QCOMPARE(commitmentsOf(m_sample, *m_sample.find(sample::id<Activity>(6))).size(), 2);
}

void FiguresTest::translationsMissingAndOutOfDate()
{
    const EntityInfo &activity = entityInfo(EntityKind::Activity);
    QList<TextToTranslate> texts = textsToTranslate(m_sample, sample::id<Plan>(1));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first(), (TextToTranslate{EntityKind::Activity, sample::id<Activity>(4),
                                             activity.indexOf("title_en"), Language::English, false}));
    RowState state;
    state.staleFields = quint64(1) << activity.indexOf("title_en");
    m_sample.edit(EntityKind::Activity).setState(sample::id<Activity>(1), state);
    texts = textsToTranslate(m_sample);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first().outOfDate);
    QCOMPARE(texts.first().row, Id(sample::id<Activity>(1)));
}

void FiguresTest::indicatorsOfEverySource()
{
    QCOMPARE(valueOf(m_sample, 1, kAugust), u"1"_s);
    QCOMPARE(valueOf(m_sample, 2, kAugust), u"1"_s); // the least: one in 2019, three in 2020
    QCOMPARE(valueOf(m_sample, 3, kAugust), u"2.5"_s);
    QCOMPARE(valueOf(m_sample, 3, QDate(2021, 1, 1)), u"3.5"_s); // of no single country
    QCOMPARE(valueOf(m_sample, 3, QDate(2019, 1, 1)), u"none"_s);
    QCOMPARE(valueOf(m_sample, 4, kAugust), u"68"_s);
    QCOMPARE(valueOf(m_sample, 5, kAugust), u"30"_s);
    QCOMPARE(valueOf(m_sample, 6, kAugust), u"30.7"_s); // 2550.00 of 8298.98
    QCOMPARE(valueOf(m_sample, 7, kAugust), u"10"_s);
    const QList<IndicatorValue> headlines = headlineResults(m_sample, QDate(2021, 1, 1));
    QCOMPARE(headlines.size(), 6);
    QVERIFY(!*headlines.at(0).reached);
    QCOMPARE(*headlines.at(0).share, 0.5);
    QCOMPARE(headlines.at(1).parts.size(), 2);
    QCOMPARE(*headlines.at(2).share, 0.75); // from 2 by 3.5 to 4
    QCOMPARE(headlines.at(2).parts.size(), 1);
    QVERIFY(*headlines.at(3).reached);
    QCOMPARE(headlines.at(4).notStated, 8);
    QCOMPARE(indicatorText(*headlines.at(5).value, IndicatorUnit::Percent, Phrases(Language::French)),
             u"30,7\u00A0%"_s);
    QCOMPARE(indicatorValues(m_sample, sample::id<Memorandum>(2), kAugust).size(), 1);
}

void FiguresTest::aShareIsNotRoundedUpToItsTarget()
{
    Attendance attendance = *m_sample.find(sample::id<Attendance>(1));
    attendance.women = 1999 - 8;
    attendance.men = 8001 - 22; // 1999 of 10,000 stated are 19.99 %, shown as 20
    m_sample.put(attendance);
    const IndicatorValue value = indicatorValue(m_sample, *m_sample.find(sample::id<Indicator>(5)), kAugust);
    QCOMPARE(value.value->text(), QByteArray("20"));
    QVERIFY(!*value.reached);
}

void FiguresTest::jsonHasItsShape()
{
    const QJsonObject json = figuresJson(m_sample, {}, kAugust);
    QCOMPARE(json[u"memoranda_in_operation"].toInt(), 1);
    QCOMPARE(json[u"memoranda"].toInt(), 2);
    QCOMPARE(json[u"participants"].toInt(), 68);
    QCOMPARE(json[u"women"].toInt(), 18);
    QCOMPARE(json[u"men"].toInt(), 42);
    QCOMPARE(json[u"not_stated"].toInt(), 8);
    QCOMPARE(json[u"women_share"].toDouble(), 0.3);
    QCOMPARE(json[u"plans"].toArray().size(), 3);
    const QJsonObject plan = json[u"plans"].toArray().at(2).toObject();
    QCOMPARE(plan[u"plan"].toString(), u"MA-SN-2020"_s);
    QCOMPARE(plan[u"completed"].toInt(), 3);
    QCOMPARE(plan[u"minimum"].toInt(), 3);
    QCOMPARE(plan[u"progress"].toDouble(), 68.0);
    QCOMPARE(plan[u"planned"].toObject(), (QJsonObject{{u"minor"_s, 577'449}, {u"currency"_s, u"EUR"_s}}));
    QCOMPARE(json[u"money"].toArray().size(), 2);
    QCOMPARE(json[u"late"].toArray().size(), 2);
    QCOMPARE(json[u"left_out"].toArray().size(), 1);
    QCOMPARE(figuresJson(Snapshot(), {}, kAugust)[u"women_share"], QJsonValue(QJsonValue::Null));
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
