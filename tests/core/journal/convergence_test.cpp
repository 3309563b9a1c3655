// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulator.h"

#include <QTest>

using namespace tandem::simulation;

/// T1 (journal.md, 20): whatever happens to the copies, once all have heard of everything they are equal, nothing is
/// lost, and an oracle that knows only the rules agrees. TANDEM_SEEDS: the first seed and how many, `1:250`.
class ConvergenceTest : public QObject
{
    Q_OBJECT
private slots:
    void copiesConverge();
};

void ConvergenceTest::copiesConverge()
{
    const QList<QByteArray> range = qEnvironmentVariable("TANDEM_SEEDS", QStringLiteral("1:50")).toLatin1().split(':');
    QCOMPARE(range.size(), 2);
    const quint64 first = range.at(0).toULongLong();
    const quint64 count = range.at(1).toULongLong();
    QVERIFY(count > 0);
    Figures figures;
    QStringList problems;
    for (quint64 seed = first; seed < first + count && problems.size() < 10; ++seed) {
        if (const QString problem = simulate(seed, figures); !problem.isEmpty())
            problems.append(problem);
    }
    qInfo().noquote() << figures.text();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    if (count >= 50) { // a simulation in which nothing happens proves nothing
        QVERIFY(figures.transactions > 10 * figures.seeds);
        QVERIFY(figures.conflicts > figures.seeds);
        QVERIFY(figures.staleForms > figures.seeds);
        QVERIFY(figures.refused > 0);
        QVERIFY(figures.clones > 0);
        QVERIFY(figures.restores > 0);
        QVERIFY(figures.burials > 0);
        QVERIFY(figures.held > 0);
        QVERIFY(figures.onDisk > 0);
        QVERIFY(figures.packages > 0);
    }
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "convergence_test.moc"
