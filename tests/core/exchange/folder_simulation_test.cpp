// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder_simulation.h"

#include <QTest>

using namespace tandem::simulation;

/// T13 (journal.md, 20): whatever sync clients do to the shared folder, nothing is lost and everybody has everything in the
/// end. TANDEM_SEEDS: the first seed and how many, `1:200`.
class FolderSimulationTest : public QObject
{
    Q_OBJECT
private slots:
    void everybodyHasEverything();
    /// Seeds that once found what nothing else had: a copy that only one computer saw (214), cloned computers that
    /// deleted each other's month (248, 512) and its one file (1266), a part of a content that nobody cleared away.
    void whatOnceWentWrong_data();
    void whatOnceWentWrong();
};

void FolderSimulationTest::whatOnceWentWrong_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : std::initializer_list<quint64>{214, 248, 410, 512, 1266, 1520})
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void FolderSimulationTest::whatOnceWentWrong()
{
    QFETCH(const quint64, seed);
    FolderFigures figures;
    QCOMPARE(simulateFolder(seed, figures), QString());
}

void FolderSimulationTest::everybodyHasEverything()
{
    const QList<QByteArray> range = qEnvironmentVariable("TANDEM_SEEDS", QStringLiteral("1:20")).toLatin1().split(':');
    QCOMPARE(range.size(), 2);
    const quint64 first = range.at(0).toULongLong();
    const quint64 count = range.at(1).toULongLong();
    QVERIFY(count > 0);
    FolderFigures figures;
    QStringList problems;
    for (quint64 seed = first; seed < first + count && problems.size() < 10; ++seed) {
        if (const QString problem = simulateFolder(seed, figures); !problem.isEmpty())
            problems.append(problem);
    }
    qInfo().noquote() << figures.text();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    if (count >= 50) { // a simulation in which nothing happens proves nothing
        QVERIFY(figures.brought > 10 * figures.seeds);
        QVERIFY(figures.meetings > 10 * figures.seeds);
        QVERIFY(figures.failed > 0 && figures.segments > 0 && figures.restores > 0 && figures.clones > 0);
        QVERIFY(figures.conflicts > 0 && figures.contents > 0);
        QVERIFY(figures.cloud.parts > figures.seeds && figures.cloud.renamed > 0 && figures.cloud.duplicates > 0);
        QVERIFY(figures.cloud.deleted > 0 && figures.cloud.placeholders > 0 && figures.cloud.strangers > 0);
        QVERIFY(figures.cloud.away > 0 && figures.cloud.refused > 0);
    }
}

QTEST_GUILESS_MAIN(FolderSimulationTest)
#include "folder_simulation_test.moc"
