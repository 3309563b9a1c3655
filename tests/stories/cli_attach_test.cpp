// SPDX-License-Identifier: GPL-3.0-or-later
// A person attaches files with tandem-cli: the real program, from outside.
#include "core/base/text.h"
#include "tests/stories/cli_runner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::stories;

namespace {

const QStringList kRabat{u"--as"_s, u"Coordination Rabat"_s, u"--at"_s, u"2021-12-01T10:00:00+00:00"_s};

} // namespace

class CliAttachTest : public QObject
{
    Q_OBJECT

private slots:
    void attachesFiles();

private:
    QTemporaryDir m_folder;
    CliRunner m_run;
};

void CliAttachTest::attachesFiles()
{
    const QString file = m_folder.filePath(u"attach.tandem"_s);
    QCOMPARE(m_run(QStringList{u"new"_s, file, u"--demo"_s} + kRabat).status, 0);
    const QString minutes = m_folder.filePath(u"Procès-verbal.pdf"_s);
    const QByteArray bytes = "%PDF-1.4 minutes";
    {
        QFile out(minutes);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) > 0);
    }
    const CliAnswer made = m_run(QStringList{u"attach"_s, file, u"MA-ML-2021"_s, minutes} + kRabat);
    QVERIFY2(made.status == 0, made.told().constData());
    QVERIFY(made.err.isEmpty());
    const QJsonArray rows = m_run({u"list"_s, u"attachment"_s, file, u"--json"_s}).array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value("id"_L1).toString(), made.line());
    QVERIFY(row.value("owner"_L1).toString().startsWith("plan:"_L1));
    QCOMPARE(row.value("name"_L1).toString(), u"Procès-verbal.pdf"_s);
    QCOMPARE(row.value("media_type"_L1).toString(), u"application/pdf"_s);
    QCOMPARE(row.value("size"_L1).toInt(), int(bytes.size()));
    QCOMPARE(row.value("sha256"_L1).toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    // A large one is attached with a word about it, a larger one is not.
    const QString large = m_folder.filePath(u"large.tif"_s);
    {
        QFile out(large);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.resize(11'000'000));
    }
    const QStringList call{u"attach"_s, file, u"activity:MA-ML-2021-01"_s, large};
    const CliAnswer heavy = m_run(call + kRabat);
    QVERIFY2(heavy.status == 0, heavy.told().constData());
    QVERIFY(heavy.err.contains("11 M"));
    QVERIFY(QFile::resize(large, 27'000'000));
    const CliAnswer refused = m_run(call + kRabat);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("25"));
    QCOMPARE(m_run(QStringList{u"attach"_s, file, u"MA-ML-2021"_s, minutes} + kRabat).status, 1); // it is there already
    QCOMPARE(m_run(QStringList{u"attach"_s, file, u"nothing"_s, minutes} + kRabat).status, 1);
    QCOMPARE(m_run(QStringList{u"attach"_s, file, u"house:1"_s, minutes} + kRabat).status, 2);
    QCOMPARE(m_run(QStringList{u"attach"_s, file, u"MA-ML-2021"_s} + kRabat).status, 2);

    const QString table = m_folder.filePath(u"attachments.csv"_s);
    QCOMPARE(m_run({u"export"_s, file, u"--format"_s, u"csv"_s, u"--table"_s, u"attachment"_s, u"-o"_s, table}).status,
             0);
    QCOMPARE(fileBytes(table).count('\n'), 3);
    QCOMPARE(m_run(QStringList{u"remove"_s, u"attachment"_s, file, made.line()} + kRabat).status, 0);
    QCOMPARE(m_run({u"list"_s, u"attachment"_s, file, u"--json"_s}).array().size(), 1);
    QCOMPARE(m_run(QStringList{u"undo"_s, file} + kRabat).status, 0);
    QCOMPARE(m_run({u"list"_s, u"attachment"_s, file, u"--json"_s}).array().size(), 2);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

QTEST_GUILESS_MAIN(CliAttachTest)
#include "cli_attach_test.moc"
