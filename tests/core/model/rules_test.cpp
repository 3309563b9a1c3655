// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/text.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;

namespace {

/// What is wrong with a row, one line a problem: `planned: period_reversed`, warnings with `?` in front.
template <class T>
QStringList wrong(const Snapshot &snapshot, const T &row)
{
    QStringList lines;
    for (const Problem &problem : validate(snapshot, T::kKind, &row)) {
        const QString mark = problem.severity == Severity::Warning ? u"? "_s : QString();
        lines.append(mark + problem.error.field + u": " + errorCodeName(problem.error.code));
    }
    return lines;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = sample::programme();
        m_activity = *m_sample.find(sample::id<Activity>(1));
    }

    void theSampleKeepsTheRules();
    void requiredFieldsAreAskedForOnce();
    void referencesMustExist();
    void periodsMayNotBeReversed();
    void completedNeedsTheRealEnd();
    void postponedAndCancelledNeedAReason();
    void datesOutsideThePlanAreAHint();
    void anotherPlansObjectiveIsAHint();
    void commitmentsOfAnotherMemorandumAreAHint();
    void peopleAddUp();
    void moneyAndRatesAreNotNegative();
    void problemsStandInTheOrderOfTheFields();
    void onlyWhatIsNewlyWrongIsRefused();
    void businessKeysTellTwinsApart();

private:
    Snapshot m_sample;
    Activity m_activity;
};

void RulesTest::theSampleKeepsTheRules()
{
    for (const EntityInfo &entity : allEntities()) {
        const TableBase &table = m_sample.table(entity.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            for (const Problem &problem : validate(m_sample, entity.kind, table.at(i)))
                QVERIFY2(problem.severity == Severity::Warning, qPrintable(errorCodeName(problem.error.code)));
        }
    }
}

void RulesTest::requiredFieldsAreAskedForOnce()
{
    m_activity.title.fr.clear();
    QVERIFY(wrong(m_sample, m_activity).isEmpty()); // English is enough
    m_activity.title.en.clear();
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"title_fr: value_required"_s});
    m_activity.code.clear();
    m_activity.plan = {};
    QCOMPARE(wrong(m_sample, m_activity),
             (QStringList{u"plan: value_required"_s, u"code: value_required"_s, u"title_fr: value_required"_s}));
}

void RulesTest::referencesMustExist()
{
    m_activity.lead = sample::id<Institution>(99);
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"lead: reference_missing"_s});
    tandem::Signatory signatory = *m_sample.find(sample::id<tandem::Signatory>(1));
    signatory.of = u"baseline:"_s + QString::fromLatin1(sample::id<Baseline>(9).hex());
    QCOMPARE(wrong(m_sample, signatory), QStringList{u"of: reference_missing"_s});
    signatory.of = u"plan:"_s + QString::fromLatin1(sample::id<Plan>(1).hex());
    QCOMPARE(wrong(m_sample, signatory), QStringList{u"of: value_not_reference"_s});
}

void RulesTest::periodsMayNotBeReversed()
{
    m_activity.planned = {QDate(2020, 5, 2), QDate(2020, 5, 1)};
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"planned: period_reversed"_s});
    Memorandum memorandum = *m_sample.find(sample::id<Memorandum>(1));
    memorandum.inForceOn = QDate(2014, 1, 1);
    memorandum.expiresOn = QDate(2013, 1, 1);
    QCOMPARE(wrong(m_sample, memorandum), QStringList{u"expires_on: period_reversed"_s});
}

void RulesTest::completedNeedsTheRealEnd()
{
    m_activity.actual.to = {};
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"actual: actual_end_required"_s});
    m_activity.status = ActivityStatus::UnderWay;
    QVERIFY(wrong(m_sample, m_activity).isEmpty());
}

void RulesTest::postponedAndCancelledNeedAReason()
{
    for (const ActivityStatus status : {ActivityStatus::Postponed, ActivityStatus::Cancelled}) {
        m_activity.status = status;
        m_activity.statusReason = {};
        QCOMPARE(wrong(m_sample, m_activity), QStringList{u"status_reason_fr: reason_required"_s});
        m_activity.statusReason.en = u"Borders closed."_s;
        QVERIFY(wrong(m_sample, m_activity).isEmpty());
    }
}

void RulesTest::datesOutsideThePlanAreAHint()
{
    m_activity.planned = {QDate(2020, 12, 28), QDate(2021, 1, 4)};
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"? planned: outside_plan_period"_s});
    m_activity.planned = {QDate(2020, 12, 28), {}};
    QVERIFY(wrong(m_sample, m_activity).isEmpty());
}

void RulesTest::anotherPlansObjectiveIsAHint()
{
    m_activity.plan = sample::id<Plan>(2);
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"? objective: other_plan"_s});
    m_activity.plan = sample::id<Plan>(1);
    m_activity.domain = sample::id<Domain>(2);
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"? objective: other_domain"_s});
    m_activity.domain = sample::id<Domain>(1);
    m_activity.carriedOverFrom = m_activity.id;
    QCOMPARE(wrong(m_sample, m_activity), QStringList{u"carried_over_from: self_reference"_s});
    ActivityPlan link;
    link.activity = m_activity.id;
    link.plan = sample::id<Plan>(1);
    QCOMPARE(wrong(m_sample, link), QStringList{u"? plan: own_plan"_s});
}

void RulesTest::commitmentsOfAnotherMemorandumAreAHint()
{
    ActivityCommitment link;
    link.activity = sample::id<Activity>(1);
    link.commitment = sample::id<Commitment>(3); // of MA-CI
    QCOMPARE(wrong(m_sample, link), QStringList{u"? commitment: other_memorandum"_s});
    link.activity = sample::id<Activity>(6); // of MA-CI, shown in a plan of MA-SN
    link.commitment = sample::id<Commitment>(1);
    QVERIFY(wrong(m_sample, link).isEmpty());
}

void RulesTest::peopleAddUp()
{
    Attendance attendance = *m_sample.find(sample::id<Attendance>(1));
    attendance.young = 31; // of 30
    QCOMPARE(wrong(m_sample, attendance), QStringList{u"young: young_above_people"_s});
    attendance.notStated = 1;
    QCOMPARE(wrong(m_sample, attendance), QStringList{u"? not_stated: sex_not_recorded"_s});
    attendance.women = -1;
    attendance.young = 0;
    QVERIFY(wrong(m_sample, attendance).contains(u"women: value_out_of_range"_s));
}

void RulesTest::moneyAndRatesAreNotNegative()
{
    BudgetLine line = *m_sample.find(sample::id<BudgetLine>(1));
    line.spent = sample::eur(-1);
    QCOMPARE(wrong(m_sample, line), QStringList{u"spent: value_out_of_range"_s});
    ExchangeRate rate = *m_sample.find(sample::id<ExchangeRate>(1));
    rate.rate = Decimal::fromInteger(0);
    QCOMPARE(wrong(m_sample, rate), QStringList{u"rate: value_out_of_range"_s});
}

void RulesTest::problemsStandInTheOrderOfTheFields()
{
    m_activity.actual = {};
    m_activity.expectedResult.fr = QString(100'001, u'x');
    m_activity.objective = {};
    m_activity.code.clear();
    QCOMPARE(wrong(m_sample, m_activity), (QStringList{u"code: value_required"_s, u"actual: actual_end_required"_s,
                                                       u"expected_result_fr: value_too_long"_s}));
}

void RulesTest::onlyWhatIsNewlyWrongIsRefused()
{
    Activity broken = m_activity;
    broken.lead = sample::id<Institution>(99); // deleted elsewhere
    const QList<Problem> before = validate(m_sample, EntityKind::Activity, &broken);
    Activity edited = broken;
    edited.place = u"Thiès"_s;
    QVERIFY(!firstNewError(before, validate(m_sample, EntityKind::Activity, &edited)));
    edited.code.clear();
    QCOMPARE(firstNewError(before, validate(m_sample, EntityKind::Activity, &edited))->field, u"code"_s);
}

void RulesTest::businessKeysTellTwinsApart()
{
    const auto key = [&](const auto &row) { return businessKey(std::decay_t<decltype(row)>::kKind, &row); };
    Activity twin = m_activity;
    twin.id = sample::id<Activity>(99);
    twin.code = u" ma-sn-2020-01"_s; // case and outer spaces do not make another code
    QCOMPARE(key(twin), key(m_activity));
    twin.code.clear();
    QVERIFY(key(twin).isEmpty());
    const Commitment &first = *m_sample.find(sample::id<Commitment>(1));
    const Commitment &third = *m_sample.find(sample::id<Commitment>(3));
    QCOMPARE(first.number, third.number);
    QVERIFY(key(first) != key(third)); // of another memorandum
    QVERIFY(key(*m_sample.find(sample::id<ExchangeRate>(2))) != key(*m_sample.find(sample::id<ExchangeRate>(3))));
    QVERIFY(key(*m_sample.find(sample::id<Institution>(1))).isEmpty());
    QVERIFY(!key(*m_sample.find(sample::id<Baseline>(1))).isEmpty());
}

QTEST_APPLESS_MAIN(RulesTest)
#include "rules_test.moc"
