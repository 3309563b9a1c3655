// SPDX-License-Identifier: GPL-3.0-or-later
// What is gathered to be mended, in which words, and that it keeps up with changes.
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/figures/follow_up.h"
#include "core/figures/row_owner.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;

namespace {

/// The problems of one row, as `field source` words.
QStringList of(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    QStringList words;
    for (const RowProblem &problem : problemsOf(snapshot, kind, row))
        words.append(problem.field + u' ' + QString::number(int(problem.source)));
    return words;
}

QString word(const char *field, ProblemSource source)
{
    return QString::fromLatin1(field) + u' ' + QString::number(int(source));
}

BudgetLine line(const Snapshot &snapshot, std::optional<Money> planned, std::optional<Money> committed,
                std::optional<Money> spent)
{
    BudgetLine row = *snapshot.find(sample::id<BudgetLine>(1));
    row.planned = planned;
    row.committed = committed;
    row.spent = spent;
    return row;
}

ChangeSet changed(EntityKind kind, const Id &row, bool removed = false)
{
    ChangeSet changes;
    changes.rows = {{kind, row, false, removed, 1}};
    return changes;
}

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = sample::programme(); }

    void sumsOfALineAreCompared()
    {
        const Id row = sample::id<BudgetLine>(1);
        const auto found = [&](const BudgetLine &values) {
            m_sample.put(values);
            return of(m_sample, EntityKind::BudgetLine, row);
        };
        const Money ten = sample::eur(10'00);
        const Money more = sample::eur(10'01);
        QCOMPARE(found(line(m_sample, ten, ten, ten)), QStringList());
        QCOMPARE(found(line(m_sample, ten, {}, more)), QStringList{word("spent", ProblemSource::SpentAbovePlanned)});
        QCOMPARE(found(line(m_sample, ten, more, ten)),
                 QStringList{word("committed", ProblemSource::CommittedAbovePlanned)});
        QCOMPARE(found(line(m_sample, more, ten, more)),
                 QStringList{word("spent", ProblemSource::SpentAboveCommitted)});
        // Amounts of different currencies are not compared.
        QCOMPARE(found(line(m_sample, ten, {}, sample::xof(50'000))), QStringList());
    }

    void anAddressThatNoMailReachesIsNamed_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("named");
        const auto add = [](const char *email, bool named) {
            QTest::newRow(email) << QString::fromUtf8(email) << named;
        };
        add("awa.diop@education.sn", false);
        add("a@b.ma", false);
        add("awa.diop", true);
        add("awa.diop@education", true);
        add("@education.sn", true);
        add("awa@diop@education.sn", true);
        add("awa diop@education.sn", true);
        add("awa@.", true);
    }

    void anAddressThatNoMailReachesIsNamed()
    {
        QFETCH(const QString, email);
        QFETCH(const bool, named);
        Contact contact = *m_sample.find(sample::id<Contact>(1));
        contact.email = email;
        m_sample.put(contact);
        const QStringList expected = named ? QStringList{word("email", ProblemSource::Rule)} : QStringList();
        QCOMPARE(of(m_sample, EntityKind::Contact, contact.id), expected);
    }

    void anAmountWithoutARateIsNamed()
    {
        const QList<RowProblem> found = problemsOf(m_sample, EntityKind::BudgetLine, sample::id<BudgetLine>(4));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().source, ProblemSource::WithoutRate);
        QCOMPARE(found.first().field, u"planned"_s);
        QCOMPARE(found.first().plan, sample::id<Plan>(1));
        const QString text = problemText(found.first(), m_sample, Phrases(Language::English));
        QVERIFY2(text.contains(u"500"_s), qPrintable(text));
    }

    void rulesAreAmongThem()
    {
        Activity activity = *m_sample.find(sample::id<Activity>(1));
        activity.status = ActivityStatus::Completed;
        activity.progress = 80;
        activity.planned = {QDate(2031, 1, 1), QDate(2030, 1, 1)};
        m_sample.put(activity);
        const QStringList found = of(m_sample, EntityKind::Activity, activity.id);
        QVERIFY(found.contains(word("progress", ProblemSource::CompletedPartly)));
        QVERIFY(found.contains(word("planned", ProblemSource::Rule)));
        Activity postponed = activity;
        postponed.status = ActivityStatus::Postponed;
        postponed.statusReason = {};
        m_sample.put(postponed);
        QVERIFY(
            of(m_sample, EntityKind::Activity, activity.id).contains(word("status_reason_fr", ProblemSource::Rule)));
    }

    void aBrokenRuleThatIsMeantIsLeftOut()
    {
        Activity activity = *m_sample.find(sample::id<Activity>(1));
        activity.status = ActivityStatus::Cancelled;
        activity.statusReason = {};
        m_sample.put(activity);
        const QString reason = word("status_reason_fr", ProblemSource::Rule);
        QVERIFY(of(m_sample, EntityKind::Activity, activity.id).contains(reason));
        const Issue issue{IssueKind::BrokenRule,
                          EntityKind::Activity,
                          activity.id,
                          u"status_reason_fr"_s,
                          errorCodeName(ErrorCode::ReasonRequired),
                          {},
                          {}};
        Waiver waiver;
        waiver.id = sample::id<Waiver>(1);
        waiver.issueKind = issueKindName(issue.kind);
        waiver.keys = QString::fromLatin1(issue.id().hex());
        m_sample.put(waiver);
        QVERIFY(!of(m_sample, EntityKind::Activity, activity.id).contains(reason));
    }

    void theyAreListedByPlan()
    {
        const QList<RowProblem> all = allProblems(m_sample);
        QVERIFY(all.size() > 1);
        QString last;
        for (const RowProblem &problem : all) {
            const Plan *plan = m_sample.find(problem.plan);
            const QString code = plan ? plan->code : QString();
            QVERIFY(last <= code);
            last = code;
            QVERIFY(!problemText(problem, m_sample, Phrases(Language::French)).isEmpty());
        }
        const bool sexes = std::any_of(all.begin(), all.end(), [](const RowProblem &problem) {
            return problem.entity == EntityKind::Attendance && problem.field == u"not_stated"_s && problem.plan;
        });
        QVERIFY(sexes);
    }

    void issuesOfTheJournalAreAmongThem()
    {
        m_sample.setIssues(
            {{IssueKind::Value, EntityKind::Activity, sample::id<Activity>(1), u"place"_s, {}, {}, {}},
             {IssueKind::BrokenRule, EntityKind::Activity, sample::id<Activity>(1), u"x"_s, {}, {}, {}}});
        const QList<RowProblem> found = journalProblems(m_sample);
        QCOMPARE(found.size(), 1); // the rows themselves say what is broken
        QCOMPARE(found.first().plan, sample::id<Plan>(1));
        QCOMPARE(found.first().severity, Severity::Error);
        for (int kind = 0; kind <= int(IssueKind::UnknownContent); ++kind) {
            RowProblem problem = found.first();
            problem.issue.kind = IssueKind(kind);
            QVERIFY(!problemText(problem, m_sample, Phrases(Language::English)).isEmpty());
        }
    }

    void followingFindsWhatAWalkFinds()
    {
        FollowUp followUp;
        followUp.begin(m_sample);
        QVERIFY(!followUp.isComplete());
        while (!followUp.lookSome(m_sample, 1)) {
        }
        const auto same = [&] {
            followUp.lookSome(m_sample, 0);
            return followUp.problems(m_sample) == allProblems(m_sample) &&
                   followUp.texts(m_sample) == textsToTranslate(m_sample) &&
                   followUp.problemCount() == allProblems(m_sample).size();
        };
        QVERIFY(same());
        // The plan's period decides over its activities.
        Plan plan = *m_sample.find(sample::id<Plan>(1));
        const qsizetype before = followUp.problemCount();
        plan.period = {QDate(2031, 1, 1), QDate(2031, 12, 31)};
        m_sample.put(plan);
        followUp.follow(m_sample, changed(EntityKind::Plan, plan.id));
        QVERIFY(same());
        QVERIFY(followUp.problemCount() > before);
        // A rate decides over lines that nobody touched.
        ExchangeRate rate = *m_sample.find(sample::id<ExchangeRate>(1));
        m_sample.edit(EntityKind::ExchangeRate).remove(rate.id);
        followUp.follow(m_sample, changed(EntityKind::ExchangeRate, rate.id, true));
        QVERIFY(same());
        Activity activity = *m_sample.find(sample::id<Activity>(2));
        activity.title.en = {};
        m_sample.put(activity);
        followUp.follow(m_sample, changed(EntityKind::Activity, activity.id));
        QVERIFY(same());
        m_sample.edit(EntityKind::Activity).remove(activity.id);
        followUp.follow(m_sample, changed(EntityKind::Activity, activity.id, true));
        followUp.lookSome(m_sample, 0);
        QCOMPARE(followUp.texts(m_sample), textsToTranslate(m_sample));
    }

    void rowsThatGoDuringTheFirstWalkHideNoOthers()
    {
        const BudgetLine line = *m_sample.all<BudgetLine>().begin();
        for (int i = 0; i < 20'000; ++i) { // more than are looked at in a millisecond
            BudgetLine other = line;
            other.id.bytes[6] = static_cast<unsigned char>(i >> 8);
            other.id.bytes[7] = static_cast<unsigned char>(i);
            other.label = {u"Transport"_s, {}};
            m_sample.put(other);
        }
        FollowUp followUp;
        followUp.begin(m_sample);
        for (int looks = 0; looks < 5; ++looks) {
            followUp.lookSome(m_sample, 1);
            const Id first = m_sample.table(EntityKind::BudgetLine).idAt(0);
            m_sample.edit(EntityKind::BudgetLine).remove(first);
            followUp.follow(m_sample, changed(EntityKind::BudgetLine, first, true));
        }
        followUp.lookSome(m_sample, 0);
        QCOMPARE(followUp.texts(m_sample), textsToTranslate(m_sample));
        QCOMPARE(followUp.problems(m_sample), allProblems(m_sample));
    }

    void everyRowKnowsItsPlan()
    {
        QCOMPARE(planOfRow(m_sample, EntityKind::BudgetLine, sample::id<BudgetLine>(1)), sample::id<Plan>(1));
        QCOMPARE(planOfRow(m_sample, EntityKind::Plan, sample::id<Plan>(2)), sample::id<Plan>(2));
        QVERIFY(planOfRow(m_sample, EntityKind::Institution, sample::id<Institution>(1)).isNull());
        QCOMPARE(ownerOf(m_sample, EntityKind::Activity, sample::id<Activity>(1)).row, Id(sample::id<Plan>(1)));
        QVERIFY(ownerOf(m_sample, EntityKind::Activity, Id()).row.isNull());
    }

private:
    Snapshot m_sample;
};

QTEST_GUILESS_MAIN(ProblemsTest)

#include "problems_test.moc"
