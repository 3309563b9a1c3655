// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/text_differences.h"
#include "core/model/field_value.h"
#include "core/workspace/history_cursor.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace tandem;

/// The history in slices, of a plan or an activity with all that belongs to it, and by words.
class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<sample::Place>();
        m_file = std::move(*Workspace::create(m_place->path(u"p.tandem"_s), m_place->environment()));
        m_rows = sample::fill(*m_file);
    }
    void cleanup()
    {
        m_file.reset();
        m_place.reset();
    }

    void slicesAddUpToTheWhole()
    {
        HistoryCursor cursor(*m_file, {});
        QList<HistoryEntry> entries;
        bool ended = false;
        int slices = 0;
        while (!ended) {
            const qsizetype before = entries.size();
            const Result<bool> read = cursor.read(entries, 2);
            QVERIFY(read.ok());
            QVERIFY(entries.size() <= before + 2);
            ended = *read;
            ++slices;
            if (slices == 1) // what is done meanwhile neither shifts nor repeats anything
                QVERIFY(m_file->run(setFields(EntityKind::Plan, m_rows.plan, {{"title_fr", "Autre"}})).ok());
        }
        QVERIFY(slices > 3);
        QSet<Id> seen;
        for (const HistoryEntry &entry : std::as_const(entries))
            seen.insert(entry.transaction);
        QCOMPARE(seen.size(), entries.size());
        QCOMPARE(entries.size() + 1, m_file->transactionCount());
        QList<HistoryEntry> none;
        QVERIFY(*cursor.read(none, 5));
        QVERIFY(none.isEmpty());
    }

    void oneReadsOnAfterAnyWhile()
    {
        HistoryFilter filter;
        filter.person = m_file->person()->id;
        HistoryCursor cursor(*m_file, filter);
        QList<HistoryEntry> entries;
        while (!*cursor.read(entries, 0, 1)) {
        }
        QCOMPARE(entries.size(), m_file->transactionCount());
        HistoryFilter nobody;
        nobody.person = Id::fromHex(QByteArray(32, 'a')).value();
        QCOMPARE(m_file->history(nobody)->size(), 0);
    }

    void anActivitysHistoryHoldsWhatWasDeletedOfIt()
    {
        const Id activity = m_rows.activities.first();
        QVERIFY(m_file->run(setFields(EntityKind::Milestone, m_rows.milestone, {{"title_fr", "Salle réservée"}})).ok());
        QVERIFY(m_file->run(removeRow(EntityKind::Milestone, m_rows.milestone)).ok());
        HistoryFilter filter;
        filter.within = activity;
        HistoryCursor cursor(*m_file, filter);
        QList<HistoryEntry> entries;
        QVERIFY(*cursor.read(entries, 0));
        QVERIFY(entries.size() >= 4);
        QCOMPARE(entries.at(0).changes.size(), 1);
        QCOMPARE(entries.at(0).changes.first().row, m_rows.milestone);
        QCOMPARE(entries.at(0).changes.first().after, QByteArray("0"));
        // It has a name although it is gone.
        QVERIFY(!m_file->snapshot().find(EntityKind::Milestone, m_rows.milestone));
        QCOMPARE(rowName(EntityKind::Milestone, m_rows.milestone, cursor.rows(), Language::French),
                 u"Salle réservée"_s);
        for (const HistoryEntry &entry : std::as_const(entries)) {
            for (const HistoryChange &change : entry.changes)
                QVERIFY(change.row != m_rows.plan && change.row != m_rows.activities.last());
        }
        // The activity itself may be gone, too.
        QVERIFY(m_file->run(removeRow(EntityKind::Activity, activity)).ok());
        QCOMPARE(m_file->history(filter)->size(), entries.size() + 1);
    }

    void aPlansHistoryIsThatOfItsActivities()
    {
        HistoryFilter filter;
        filter.within = m_rows.plan;
        const qsizetype before = m_file->history(filter)->size();
        QVERIFY(m_file->run(setFields(EntityKind::BudgetLine, m_rows.budgetLine, {{"planned", "100 EUR"}})).ok());
        QVERIFY(m_file->run(setFields(EntityKind::Memorandum, m_rows.memorandum, {{"summary_fr", "Texte"}})).ok());
        QCOMPARE(m_file->history(filter)->size(), before + 1);
        filter.person = Id::fromHex(QByteArray(32, 'a')).value();
        QCOMPARE(m_file->history(filter)->size(), 0);
    }

    void wordsAreLookedForInBothLanguages()
    {
        const auto found = [this](const QString &words) {
            HistoryFilter filter;
            filter.words = words;
            return m_file->history(filter)->size();
        };
        const qsizetype all = m_file->transactionCount();
        QCOMPARE(found(u"awa diop"_s), all);
        QVERIFY(m_file
                    ->run(setFields(EntityKind::Activity, m_rows.activities.first(),
                                    {{"place", "Thiès"}, {"status", "under_way"}}))
                    .ok());
        QCOMPARE(found(u"thies"_s), 1);
        QCOMPARE(found(u"thies AWA"_s), 1);
        QCOMPARE(found(u"under way"_s), 1);
        QCOMPARE(found(u"en cours thies"_s), 1);
        QCOMPARE(found(u"Bamako nowhere"_s), 0);
    }

    void differencesAreToldWordByWord()
    {
        using Kind = TextPiece::Kind;
        const QList<TextPiece> expected{{Kind::Same, u"Une formation "_s},
                                        {Kind::Removed, u"courte "_s},
                                        {Kind::Added, u"longue et utile "_s},
                                        {Kind::Same, u"à Dakar"_s}};
        QCOMPARE(textDifferences(u"Une formation courte à Dakar"_s, u"Une formation longue et utile à Dakar"_s),
                 expected);
        for (const auto &[before, after] :
             {std::pair(QString(), u"neuf"_s), std::pair(u"vieux"_s, QString()), std::pair(u"a b c d"_s, u"d c b a"_s),
              std::pair(u"même  texte\n"_s, u"même texte"_s), std::pair(u"x y"_s, u"x y z x y"_s)}) {
            QString left;
            QString right;
            for (const TextPiece &piece : textDifferences(before, after)) {
                left += piece.kind == Kind::Added ? QString() : piece.text;
                right += piece.kind == Kind::Removed ? QString() : piece.text;
            }
            QCOMPARE(left, before);
            QCOMPARE(right, after);
        }
        QVERIFY(textDifferences({}, {}).isEmpty());
    }

private:
    std::unique_ptr<sample::Place> m_place;
    std::unique_ptr<Workspace> m_file;
    sample::Rows m_rows;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
