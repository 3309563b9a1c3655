// SPDX-License-Identifier: GPL-3.0-or-later
// What every release wrote is read for ever, to the same content, and what a later one writes is kept and passed on.
#include "core/base/text.h"
#include "core/exchange/new_copy.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_files.h"
#include "core/store/store.h"
#include "tests/core/exchange/frozen_release.h"
#include "tests/support/test_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace tandem;
using namespace tandem::exchange;

class FrozenTest : public QObject
{
    Q_OBJECT

private slots:
    void thisReleaseIsFrozen();
    void programmes_data() { releases(); }
    void programmes();
    void exchanges_data() { releases(); }
    void exchanges();
    void whatALaterVersionWrites_data() { releases(); }
    void whatALaterVersionWrites();
    void filesOfALaterVersion_data() { releases(); }
    void filesOfALaterVersion();

private:
    static QDir data() { return {QStringLiteral(TANDEM_SOURCE_DIR "/tests/data")}; }
    static void releases()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : data().entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::addRow("%s", qPrintable(name)) << data().filePath(name);
    }
    /// The release's programme file, to be written to.
    QString thawed(const QDir &folder)
    {
        const QString path = m_place.path(u"thawed%1.tandem"_s.arg(++m_count));
        QFile frozen(folder.filePath(u"programme.tandem.z"_s));
        QFile file(path);
        if (!frozen.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly) ||
            file.write(qUncompress(frozen.readAll())) <= 0)
            qFatal("%s", qPrintable(frozen.fileName()));
        return path;
    }
    static ReceivedFiles received(const QString &path)
    {
        ReceivedFiles files;
        auto file = ReceivedFile::open(path, QString::fromUtf16(kFrozenPassphrase));
        if (!file)
            qFatal("%s: %s", qPrintable(path), qPrintable(errorCodeName(file.error().code)));
        files.add(std::move(file).value());
        return files;
    }
    static QHash<Id, QByteArray> bodies(const Workspace &workspace)
    {
        QHash<Id, QByteArray> all;
        const Result<void> visited = workspace.visitTransactions([&all](const Id &id, const QByteArray &body) {
            all.insert(id, body);
            return true;
        });
        return visited ? all : QHash<Id, QByteArray>();
    }
    std::unique_ptr<Workspace> copyFrom(const QString &path)
    {
        ReceivedFiles files = received(path);
        auto copy = makeCopy(files, m_place.path(u"copy%1.tandem"_s.arg(++m_count)), m_place.environment());
        if (!copy)
            qFatal("%s: %s", qPrintable(path), qPrintable(errorCodeName(copy.error().code)));
        return std::move(copy->workspace);
    }

    sample::Place m_place;
    int m_count = 0;
};

/// Run with --freeze and the folder's path before a release: see docs/testing.md.
void FrozenTest::thisReleaseIsFrozen()
{
    QVERIFY2(data().exists(QStringLiteral(TANDEM_VERSION)), "tests/data has no folder for this version");
}

void FrozenTest::programmes()
{
    QFETCH(const QString, folder);
    const FrozenFacts facts = frozenFacts(folder);
    const QString path = thawed(folder);
    {
        const auto workspace = std::move(*Workspace::open(path, m_place.environment(true)));
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(workspace->leaves(), facts.leaves);
        QCOMPARE(workspace->transactionCount(), facts.transactions);
        QCOMPARE(rowsDigest(workspace->snapshot()), facts.rows);
        QCOMPARE(sample::findings(*workspace), QString());
        QVERIFY(workspace->snapshot().all<Baseline>().size() == 1 &&
                workspace->snapshot().all<Attachment>().size() == 1);
        QVERIFY(workspace->enter(u"Awa Diop"_s).ok()); // it can be worked in
    }
    const auto store = std::move(*Store::open(thawed(folder), Store::Access::Write));
    const QByteArray before = *store->digest();
    QVERIFY(store->rebuild().ok());
    QCOMPARE(*store->digest(), before);
}

void FrozenTest::exchanges()
{
    QFETCH(const QString, folder);
    const FrozenFacts facts = frozenFacts(folder);
    const QDir dir(folder);
    for (const QString &path : {dir.filePath(u"exchange.tandemx"_s), dir.filePath(u"sealed.tandemx"_s),
                                dir.filePath(u"segment.tandemx"_s), thawed(folder)}) {
        const auto copy = copyFrom(path);
        QCOMPARE(copy->leaves(), facts.leaves);
        QCOMPARE(rowsDigest(copy->snapshot()), facts.rows);
        QCOMPARE(sample::findings(*copy), QString());
        // Its contents, too, but for the folder's file: there they lie beside it.
        const QByteArray hash = copy->snapshot().sorted<Attachment>().first()->sha256.toLatin1();
        QCOMPARE(copy->hasBlob(hash), !path.endsWith(u"segment.tandemx"_s));
    }
    QVERIFY(!ReceivedFile::open(dir.filePath(u"sealed.tandemx"_s), u"another"_s).ok());
}

void FrozenTest::whatALaterVersionWrites()
{
    QFETCH(const QString, folder);
    const FrozenFacts facts = frozenFacts(folder);
    const QString sent = QDir(folder).filePath(u"newer.tandemx"_s);
    const auto workspace = std::move(*Workspace::open(thawed(folder), m_place.environment()));
    ReceivedFiles files = received(sent);
    QVERIFY(files.rewind().ok());
    QHash<Id, QByteArray> newer;
    for (auto item = files.next(); item && item->has_value(); item = files.next())
        newer.insert((*item)->id, (*item)->body);
    QCOMPARE(newer.size(), 2);
    QVERIFY(files.rewind().ok());
    const Result<Merge> merge = workspace->receive(files);
    QVERIFY(merge.ok());
    QCOMPARE(merge->report.newTransactions, 2);
    QCOMPARE(workspace->heldCount(), 1); // of a later form: it waits for a later version
    QCOMPARE(sample::findings(*workspace), QString());
    // What can be shown is shown, with a word that there is more.
    QCOMPARE(workspace->snapshot().find(IdOf<Activity>(facts.newRow))->title.fr, u"Activité d’une autre version"_s);
    const QList<Issue> &issues = workspace->snapshot().issues();
    QVERIFY(std::any_of(issues.begin(), issues.end(),
                        [](const Issue &issue) { return issue.kind == IssueKind::UnknownContent; }));
    const auto store = std::move(*Store::open(workspace->path(), Store::Access::Read));
    const int status = entityInfo(EntityKind::Activity).indexOf(QByteArrayView("status"));
    QCOMPARE((*store->row({EntityKind::Activity, facts.newRow}))->values.at(status), QByteArray("decreed"));
    // And all of it goes on to the next one, byte for byte, by every way.
    const QString onwards = m_place.path(u"onwards%1.tandemx"_s.arg(++m_count));
    QVERIFY(writePackage(*workspace, onwards, {}).ok());
    for (const QString &path : {onwards, workspace->path()}) {
        const auto copy = copyFrom(path);
        QCOMPARE(bodies(*copy), bodies(*workspace));
        QCOMPARE(copy->leaves(), workspace->leaves());
        QCOMPARE(copy->heldCount(), 1);
        QCOMPARE(rowsDigest(copy->snapshot()), rowsDigest(workspace->snapshot()));
        for (auto it = newer.cbegin(); it != newer.cend(); ++it)
            QCOMPARE(bodies(*copy).value(it.key()), it.value());
    }
}

void FrozenTest::filesOfALaterVersion()
{
    QFETCH(const QString, folder);
    const FrozenFacts facts = frozenFacts(folder);
    const QString path = thawed(folder);
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "PRAGMA user_version=4711", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    const QByteArray before = sample::hashOf(path);
    {
        const auto workspace = std::move(*Workspace::open(path, m_place.environment()));
        QCOMPARE(errorCodeName(workspace->readOnlyReason()->code), errorCodeName(ErrorCode::FileNewer));
        QCOMPARE(workspace->leaves(), facts.leaves);
        QCOMPARE(rowsDigest(workspace->snapshot()), facts.rows);
        QVERIFY(!workspace->enter(u"Moussa Sow"_s).ok()); // somebody new would have to be written down
        // It can be sent all the same.
        const QString sent = m_place.path(u"sent%1.tandemx"_s.arg(++m_count));
        QVERIFY(writePackage(*workspace, sent, {}).ok());
        QCOMPARE(bodies(*copyFrom(sent)), bodies(*workspace));
    }
    QCOMPARE(sample::hashOf(path), before);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--freeze"_s)
        return freezeRelease(QDir(arguments.at(2))) ? 0 : 1;
    FrozenTest test;
    return QTest::qExec(&test, arguments);
}

#include "frozen_test.moc"
