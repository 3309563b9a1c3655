// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a disagreement, and what happens when several people are about to settle it.
#include "core/base/phrases.h"
#include "tests/core/workspace/two_offices.h"

#include <QTest>

using namespace tandem;
using namespace tandem::simulation;

namespace {

constexpr EntityKind kActivity = EntityKind::Activity;

} // namespace

class DisagreementStoriesTest : public QObject, private TwoOffices
{
    Q_OBJECT
private slots:
    void init() { reset(); }
    void tellsWhoWroteWhat();
    void everythingOfOnePersonIsOneStep();
    void doesNotReplaceWhatNobodyHasSeen();
    void refusesAnAnswerThatDoesNotFit();
    void waitsForNobody();
    void aWholeRowAfterTheAdoptionIsOneQuestion();
    void nothingImpossibleIsOffered();
};

void DisagreementStoriesTest::tellsWhoWroteWhat()
{
    QVERIFY(begin());
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "title_fr", "Séminaire"));
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "title_fr", "Séminaire national"));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "title_fr", "Colloque"));
    QVERIFY(meet());
    const QList<Disagreement> open = all(*m_dakar);
    QCOMPARE(open.size(), 1);
    const Disagreement &told = open.first();
    QCOMPARE(told.before.value_or("?"), QByteArray("Atelier"));
    QCOMPARE(told.sides.size(), 2);
    QCOMPARE(std::count_if(told.sides.begin(), told.sides.end(), [](const auto &side) { return side.shown; }), 1);
    for (const DisagreementSide &side : told.sides) {
        const bool mine = side.value == "Colloque";
        QCOMPARE(side.mine, mine);
        QCOMPARE(side.by, mine ? u"Coordination Dakar"_s : u"Coordination Rabat"_s);
        QVERIFY(side.at.isValid());
        const Answer answer{told.issue, AnswerKind::TakeValue, side.value, {}, side.transaction};
        QCOMPARE(answerText(answer, told, m_dakar->work->snapshot(), Phrases(Language::English)),
                 mine ? u"Keep mine"_s : u"Keep the value of Coordination Rabat"_s);
    }
    QVERIFY(
        disagreementText(told, m_dakar->work->snapshot(), Phrases(Language::English)).contains(u"Title (French)"_s));
}

void DisagreementStoriesTest::everythingOfOnePersonIsOneStep()
{
    QVERIFY(begin());
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "title_fr", "Séminaire"));
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "place", "Rabat"));
    QVERIFY(m_rabat->remove(kActivity, m_rows.second));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "title_fr", "Colloque"));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "place", "Dakar"));
    QVERIFY(m_dakar->set(kActivity, m_rows.second, "place", "Thiès"));
    QVERIFY(meet());
    QCOMPARE(m_dakar->work->snapshot().issues().size(), 3);
    const QByteArray before = visible(*m_dakar);
    const Id rabat = m_rabat->work->person()->id;
    const QList<Answer> answers = answersOf(rabat, all(*m_dakar));
    QCOMPARE(answers.size(), 3);
    QVERIFY(answersOf(m_rows.plan, all(*m_dakar)).isEmpty());
    QVERIFY(m_dakar->run(resolve(answers)));
    QCOMPARE(m_dakar->issues(), QStringList());
    QCOMPARE(m_dakar->value(kActivity, m_rows.activity, "title_fr"), QByteArray("Séminaire"));
    QCOMPARE(m_dakar->value(kActivity, m_rows.activity, "place"), QByteArray("Rabat"));
    QVERIFY(!m_dakar->has(kActivity, m_rows.second));
    QVERIFY(m_rabat->hear(*m_dakar));
    QCOMPARE(m_rabat->issues(), QStringList());
    QVERIFY(m_dakar->work->undo().ok());
    QCOMPARE(visible(*m_dakar), before);
}

void DisagreementStoriesTest::doesNotReplaceWhatNobodyHasSeen()
{
    QVERIFY(begin());
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "title_fr", "Séminaire"));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "title_fr", "Colloque"));
    QVERIFY(meet());
    const QList<Answer> answers = answersTo(all(*m_dakar).first(), m_dakar->work->snapshot());
    // A third value comes while the page is looked at.
    const auto third = office(u"Bamako"_s);
    QVERIFY(third->hear(*m_rabat) && third->enter());
    QVERIFY(m_rabat->hear(*third) &&
            third->set(kActivity, m_rows.activity, "title_fr", "Forum", Seen{{"title_fr", {}}}));
    QVERIFY(m_dakar->hear(*third));
    const Result<Outcome> stale = m_dakar->work->run(resolve({answers.first()}));
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().code, ErrorCode::DisagreementGone);
    QCOMPARE(all(*m_dakar).first().sides.size(), 3);
    QVERIFY(m_dakar->run(resolve({answersTo(all(*m_dakar).first(), m_dakar->work->snapshot()).last()})));
    QCOMPARE(m_dakar->issues(), QStringList());
}

void DisagreementStoriesTest::refusesAnAnswerThatDoesNotFit()
{
    QVERIFY(begin());
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "planned", "2026-04-01/2026-04-02"));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "planned", "2026-05-01/2026-05-02"));
    QVERIFY(meet());
    const Issue issue = m_dakar->work->snapshot().issues().first();
    for (const AnswerKind kind : {AnswerKind::Keep, AnswerKind::Delete, AnswerKind::MoveTo, AnswerKind::Renumber,
                                  AnswerKind::Merge, AnswerKind::PutBack, AnswerKind::Meant}) {
        const Result<Outcome> refused = m_dakar->work->run(resolve({Answer{issue, kind}}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::AnswerNotPossible);
    }
    const Result<Outcome> wrong =
        m_dakar->work->run(resolve({Answer{issue, AnswerKind::TakeValue, "2026-05-09/2026-05-01"}}));
    QVERIFY(!wrong.ok());
    QCOMPARE(m_dakar->issues(), QStringList{u"value activity planned"_s});
}

void DisagreementStoriesTest::waitsForNobody()
{
    // Both settle it, each in another way: that is one more disagreement, not a lost word.
    QVERIFY(begin());
    QVERIFY(m_rabat->set(kActivity, m_rows.activity, "title_fr", "Séminaire"));
    QVERIFY(m_dakar->set(kActivity, m_rows.activity, "title_fr", "Colloque"));
    QVERIFY(meet());
    QVERIFY(m_rabat->run(resolve({answersTo(all(*m_rabat).first(), m_rabat->work->snapshot()).first()})));
    QVERIFY(m_dakar->run(resolve({answersTo(all(*m_dakar).first(), m_dakar->work->snapshot()).last()})));
    QVERIFY(meet());
    QCOMPARE(m_rabat->issues(), QStringList{u"value activity title_fr"_s});
    QCOMPARE(m_dakar->work->snapshot().issues(), m_rabat->work->snapshot().issues());
    QVERIFY(m_dakar->run(resolve({answersTo(all(*m_dakar).first(), m_dakar->work->snapshot()).last()})));
    QVERIFY(meet());
    QCOMPARE(m_rabat->issues(), QStringList());
}

void DisagreementStoriesTest::aWholeRowAfterTheAdoptionIsOneQuestion()
{
    QVERIFY(begin());
    QVERIFY(m_rabat->add(kActivity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Un"}}));
    QVERIFY(m_dakar->run(adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}})));
    QVERIFY(meet());
    QVERIFY(m_dakar->work->snapshot().issues().size() > 1);
    const QList<Disagreement> open = all(*m_dakar);
    QCOMPARE(open.size(), 1);
    QCOMPARE(disagreementText(open.first(), m_dakar->work->snapshot(), Phrases(Language::English)),
             u"Coordination Rabat added this without having seen that the plan was adopted."_s);
}

void DisagreementStoriesTest::nothingImpossibleIsOffered()
{
    // A milestone is taken back, and given back once the adoption is known: its values are still late, and a row cannot be
    // put back to having none.
    QVERIFY(begin());
    QVERIFY(m_rabat->add(EntityKind::Milestone, {{"activity", m_rows.activity.hex()},
                                                 {"title_fr", "Bilan"},
                                                 {"title_en", "Review"},
                                                 {"due_on", "2026-05-01"}}));
    QVERIFY(m_rabat->work->undo().ok());
    QVERIFY(m_dakar->run(adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}})));
    QVERIFY(meet());
    QVERIFY(m_rabat->work->redo().ok());
    QVERIFY(meet());
    const QList<Disagreement> open = all(*m_dakar);
    QVERIFY(open.size() > 1);
    int answers = 0;
    for (const Disagreement &told : open) {
        for (const Answer &answer : answersTo(told, m_dakar->work->snapshot())) {
            const Result<void> possible = m_dakar->work->tryOut(resolve({answer}));
            QVERIFY2(possible.ok(), qPrintable(told.issue.field));
            ++answers;
        }
        const QList<Answer> offered = answersTo(told, m_dakar->work->snapshot());
        const bool back = std::any_of(offered.begin(), offered.end(),
                                      [](const Answer &answer) { return answer.kind == AnswerKind::PutBack; });
        QVERIFY(told.issue.field != "due_on"_L1 || !back);
    }
    QVERIFY(answers > 0); // either of the two titles can go
}

QTEST_GUILESS_MAIN(DisagreementStoriesTest)
#include "disagreement_stories_test.moc"
