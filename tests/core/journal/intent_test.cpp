// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/intent_office.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tandem;
using namespace tandem::simulation;

namespace {

/// What two offices do without knowing of each other, what everybody must see then, and how one of them settles it.
struct Situation
{
    std::function<bool(Office &, const CommonRows &)> left;
    std::function<bool(Office &, const CommonRows &)> right;
    QStringList issues;
    std::function<bool(const Office &, const CommonRows &)> shown;
    std::function<bool(Office &, const CommonRows &)> settle; ///< none: nothing needs to be settled
    std::function<bool(const Office &, const CommonRows &)> settled;
};

using O = Office;
using R = CommonRows;
constexpr EntityKind kActivity = EntityKind::Activity;
constexpr EntityKind kMilestone = EntityKind::Milestone;

} // namespace

/// T2: what people meant. Copies can agree on something wrong; here it is said what is right (journal.md, 7 and 8).
class IntentTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void situations_data();
    void situations();
    void moreDisagreeThanOneAnswerCanName();

private:
    std::unique_ptr<Office> office(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_document;
    int m_offices = 0;
};

void IntentTest::init()
{
    const QString memory = u"/dev/shm"_s;
    m_folder =
        std::make_unique<QTemporaryDir>((QDir(memory).exists() ? memory : QDir::tempPath()) + u"/tandem-XXXXXX"_s);
    m_document = *Id::fromText(u"7d1f0000-0000-4000-8000-000000000001");
    m_offices = 0;
}

std::unique_ptr<Office> IntentTest::office(const QString &name)
{
    auto made = std::make_unique<Office>(m_folder->path(), name, ++m_offices);
    return made->open(m_document) ? std::move(made) : nullptr;
}

void IntentTest::situations_data()
{
    QTest::addColumn<Situation>("situation");
    const auto title = [](const char *text) {
        return [text](O &o, const R &r) { return o.set(kActivity, r.activity, "title_fr", text); };
    };
    const auto gone = [](EntityKind kind, Id R::*row) {
        return [kind, row](O &o, const R &r) { return o.remove(kind, r.*row); };
    };
    const auto nothing = [](O &, const R &) { return true; };

    QTest::newRow("K1 two values") << Situation{
        title("Séminaire"),
        title("Colloque"),
        {u"value activity title_fr"_s},
        [](const O &o, const R &r) {
            const QByteArray value = o.value(kActivity, r.activity, "title_fr");
            return value == "Séminaire" || value == "Colloque";
        },
        title("Journée"),
        [](const O &o, const R &r) { return o.value(kActivity, r.activity, "title_fr") == "Journée"; }};
    QTest::newRow("K1 settled with the value that is shown")
        << Situation{title("Séminaire"),
                     title("Colloque"),
                     {u"value activity title_fr"_s},
                     {},
                     [](O &o, const R &r) {
                         return o.set(kActivity, r.activity, "title_fr", o.value(kActivity, r.activity, "title_fr"),
                                      o.work->seen(kActivity, r.activity));
                     },
                     {}};
    QTest::newRow("K1 emptied against written")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.activity, "actual", ""); },
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "actual", "2026-02-01/2026-02-03"); },
                     {u"value activity actual"_s},
                     {},
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "actual", "2026-02-01/2026-02-09"); },
                     {}};
    QTest::newRow("the same value on both sides")
        << Situation{title("Colloque"),
                     title("Colloque"),
                     {},
                     [](const O &o, const R &r) { return o.value(kActivity, r.activity, "title_fr") == "Colloque"; },
                     {},
                     {}};
    QTest::newRow("two fields of a row") << Situation{
        title("Colloque"),
        [](O &o, const R &r) { return o.set(kActivity, r.activity, "place", "Dakar"); },
        {},
        [](const O &o, const R &r) {
            return o.value(kActivity, r.activity, "title_fr") == "Colloque" &&
                   o.value(kActivity, r.activity, "place") == "Dakar";
        },
        {},
        {}};
    QTest::newRow("the two languages of a text")
        << Situation{title("Colloque"),
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "title_en", "Workshop"); },
                     {},
                     [](const O &o, const R &r) { return o.value(kActivity, r.activity, "title_en") == "Workshop"; },
                     {},
                     {}};
    QTest::newRow("quiet: both moved it")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.activity, "pos", "k1"); },
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "pos", "k2"); },
                     {},
                     [](const O &o, const R &r) { return o.value(kActivity, r.activity, "pos").startsWith('k'); },
                     {},
                     {}};
    QTest::newRow("K2 edited here, deleted there")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.second, "title_fr", "Colloque"); },
                     gone(kActivity, &R::second),
                     {u"edit_delete activity"_s},
                     [](const O &o, const R &r) { return o.has(kActivity, r.second); },
                     gone(kActivity, &R::second),
                     [](const O &o, const R &r) { return !o.has(kActivity, r.second); }};
    QTest::newRow("K2 kept") << Situation{
        [](O &o, const R &r) { return o.set(kActivity, r.second, "title_fr", "Colloque"); },
        gone(kActivity, &R::second),
        {u"edit_delete activity"_s},
        {},
        [](O &o, const R &r) {
            return o.run({TransactionKind::Resolve,
                          "keep_activity",
                          [&r](Draft &draft) -> Result<void> {
                              draft.replace({"activity", r.second, "_", "1", {}});
                              return {};
                          },
                          {}});
        },
        [](const O &o, const R &r) { return o.value(kActivity, r.second, "title_fr") == "Colloque"; }};
    QTest::newRow("deleted on both sides")
        << Situation{gone(kActivity, &R::second),
                     gone(kActivity, &R::second),
                     {},
                     [](const O &o, const R &r) { return !o.has(kActivity, r.second); },
                     {},
                     {}};
    QTest::newRow("deleted here, only moved there")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.second, "pos", "k1"); },
                     gone(kActivity, &R::second),
                     {},
                     [](const O &o, const R &r) { return !o.has(kActivity, r.second); },
                     {},
                     {}};
    QTest::newRow("deleted and brought back here, edited there")
        << Situation{[](O &o, const R &r) { return o.remove(kActivity, r.second) && bool(o.work->undo()); },
                     [](O &o, const R &r) { return o.set(kActivity, r.second, "title_fr", "Colloque"); },
                     {},
                     [](const O &o, const R &r) { return o.value(kActivity, r.second, "title_fr") == "Colloque"; },
                     {},
                     {}};
    QTest::newRow("K3 a child of what was deleted") << Situation{
        [](O &o, const R &r) {
            return !o.add(kMilestone, {{"activity", r.second.hex()}, {"title_fr", "Salle"}, {"due_on", "2026-01-20"}})
                        .isNull();
        },
        gone(kActivity, &R::second),
        {u"orphan activity"_s},
        [](const O &o, const R &r) { return o.has(kActivity, r.second); },
        gone(kActivity, &R::second),
        [](const O &o, const R &r) { return !o.has(kActivity, r.second); }};
    QTest::newRow("K2 and K3 an edited child of what was deleted") << Situation{
        [](O &o, const R &r) { return o.set(kMilestone, r.milestone, "due_on", "2026-02-15"); },
        gone(kActivity, &R::activity),
        {u"edit_delete milestone"_s, u"orphan activity"_s},
        [](const O &o, const R &r) { return o.has(kActivity, r.activity) && o.has(kMilestone, r.milestone); },
        gone(kActivity, &R::activity),
        [](const O &o, const R &r) { return !o.has(kActivity, r.activity) && !o.has(kMilestone, r.milestone); }};
    QTest::newRow("K3 three levels") << Situation{
        [](O &o, const R &r) { return o.set(kMilestone, r.milestone, "due_on", "2026-02-15"); },
        gone(EntityKind::Plan, &R::plan),
        {u"edit_delete milestone"_s, u"orphan plan"_s, u"orphan activity"_s},
        [](const O &o, const R &r) { return o.has(EntityKind::Plan, r.plan) && !o.has(kActivity, r.second); },
        gone(EntityKind::Plan, &R::plan),
        [](const O &o, const R &r) { return !o.has(EntityKind::Plan, r.plan) && !o.has(kMilestone, r.milestone); }};
    QTest::newRow("K4 the same number twice")
        << Situation{[](O &o, const R &r) {
                         return !o.add(kActivity, {{"plan", r.plan.hex()}, {"title_fr", "Un"}}).isNull();
                     },
                     [](O &o, const R &r) {
                         return !o.add(kActivity, {{"plan", r.plan.hex()}, {"title_fr", "Deux"}}).isNull();
                     },
                     {u"duplicate_key activity"_s},
                     [](const O &o, const R &) { return o.work->snapshot().all<Activity>().size() == 4; },
                     [](O &o, const R &) {
                         const Issue issue = o.work->snapshot().issues().first();
                         return o.set(kActivity, issue.otherRows.last(), "code", "MA-SN-2026-09");
                     },
                     {}};
    QTest::newRow("K5 refers to what was deleted")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.activity, "lead", r.institution.hex()); },
                     gone(EntityKind::Institution, &R::institution),
                     {u"dangling_reference activity lead"_s},
                     {},
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "lead", ""); },
                     {}};
    QTest::newRow("K6 changed without having seen the adoption") << Situation{
        title("Colloque"),
        [](O &o, const R &r) {
            return o.run(adoptPlan({IdOf<Plan>(r.plan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}}));
        },
        {u"after_adoption activity title_fr"_s},
        [](const O &o, const R &r) { return o.value(kActivity, r.activity, "title_fr") == "Colloque"; },
        [](O &o, const R &r) {
            return o.run(adoptPlan({IdOf<Plan>(r.plan), QDate(2026, 3, 9), u"Dakar"_s, {}, {u"Titre"_s, {}}, {}}));
        },
        {}};
    QTest::newRow("K6 not in another plan")
        << Situation{title("Colloque"),
                     [](O &o, const R &r) {
                         return o.run(adoptPlan({IdOf<Plan>(r.otherPlan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}}));
                     },
                     {},
                     {},
                     {},
                     {}};
    QTest::newRow("K7 a rule that only the union breaks")
        << Situation{[](O &o, const R &r) { return o.set(kActivity, r.activity, "status", "completed"); },
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "actual", ""); },
                     {u"broken_rule activity actual"_s},
                     {},
                     [](O &o, const R &r) { return o.set(kActivity, r.activity, "actual", "2026-02-01/2026-02-09"); },
                     {}};
    QTest::newRow("K8 a clock two days slow")
        << Situation{nothing,
                     [](O &o, const R &r) {
                         o.clock.set(fromIsoTimestamp(u"2026-02-26T10:00:00.000+01:00"_s));
                         return o.set(kActivity, r.activity, "title_fr", "Colloque");
                     },
                     {u"suspect_clock programme"_s},
                     [](const O &o, const R &r) { return o.value(kActivity, r.activity, "title_fr") == "Colloque"; },
                     {},
                     {}};
    QTest::newRow("derived id: the same plan made twice") << Situation{
        [](O &o, const R &r) {
            return !o.add(EntityKind::Plan, {{"memorandum", r.memorandum.hex()}, {"year", "2027"}}).isNull();
        },
        [](O &o, const R &r) {
            return !o.add(EntityKind::Plan, {{"memorandum", r.memorandum.hex()}, {"year", "2027"}}).isNull();
        },
        {},
        [](const O &o, const R &) { return o.work->snapshot().all<Plan>().size() == 3; },
        {},
        {}};
    QTest::newRow("derived id: two titles") << Situation{
        [](O &o, const R &r) {
            return !o.add(EntityKind::Plan, {{"memorandum", r.memorandum.hex()}, {"year", "2027"}, {"title_fr", "A"}})
                        .isNull();
        },
        [](O &o, const R &r) {
            return !o.add(EntityKind::Plan, {{"memorandum", r.memorandum.hex()}, {"year", "2027"}, {"title_fr", "B"}})
                        .isNull();
        },
        {u"value plan title_fr"_s},
        [](const O &o, const R &) { return o.work->snapshot().all<Plan>().size() == 3; },
        [](O &o, const R &) {
            return o.set(EntityKind::Plan, o.work->snapshot().issues().first().row, "title_fr", "C");
        },
        {}};
}

void IntentTest::situations()
{
    QFETCH(Situation, situation);
    const auto rabat = office(u"Rabat"_s);
    const auto dakar = office(u"Dakar"_s);
    QVERIFY(rabat && dakar && rabat->enter());
    const CommonRows rows = CommonRows::make(*rabat);
    QVERIFY(rows.isComplete());
    QVERIFY(dakar->hear(*rabat));
    QVERIFY(dakar->enter());
    QVERIFY(rabat->hear(*dakar));
    QCOMPARE(rabat->issues(), QStringList());
    QVERIFY(situation.left(*rabat, rows));
    QVERIFY(situation.right(*dakar, rows));

    // Each hears of the other; two more hear of both, in either order.
    const auto third = office(u"Bamako"_s);
    const auto fourth = office(u"Abidjan"_s);
    const QList<TransactionSource::Item> ofRabat = rabat->items();
    const QList<TransactionSource::Item> ofDakar = dakar->items();
    QVERIFY(third->hear(ofRabat) && third->hear(ofDakar));
    QVERIFY(fourth->hear(ofDakar) && fourth->hear(ofRabat));
    QVERIFY(rabat->hear(ofDakar) && dakar->hear(ofRabat));
    const QList<Office *> all = {rabat.get(), dakar.get(), third.get(), fourth.get()};
    const auto agree = [&all] {
        for (const Office *office : all) {
            if (office->work->snapshot().issues() != all.first()->work->snapshot().issues() ||
                office->work->leaves() != all.first()->work->leaves() ||
                !office->work->check().valueOr({u"?"_s}).isEmpty())
                return false;
        }
        return true;
    };
    for (const Office *office : all) {
        QCOMPARE(office->issues(), situation.issues);
        QVERIFY(!situation.shown || situation.shown(*office, rows));
    }
    QVERIFY(agree());
    if (!situation.settle)
        return;

    QVERIFY(situation.settle(*dakar, rows));
    const Id settling = dakar->last.transaction;
    for (Office *office : all)
        QVERIFY(office->hear(*dakar));
    for (const Office *office : all) {
        QCOMPARE(office->issues(), QStringList());
        QVERIFY(!situation.settled || situation.settled(*office, rows));
    }
    QVERIFY(agree());

    // And taken back: what was shown is shown again, everywhere the same.
    QVERIFY(dakar->work->undo(settling));
    for (Office *office : all) {
        QVERIFY(office->hear(*dakar));
        QVERIFY(!situation.shown || situation.shown(*office, rows));
    }
    QVERIFY(agree());
}

void IntentTest::moreDisagreeThanOneAnswerCanName()
{
    const auto rabat = office(u"Rabat"_s);
    QVERIFY(rabat && rabat->enter());
    const CommonRows rows = CommonRows::make(*rabat);
    const Seen form = rabat->work->seen(kActivity, rows.activity);
    const int forms = int(limits::kPreds) + 6;
    for (int i = 0; i < forms; ++i) // seventy forms that were opened on the same value, saved one after the other
        QVERIFY(rabat->set(kActivity, rows.activity, "title_fr", "Titre " + QByteArray::number(i), form));
    QCOMPARE(rabat->work->seen(kActivity, rows.activity).value("title_fr").size(), forms);
    QCOMPARE(rabat->issues(), QStringList{u"value activity title_fr"_s});

    // What is answered is shown, whether the answer was given in a form or not; a second answer settles what is left.
    for (const bool inForm : {true, false}) {
        const QByteArray answer = inForm ? "Colloque" : "Forum";
        QVERIFY(rabat->set(kActivity, rows.activity, "title_fr", answer,
                           inForm ? rabat->work->seen(kActivity, rows.activity) : Seen()));
        QCOMPARE(rabat->value(kActivity, rows.activity, "title_fr"), answer);
        QCOMPARE(rabat->issues().isEmpty(), !inForm);
    }
    QCOMPARE(rabat->work->check().valueOr({u"?"_s}), QStringList());
}

QTEST_GUILESS_MAIN(IntentTest)
#include "intent_test.moc"
