// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/attachments.h"
#include "tests/support/file_test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace tandem;

/// Files that hang on activities, plans, memoranda and decisions: how they come in, how they stay, how they go out.
class AttachmentsTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void aFileBecomesPartOfTheFile();
    void aContentIsStoredOnce();
    void removingIsTakenBack();
    void whatDoesNotComeIn();
    void largeOnesAreSaid();
    void onlySomeRowsCarryThem();
    void whatChangesMeanwhileIsNotAttached();
    void namesDoNoHarm_data();
    void namesDoNoHarm();
    void whatIsOpened_data();
    void whatIsOpened();
    void goingOut();
    void absentOnesArrive();
    void aDamagedContentIsNeverHandedOut();
    void openingReadsNoContent();

private:
    Id activity() const { return m_rows.activities.first(); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_place->path(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }
    Result<Outcome> attach(const QStringList &paths)
    {
        return file().run(attachFiles(EntityKind::Activity, activity(), paths));
    }
    QList<const Attachment *> attached() { return file().snapshot().ownedBy<&Attachment::owner>(activity()); }
    static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static QByteArray nameOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    qsizetype stored() { return file().blobs()->size(); }
    /// Somebody else's hand in the file.
    void meddle(const QByteArray &sql)
    {
        m_workspace.reset();
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        m_workspace = std::move(*Workspace::open(m_path, m_place->environment()));
        QVERIFY(file().enter(u"Awa Diop"_s).ok());
    }
};

void AttachmentsTest::aFileBecomesPartOfTheFile()
{
    const QByteArray bytes = "%PDF-1.4\n" + QByteArray(700'000, 'x'); // more than one piece
    const Result<Outcome> done = attach({write(u"Procès-verbal.pdf"_s, bytes)});
    QVERIFY(done.ok());
    QCOMPARE(done->created.size(), 1);
    const Attachment *row = attached().value(0);
    QVERIFY(row);
    QCOMPARE(row->id, IdOf<Attachment>(done->created.first()));
    QCOMPARE(row->name, u"Procès-verbal.pdf"_s);
    QCOMPARE(row->mediaType, u"application/pdf"_s);
    QCOMPARE(row->size, bytes.size());
    QCOMPARE(row->sha256.toLatin1(), nameOf(bytes));
    QCOMPARE(*file().blob(row->sha256.toLatin1()), bytes);
    QFile::remove(m_place->path(u"Procès-verbal.pdf"_s)); // nobody needs it any more

    QByteArray pieces;
    const Result<bool> read = file().readBlob(nameOf(bytes), [&pieces](QByteArrayView piece) -> Result<void> {
        pieces += piece.toByteArray();
        return {};
    });
    QVERIFY(read.ok() && *read);
    QCOMPARE(pieces, bytes);
    const Result<bool> stopped = file().readBlob(nameOf(bytes), [](QByteArrayView) -> Result<void> {
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);

    const QList<BlobInfo> known = *file().blobs();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().sha256, nameOf(bytes));
    QCOMPARE(known.first().size, bytes.size());
    QVERIFY(known.first().present);
    QCOMPARE(known.first().use, BlobUse::Attachment);
}

void AttachmentsTest::aContentIsStoredOnce()
{
    const QString one = write(u"one.txt"_s, "the same");
    const QString two = write(u"two.txt"_s, "the same");
    QVERIFY(attach({one, two}).ok());
    QCOMPARE(attached().size(), 2);
    QCOMPARE(stored(), 1);
    QVERIFY(file().run(attachFiles(EntityKind::Plan, m_rows.plan, {one})).ok());
    QCOMPARE(stored(), 1);
    // Once more the same under the same name: there is nothing to do.
    QCOMPARE(attach({one, two}).error().code, ErrorCode::DuplicateRow);
    const Result<Outcome> partly = attach({one, write(u"three.txt"_s, "another")});
    QVERIFY(partly.ok());
    QCOMPARE(partly->created.size(), 1);
    QCOMPARE(stored(), 2);
}

void AttachmentsTest::removingIsTakenBack()
{
    QVERIFY(attach({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")}).ok());
    QVERIFY(file().undo().ok()); // one step, however many files
    QCOMPARE(attached().size(), 0);
    QVERIFY(file().redo().ok());
    QCOMPARE(attached().size(), 2);
    const Attachment first = *attached().first();
    QVERIFY(file().run(removeRow(EntityKind::Attachment, first.id)).ok());
    QCOMPARE(attached().size(), 1);
    const QList<BlobInfo> known = *file().blobs();
    for (const BlobInfo &info : known)
        QCOMPARE(info.use, info.sha256 == first.sha256.toLatin1() ? BlobUse::None : BlobUse::Attachment);
    QVERIFY(file().undo().ok());
    QCOMPARE(attached().size(), 2);
    QVERIFY(!file().blob(first.sha256.toLatin1())->isEmpty());
    // They go with what they hang on, and come back with it.
    QVERIFY(file().run(removeRow(EntityKind::Activity, activity())).ok());
    QCOMPARE(file().snapshot().all<Attachment>().size(), 0);
    QVERIFY(file().undo().ok());
    QCOMPARE(attached().size(), 2);
}

void AttachmentsTest::whatDoesNotComeIn()
{
    const QString good = write(u"good.txt"_s, "good");
    const qsizetype before = file().transactionCount();
    QFile large(m_place->path(u"large.pdf"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMostBlobBytes + 1));
    const Result<Outcome> tooLarge = attach({good, large.fileName()});
    QCOMPARE(tooLarge.error().code, ErrorCode::AttachmentTooLarge);
    QCOMPARE(tooLarge.error().arguments, (QStringList{u"large.pdf"_s, u"26"_s, u"25"_s}));
    QCOMPARE(attach({good, write(u"empty.txt"_s, {})}).error().code, ErrorCode::AttachmentEmpty);
    QCOMPARE(attach({good, m_place->folder.path()}).error().code, ErrorCode::InputNotRead);
    QCOMPARE(attach({good, m_place->path(u"nowhere.txt"_s)}).error().code, ErrorCode::InputNotRead);
    QCOMPARE(file().transactionCount(), before);
    QCOMPARE(stored(), 0); // all or nothing
}

void AttachmentsTest::largeOnesAreSaid()
{
    QFile large(m_place->path(u"large.pdf"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMostBlobBytes));
    QVERIFY(attach({large.fileName(), write(u"small.pdf"_s, "%PDF-1.4")}).ok());
    for (const Attachment *row : attached()) {
        QCOMPARE(sizeHint(*row).has_value(), row->name == u"large.pdf"_s);
        if (const auto hint = sizeHint(*row))
            QCOMPARE(*hint, (Error{ErrorCode::AttachmentLarge, {u"large.pdf"_s, u"25"_s}, {}, {}}));
    }
    Attachment row;
    row.size = kLargeAttachmentBytes;
    QVERIFY(!sizeHint(row));
    row.size = kLargeAttachmentBytes + 1;
    QVERIFY(sizeHint(row));
}

void AttachmentsTest::onlySomeRowsCarryThem()
{
    const QString path = write(u"note.txt"_s, "note");
    const Id decision = sample::made(
        file(),
        addRow(EntityKind::Decision,
               {{"plan", m_rows.plan.hex()}, {"taken_on", "2020-02-10"}, {"kind", "decision"}, {"text_fr", "Oui"}}));
    QVERIFY(file().run(attachFiles(EntityKind::Memorandum, m_rows.memorandum, {path})).ok());
    QVERIFY(file().run(attachFiles(EntityKind::Plan, m_rows.plan, {path})).ok());
    QVERIFY(file().run(attachFiles(EntityKind::Decision, decision, {path})).ok());
    QCOMPARE(file().run(attachFiles(EntityKind::Institution, m_rows.institution, {path})).error().code,
             ErrorCode::ValueNotReference);
    QCOMPARE(file().run(attachFiles(EntityKind::Plan, m_rows.activities.last(), {path})).error().code,
             ErrorCode::ReferenceMissing);
}

void AttachmentsTest::whatChangesMeanwhileIsNotAttached()
{
    for (const QByteArray &later : {QByteArray("changed"), QByteArray("longer than before"), QByteArray("short")}) {
        const QString path = write(u"moving.txt"_s, "earlier");
        Operation operation = attachFiles(EntityKind::Activity, activity(), {path});
        operation.prepare = [&, prepare = operation.prepare](Draft &draft) {
            Result<void> done = prepare(draft);
            write(u"moving.txt"_s, later);
            return done;
        };
        const qsizetype before = file().transactionCount();
        QVERIFY(!file().run(operation).ok());
        QCOMPARE(file().transactionCount(), before);
        QCOMPARE(stored(), 0);
    }
}

void AttachmentsTest::namesDoNoHarm_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << u"Compte rendu (été).pdf"_s << u"Compte rendu (été).pdf"_s;
    QTest::newRow("path") << u"../../awa/.bashrc"_s << u"bashrc"_s;
    QTest::newRow("windows path") << u"C:\\Windows\\system.ini"_s << u"system.ini"_s;
    QTest::newRow("stream") << u"a.pdf:evil.exe"_s << u"a.pdf_evil.exe"_s;
    QTest::newRow("turned around") << u"facture\u202Efdp.exe"_s << u"facturefdp.exe"_s;
    QTest::newRow("line break") << u"a\nb.txt"_s << u"a b.txt"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("device and more") << u"LPT1.old.txt"_s << u"_LPT1.old.txt"_s;
    QTest::newRow("dots behind") << u"report.exe. ."_s << u"report.exe"_s;
    QTest::newRow("nothing") << QString() << u"_"_s;
    QTest::newRow("only dots") << u"..."_s << u"_"_s;
    QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(116, u'a') + u".pdf"_s;
    QTest::newRow("long and wide") << QString(300, u'é') + u".pdf"_s << QString(58, u'é') + u".pdf"_s;
    QTest::newRow("no extension that is one") << u"a."_s + QString(300, u'b') << u"a."_s + QString(11, u'b');
}

void AttachmentsTest::namesDoNoHarm()
{
    QFETCH(QString, given);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(given), safe);
    QCOMPARE(safeFileName(safe), safe);
}

void AttachmentsTest::whatIsOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("opened");
    for (const char *name : {"a.pdf", "a.PDF", "a.b.docx", "a.jpeg", "a.odt", "a.csv"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"a.exe", "a.pdf.exe", "a.docm", "a.xlsm", "a.sh", "a.html", "a.svg", "a.desktop", "a.lnk",
                             "a.zip", "a.jar", "a.py", "pdf", "a", "a.pdf\u202Eexe."})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
}

void AttachmentsTest::whatIsOpened()
{
    QFETCH(QString, name);
    QFETCH(bool, opened);
    QCOMPARE(mayBeOpened(name), opened);
}

void AttachmentsTest::goingOut()
{
    const QByteArray bytes = QByteArray("content").repeated(100'000);
    QVERIFY(attach({write(u"list.csv"_s, bytes)}).ok());
    Attachment row = *attached().first();
    const QString target = m_place->path(u"saved.csv"_s);
    QVERIFY(saveAttachment(file(), row, target).ok());
    QCOMPARE(contentOf(target), bytes);
    QCOMPARE(saveAttachment(file(), row, m_place->path(u"no/such/folder.csv"_s)).error().code,
             ErrorCode::OutputNotWritten);

    QVERIFY(QDir(m_place->folder.path()).mkdir(u"out"_s));
    const QString out = m_place->path(u"out"_s);
    row.name = u"../../list.csv"_s; // as a hostile colleague may have named it
    const Result<QString> first = extractAttachment(file(), row, out);
    const Result<QString> second = extractAttachment(file(), row, out);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(*first != *second);
    for (const QString &path : {*first, *second}) {
        QVERIFY(QFileInfo(path).canonicalFilePath().startsWith(QFileInfo(out).canonicalFilePath() + u'/'));
        QCOMPARE(QFileInfo(path).fileName(), u"list.csv"_s);
        QCOMPARE(contentOf(path), bytes);
        const auto nobodyElse = QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                                QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(path) & nobodyElse));
        QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
    row.name = u"list.csv.exe"_s;
    QCOMPARE(extractAttachment(file(), row, out).error().code, ErrorCode::AttachmentNotOpened);
    QCOMPARE(QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

void AttachmentsTest::absentOnesArrive()
{
    const QByteArray bytes = "from Rabat";
    const Id row = sample::made(file(), addRow(EntityKind::Attachment, {{"owner", "activity:" + activity().hex()},
                                                                        {"name", "rabat.txt"},
                                                                        {"size", "10"},
                                                                        {"sha256", nameOf(bytes)}}));
    QCOMPARE(file().blobs()->size(), 1);
    QVERIFY(!file().blobs()->first().present);
    QCOMPARE(file().blobs()->first().size, 10);
    QVERIFY(!file().hasBlob(nameOf(bytes)));
    QCOMPARE(saveAttachment(file(), *attached().first(), m_place->path(u"x.txt"_s)).error().code,
             ErrorCode::AttachmentAbsent);
    QVERIFY(!QFile::exists(m_place->path(u"x.txt"_s)));

    QSignalSpy changed(&file(), &Workspace::changed);
    QCOMPARE(file().putBlob(nameOf(bytes), "from Paris").error().code, ErrorCode::ContentDamaged);
    QCOMPARE(file().putBlob(nameOf({}), {}).error().code, ErrorCode::ContentDamaged);
    const QByteArray large(kMostBlobBytes + 1, 'x');
    QCOMPARE(file().putBlob(nameOf(large), large).error().code, ErrorCode::ContentDamaged);
    QCOMPARE(changed.size(), 0);
    QVERIFY(*file().putBlob(nameOf(bytes), bytes));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ChangeSet>().rows.value(0).row, row);
    QVERIFY(!*file().putBlob(nameOf(bytes), bytes)); // it is here already
    QCOMPARE(changed.size(), 1);
    QVERIFY(file().blobs()->first().present);
    QCOMPARE(*file().blob(nameOf(bytes)), bytes);
    // A content that was known without being here: NULL in its place.
    meddle("UPDATE blob SET data=NULL");
    QVERIFY(!file().blobs()->first().present);
    QVERIFY(!file().hasBlob(nameOf(bytes)));
    QVERIFY(!*file().readBlob(nameOf(bytes), [](QByteArrayView) { return Result<void>(); }));
    QVERIFY(attach({write(u"mine.txt"_s, bytes)}).ok()); // who attaches the same gives it to both
    QCOMPARE(*file().blob(nameOf(bytes)), bytes);
}

void AttachmentsTest::aDamagedContentIsNeverHandedOut()
{
    const QByteArray bytes = "good content";
    QVERIFY(attach({write(u"a.txt"_s, bytes)}).ok());
    meddle("UPDATE blob SET data=zeroblob(length(data))");
    const QString target = write(u"target.txt"_s, "as it was");
    const Result<void> saved = saveAttachment(file(), *attached().first(), target);
    QCOMPARE(saved.error(), (Error{ErrorCode::ContentDamaged, {u"a.txt"_s}, u"attachment"_s, {}}));
    QCOMPARE(contentOf(target), "as it was");
    QVERIFY(!extractAttachment(file(), *attached().first(), m_place->folder.path()).ok());
    QCOMPARE(file().check()->size(), 1); // and the check of the file finds it
    meddle("UPDATE blob SET data=CAST('good content' AS BLOB)");
}

/// How many bytes this process has asked of files so far.
static qint64 bytesRead()
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray first = counters.readLine(); // rchar: 12345
    return first.mid(first.indexOf(':') + 1).trimmed().toLongLong();
}

void AttachmentsTest::openingReadsNoContent()
{
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths.append(write(u"%1.bin"_s.arg(i), QByteArray::number(i) + QByteArray(200'000, 'x')));
    QVERIFY(attach(paths).ok());
    m_workspace.reset();
    QVERIFY(QFileInfo(m_path).size() > 60'000'000);
    const qint64 before = bytesRead();
    if (before < 0)
        QSKIP("this system does not count what a process reads");
    m_workspace = std::move(*Workspace::open(m_path, m_place->environment()));
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QCOMPARE(attached().size(), 300);
    qint64 read = bytesRead() - before;
    QVERIFY2(read < 2'000'000, qPrintable(QString::number(read)));
    // Nor does work with them: what there is, whether it is here, a step and taking it back.
    QCOMPARE(stored(), 300);
    for (const Attachment *row : attached())
        QVERIFY(file().hasBlob(row->sha256.toLatin1()));
    QVERIFY(file().run(removeRow(EntityKind::Attachment, attached().first()->id)).ok());
    QVERIFY(file().undo().ok());
    read = bytesRead() - before;
    QVERIFY2(read < 8'000'000, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
