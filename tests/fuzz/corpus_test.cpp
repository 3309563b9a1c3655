// SPDX-License-Identifier: GPL-3.0-or-later
// What was once found by feeding the readers with anything at all, and what is worth keeping of it, in every run.
#include "core/base/text.h"
#include "tests/fuzz/readers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <ctime>

namespace {

/// Of the processor: others use it, too. The sanitizers cost their share.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::clock_t kMostSeconds = 20;
#else
constexpr std::clock_t kMostSeconds = 2;
#endif

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
};

void CorpusTest::isRead_data()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<int>("reader");
    QTest::addColumn<QString>("path");
    int reader = 0;
    for (const tandem::fuzz::Reader &each : tandem::fuzz::kReaders) {
        const QDir folder(QStringLiteral(TANDEM_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(each.name));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), each.name);
        for (const QString &name : names)
            QTest::addRow("%s %s", each.name, qPrintable(name)) << reader << folder.filePath(name);
        QTest::addRow("%s nothing", each.name) << reader << QString();
        ++reader;
    }
}

void CorpusTest::isRead()
{
    QFETCH(const int, reader);
    QFETCH(const QString, path);
    QByteArray bytes;
    if (!path.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }
    const std::clock_t begin = std::clock();
    tandem::fuzz::kReaders[reader].read(bytes);
    QVERIFY(std::clock() - begin < kMostSeconds * CLOCKS_PER_SEC);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
