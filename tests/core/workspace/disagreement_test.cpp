// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices work apart, hear of each other, and one of them settles what they disagree about: every kind, every
// answer, whoever hears first, and taken back (T2 of the design).
#include "core/base/phrases.h"
#include "tests/core/workspace/two_offices.h"

#include <QTest>

#include <functional>

using namespace tandem;
using namespace tandem::simulation;

namespace {

using O = Office;
using R = CommonRows;
constexpr EntityKind kActivity = EntityKind::Activity;
constexpr EntityKind kMilestone = EntityKind::Milestone;

/// What two do apart, and how one of several answers settles it.
struct Case
{
    std::function<bool(O &, const R &)> left;
    std::function<bool(O &, const R &)> right;
    IssueKind issue = IssueKind::Value;
    AnswerKind answer = AnswerKind::TakeValue;
    /// Which of the answers of this kind; makes one of its own where none is offered.
    std::function<Answer(const Disagreement &, const QList<Answer> &, const O &, const R &)> choose;
    std::function<bool(const O &, const R &)> settled;
    /// After the undo; none: as before it was settled.
    std::function<bool(const O &, const R &)> undone;
};

} // namespace

class DisagreementTest : public QObject, private TwoOffices
{
    Q_OBJECT
private slots:
    void init() { reset(); }
    void settles_data();
    void settles();
};

void DisagreementTest::settles_data()
{
    QTest::addColumn<Case>("each");
    const auto set = [](EntityKind kind, Id R::*row, const char *field, const char *value) {
        return [=](O &o, const R &r) { return o.set(kind, r.*row, field, value); };
    };
    const auto gone = [](EntityKind kind, Id R::*row) {
        return [=](O &o, const R &r) { return o.remove(kind, r.*row); };
    };
    const auto shows = [](EntityKind kind, Id R::*row, const char *field, const char *value) {
        return [=](const O &o, const R &r) { return o.value(kind, r.*row, field) == value; };
    };
    const auto there = [](EntityKind kind, Id R::*row, bool is) {
        return [=](const O &o, const R &r) { return o.has(kind, r.*row) == is; };
    };
    const auto valued = [](const char *value) {
        return [=](const Disagreement &, const QList<Answer> &answers, const O &, const R &) {
            for (const Answer &answer : answers) {
                if (answer.value == value)
                    return answer;
            }
            return Answer{};
        };
    };
    const auto nth = [](qsizetype place) {
        return [=](const Disagreement &, const QList<Answer> &answers, const O &, const R &) {
            return answers.value(place);
        };
    };
    const auto add = [](const char *title) {
        return [=](O &o, const R &r) {
            return !o.add(kActivity, {{"plan", r.plan.hex()}, {"title_fr", title}}).isNull();
        };
    };
    const auto addMilestone = [](O &o, const R &r) {
        return !o.add(kMilestone, {{"activity", r.second.hex()}, {"title_fr", "Salle"}, {"due_on", "2026-01-20"}})
                    .isNull();
    };
    const auto adopt = [](O &o, const R &r) {
        return o.run(adoptPlan({IdOf<Plan>(r.plan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}}));
    };
    const auto leftTitle = set(kActivity, &R::activity, "title_fr", "Séminaire");
    const auto rightTitle = set(kActivity, &R::activity, "title_fr", "Colloque");

    QTest::newRow("K1 the value of one") << Case{leftTitle,
                                                 rightTitle,
                                                 IssueKind::Value,
                                                 AnswerKind::TakeValue,
                                                 valued("Séminaire"),
                                                 shows(kActivity, &R::activity, "title_fr", "Séminaire"),
                                                 {}};
    QTest::newRow("K1 the value of the other") << Case{leftTitle,
                                                       rightTitle,
                                                       IssueKind::Value,
                                                       AnswerKind::TakeValue,
                                                       valued("Colloque"),
                                                       shows(kActivity, &R::activity, "title_fr", "Colloque"),
                                                       {}};
    QTest::newRow("K1 another value") << Case{
        leftTitle,
        rightTitle,
        IssueKind::Value,
        AnswerKind::TakeValue,
        [](const Disagreement &told, const QList<Answer> &, const O &, const R &) {
            return Answer{told.issue, AnswerKind::TakeValue, "Journée"};
        },
        shows(kActivity, &R::activity, "title_fr", "Journée"),
        {}};
    QTest::newRow("K1 emptied") << Case{set(kActivity, &R::activity, "actual", ""),
                                        set(kActivity, &R::activity, "actual", "2026-02-01/2026-02-03"),
                                        IssueKind::Value,
                                        AnswerKind::TakeValue,
                                        valued(""),
                                        shows(kActivity, &R::activity, "actual", ""),
                                        {}};
    QTest::newRow("K2 kept") << Case{set(kActivity, &R::second, "title_fr", "Colloque"),
                                     gone(kActivity, &R::second),
                                     IssueKind::EditDelete,
                                     AnswerKind::Keep,
                                     nth(0),
                                     shows(kActivity, &R::second, "title_fr", "Colloque"),
                                     {}};
    QTest::newRow("K2 deleted") << Case{set(kActivity, &R::second, "title_fr", "Colloque"),
                                        gone(kActivity, &R::second),
                                        IssueKind::EditDelete,
                                        AnswerKind::Delete,
                                        nth(0),
                                        there(kActivity, &R::second, false),
                                        {}};
    QTest::newRow("K2 brought back here, deleted there")
        << Case{[](O &o, const R &r) {
                    return o.remove(kActivity, r.second) && bool(o.work->undo()) &&
                           o.set(kActivity, r.second, "title_fr", "Colloque");
                },
                gone(kActivity, &R::second),
                IssueKind::EditDelete,
                AnswerKind::Keep,
                nth(0),
                there(kActivity, &R::second, true),
                {}};
    QTest::newRow("K3 kept") << Case{addMilestone,
                                     gone(kActivity, &R::second),
                                     IssueKind::Orphan,
                                     AnswerKind::Keep,
                                     nth(0),
                                     there(kActivity, &R::second, true),
                                     {}};
    QTest::newRow("K3 deleted with its child")
        << Case{addMilestone,
                gone(kActivity, &R::second),
                IssueKind::Orphan,
                AnswerKind::Delete,
                nth(0),
                [](const O &o, const R &r) {
                    return !o.has(kActivity, r.second) && o.work->snapshot().all<Milestone>().size() == 1;
                },
                {}};
    QTest::newRow("K3 the child belongs to another one")
        << Case{addMilestone,
                gone(kActivity, &R::second),
                IssueKind::Orphan,
                AnswerKind::MoveTo,
                [](const Disagreement &told, const QList<Answer> &, const O &, const R &r) {
                    return Answer{told.issue, AnswerKind::MoveTo, {}, r.activity};
                },
                [](const O &o, const R &r) {
                    return !o.has(kActivity, r.second) &&
                           o.work->snapshot().ownedBy<&Milestone::activity>(r.activity).size() == 2;
                },
                {}};
    QTest::newRow("K4 another number") << Case{add("Un"),
                                               add("Deux"),
                                               IssueKind::DuplicateKey,
                                               AnswerKind::Renumber,
                                               nth(0),
                                               [](const O &o, const R &) {
                                                   QSet<QString> codes;
                                                   for (const Activity &each : o.work->snapshot().all<Activity>())
                                                       codes.insert(each.code);
                                                   return codes.size() == 4 && codes.contains(u"MA-SN-2026-04"_s);
                                               },
                                               {}};
    QTest::newRow("K4 one of both") << Case{
        [add](O &o, const R &r) {
            const bool made = add("Un")(o, r);
            const Id own = o.last.created.first();
            return made &&
                   !o.add(kMilestone, {{"activity", own.hex()}, {"title_fr", "A"}, {"due_on", "2026-01-20"}}).isNull();
        },
        [add](O &o, const R &r) {
            const bool made = add("Deux")(o, r);
            const Id own = o.last.created.first();
            const Id link = o.add(EntityKind::ActivityInstitution,
                                  {{"activity", own.hex()}, {"institution", r.institution.hex()}, {"role", "partner"}});
            return made && !link.isNull() && o.set(kActivity, r.activity, "carried_over_from", own.hex());
        },
        IssueKind::DuplicateKey,
        AnswerKind::Merge,
        nth(0),
        [](const O &o, const R &r) {
            const Snapshot &rows = o.work->snapshot();
            Id kept;
            for (const Activity &each : rows.all<Activity>()) {
                if (each.id != r.activity && each.id != r.second)
                    kept = each.id;
            }
            return rows.all<Activity>().size() == 3 && rows.ownedBy<&Milestone::activity>(kept).size() == 1 &&
                   rows.ownedBy<&ActivityInstitution::activity>(kept).size() == 1 &&
                   o.value(kActivity, r.activity, "carried_over_from") == kept.hex();
        },
        {}};
    QTest::newRow("K4 meant") << Case{
        add("Un"),
        add("Deux"),
        IssueKind::DuplicateKey,
        AnswerKind::Meant,
        nth(0),
        [](const O &o, const R &) { return o.work->snapshot().all<Waiver>().size() == 1; },
        {}};
    const auto refers = [](O &o, const R &r) { return o.set(kActivity, r.activity, "lead", r.institution.hex()); };
    QTest::newRow("K5 emptied") << Case{refers,
                                        gone(EntityKind::Institution, &R::institution),
                                        IssueKind::DanglingReference,
                                        AnswerKind::TakeValue,
                                        nth(0),
                                        shows(kActivity, &R::activity, "lead", ""),
                                        {}};
    QTest::newRow("K5 another one") << Case{
        [refers](O &o, const R &r) {
            return refers(o, r) &&
                   !o.add(EntityKind::Institution, {{"name_fr", "Agence"}, {"kind", "ministry"}}).isNull();
        },
        gone(EntityKind::Institution, &R::institution),
        IssueKind::DanglingReference,
        AnswerKind::TakeValue,
        [](const Disagreement &told, const QList<Answer> &, const O &o, const R &) {
            const Institution &agency = *o.work->snapshot().all<Institution>().begin();
            return Answer{told.issue, AnswerKind::TakeValue, agency.id.hex()};
        },
        [](const O &o, const R &r) { return !o.value(kActivity, r.activity, "lead").isEmpty(); },
        {}};
    QTest::newRow("K5 meant") << Case{
        refers,
        gone(EntityKind::Institution, &R::institution),
        IssueKind::DanglingReference,
        AnswerKind::Meant,
        nth(0),
        [](const O &o, const R &r) { return o.value(kActivity, r.activity, "lead") == r.institution.hex(); },
        {}};
    QTest::newRow("K6 put back") << Case{
        [leftTitle, rightTitle](O &o, const R &r) { return leftTitle(o, r) && rightTitle(o, r); },
        adopt,
        IssueKind::AfterAdoption,
        AnswerKind::PutBack,
        nth(0),
        shows(kActivity, &R::activity, "title_fr", "Atelier"),
        shows(kActivity, &R::activity, "title_fr", "Colloque")};
    QTest::newRow("K6 an added activity goes again")
        << Case{add("Un"),
                adopt,
                IssueKind::AfterAdoption,
                AnswerKind::PutBack,
                nth(0),
                [](const O &o, const R &) { return o.work->snapshot().all<Activity>().size() == 2; },
                {}};
    QTest::newRow("K6 a deleted activity comes back") << Case{gone(kActivity, &R::second),
                                                              adopt,
                                                              IssueKind::AfterAdoption,
                                                              AnswerKind::PutBack,
                                                              nth(0),
                                                              there(kActivity, &R::second, true),
                                                              there(kActivity, &R::second, false)};
    QTest::newRow("K6 accepted") << Case{leftTitle,
                                         adopt,
                                         IssueKind::AfterAdoption,
                                         AnswerKind::Accept,
                                         nth(0),
                                         shows(kActivity, &R::activity, "title_fr", "Séminaire"),
                                         {}};
    QTest::newRow("K6 an added activity is accepted with its fields")
        << Case{add("Un"),
                adopt,
                IssueKind::AfterAdoption,
                AnswerKind::Accept,
                nth(0),
                [](const O &o, const R &) { return o.work->snapshot().all<Activity>().size() == 3; },
                {}};
    QTest::newRow("K6 a deletion is accepted")
        << Case{gone(kActivity, &R::second),         adopt, IssueKind::AfterAdoption, AnswerKind::Accept, nth(0),
                there(kActivity, &R::second, false), {}};
    const auto completed = set(kActivity, &R::activity, "status", "completed");
    const auto notHeld = set(kActivity, &R::activity, "actual", "");
    QTest::newRow("K7 another value") << Case{
        completed,
        notHeld,
        IssueKind::BrokenRule,
        AnswerKind::TakeValue,
        [](const Disagreement &told, const QList<Answer> &, const O &, const R &) {
            return Answer{told.issue, AnswerKind::TakeValue, "2026-02-01/2026-02-09"};
        },
        shows(kActivity, &R::activity, "actual", "2026-02-01/2026-02-09"),
        {}};
    QTest::newRow("K7 meant") << Case{completed,
                                      notHeld,
                                      IssueKind::BrokenRule,
                                      AnswerKind::Meant,
                                      nth(0),
                                      shows(kActivity, &R::activity, "actual", ""),
                                      {}};
}

void DisagreementTest::settles()
{
    QFETCH(Case, each);
    QVERIFY(begin());
    QVERIFY(each.left(*m_rabat, m_rows));
    QVERIFY(each.right(*m_dakar, m_rows));
    // Two hear of each other, two more of both in either order.
    const auto third = office(u"Bamako"_s);
    const auto fourth = office(u"Abidjan"_s);
    QVERIFY(third->hear(*m_rabat) && third->hear(*m_dakar));
    QVERIFY(fourth->hear(*m_dakar) && fourth->hear(*m_rabat));
    QVERIFY(meet());
    const QList<Office *> everybody{m_rabat.get(), m_dakar.get(), third.get(), fourth.get()};
    const QByteArray before = visible(*m_dakar);

    const QList<Disagreement> open = all(*m_dakar);
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&each](const Disagreement &told) { return told.issue.kind == each.issue; });
    QVERIFY(found != open.end());
    // Whoever looks reads the same.
    for (const Language language : {Language::French, Language::English}) {
        const Phrases phrases(language);
        const QString sentence = disagreementText(*found, m_dakar->work->snapshot(), phrases);
        QVERIFY(!sentence.isEmpty());
        for (const Office *office : everybody) {
            const Disagreement told = DisagreementReader(*office->work).read(found->issue).valueOr({});
            QCOMPARE(disagreementText(told, office->work->snapshot(), phrases), sentence);
            // An adopted version's content travels beside the journal; who does not have it goes by the journal.
            QVERIFY(each.issue == IssueKind::AfterAdoption || told.before == found->before);
            QCOMPARE(told.sides.size(), found->sides.size());
        }
    }
    QList<Answer> offered = answersTo(*found, m_dakar->work->snapshot());
    offered.removeIf([&each](const Answer &answer) { return answer.kind != each.answer; });
    const Answer answer = each.choose(*found, offered, *m_dakar, m_rows);
    QCOMPARE(answer.kind, each.answer);
    QVERIFY(!answerText(answer, *found, m_dakar->work->snapshot(), Phrases(Language::French)).isEmpty());
    const Result<Outcome> outcome = m_dakar->work->run(resolve({answer}));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(errorCodeName(outcome.error().code)));
    QVERIFY(outcome->transaction);
    for (Office *office : everybody) {
        QVERIFY(office->hear(*m_dakar));
        QCOMPARE(office->issues(), QStringList());
        QVERIFY(each.settled(*office, m_rows));
        QCOMPARE(office->work->check().valueOr({u"?"_s}), QStringList());
    }
    const Result<QList<HistoryEntry>> history = m_dakar->work->history({});
    QVERIFY(history.ok());
    QCOMPARE(history->first().kind, TransactionKind::Resolve);

    // Taken back: what was shown before is shown again, and everybody sees the same.
    QCOMPARE(m_dakar->work->undoStep().transaction, outcome->transaction);
    QVERIFY(m_dakar->work->undo().ok());
    for (Office *office : everybody) {
        QVERIFY(office->hear(*m_dakar));
        QCOMPARE(visible(*office), visible(*m_dakar));
        QVERIFY(each.undone ? each.undone(*office, m_rows) : visible(*office) == before);
        QCOMPARE(office->work->snapshot().issues(), m_dakar->work->snapshot().issues());
        QVERIFY(each.answer != AnswerKind::Accept || !office->issues().isEmpty()); // it is asked once more
    }
}

QTEST_GUILESS_MAIN(DisagreementTest)
#include "disagreement_test.moc"
