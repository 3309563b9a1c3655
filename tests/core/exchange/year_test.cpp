// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/year_simulation.h"

#include <QHashSeed>
#include <QTest>

using namespace tandem::simulation;

/// T16 (journal.md, 20): a year of four coordinators. TANDEM_SEEDS: the first seed and how many; TANDEM_YEAR: how many days
/// of sixty operations, `250` for the whole year.
class YearTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); } // a seed is the same year in every run
    void noTypedValueIsLost();
};

void YearTest::noTypedValueIsLost()
{
    const QList<QByteArray> range = qEnvironmentVariable("TANDEM_SEEDS", QStringLiteral("1:1")).toLatin1().split(':');
    QCOMPARE(range.size(), 2);
    const quint64 first = range.at(0).toULongLong();
    const quint64 count = range.at(1).toULongLong();
    QVERIFY(count > 0);
    YearSize size{40, 8};
    if (const int days = qEnvironmentVariableIntValue("TANDEM_YEAR"); days > 0)
        size = {days, 60};
    YearFigures all;
    QStringList problems;
    for (quint64 seed = first; seed < first + count && problems.size() < 10; ++seed) {
        YearFigures figures;
        if (const QString problem = simulateYear(seed, size, figures); !problem.isEmpty())
            problems.append(problem);
        qInfo().noquote() << QStringLiteral("seed %1:").arg(seed) << figures.text();
        all.add(figures);
    }
    if (count > 1)
        qInfo().noquote() << all.text();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    // A year in which nothing happens proves nothing.
    QCOMPARE(all.restores, 2 * all.seeds);
    QCOMPARE(all.clones, all.seeds);
    QCOMPARE(all.wrongClocks, all.seeds);
    QVERIFY(all.missionDays > 0 && all.mails > 0 && all.meetings > 0 && all.answers > 0 && all.undone > 0);
    QVERIFY(all.adoptions > 0 && all.staleForms > 0);
    QVERIFY(all.visible > 0 && all.replaced > 0 && all.removed > 0 && all.listed > 0);
    QVERIFY(all.refused * 5 < all.operations);
    QVERIFY(all.lost * 20 < all.typed());
}

QTEST_GUILESS_MAIN(YearTest)
#include "year_test.moc"
