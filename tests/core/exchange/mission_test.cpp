// SPDX-License-Identifier: GPL-3.0-or-later
// Copies for a mission, what is remembered of what others have, and what is noticed of copies, backups and cloned disks.
#include "core/base/text.h"
#include "core/exchange/mission.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_files.h"
#include "tests/support/file_test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::sample;

namespace {

using Kind = OpeningNotice::Kind;

/// Another computer with a memory of its own.
struct Computer
{
    Place &place;
    QString name;
    SeededRandom random{77};

    std::unique_ptr<Workspace> open(const QString &path)
    {
        auto opened = Workspace::open(path, {place.clock, random, place.path(u"data of "_s + name), name});
        return opened ? std::move(*opened) : nullptr;
    }
};

QList<Kind> kindsOf(const Workspace &workspace)
{
    QList<Kind> kinds;
    for (const OpeningNotice &notice : workspace.notices())
        kinds.append(notice.kind);
    return kinds;
}

/// What receiving a file in the window or on the command line does; what it says of itself.
ReceivedFacts receive(Workspace &workspace, const QString &path)
{
    Result<std::unique_ptr<ReceivedFile>> file = ReceivedFile::open(path);
    if (!file)
        return {};
    const ReceivedFacts facts = (*file)->facts();
    if (!workspace.receive(**file))
        return {};
    workspace.rememberReceived(facts.leaves);
    return facts;
}

} // namespace

class MissionTest : public FileTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { FileTest::cleanup(); }

    void theCopyIsCompleteAndSaysWhatItIs();
    void chosenPlansTakeTheirAttachmentsAlong();
    void whatFailsLeavesNothingBehind();
    void nothingIsCountedBeforeAnythingWasSent();
    void countsWhatNobodyElseHas();
    void whatComesBackWasKnownThere();
    void aMissionIsUnderWayUntilItsWorkComesBack();
    void copiesAndEarlierStatesAreNoticed();
    void aClonedDiskIsNoticedAndDoesNoHarm();
    void absentContentsAreAskedFor();

private:
    void attach(EntityKind kind, const Id &row, const QString &name, const QByteArray &bytes);
    void edit(Workspace &workspace, const char *title);
    qsizetype steps() { return file().unsent().value_or(Unsent{-1, {}}).steps; }
    void reopen()
    {
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(m_path, m_place->environment(true)));
        QVERIFY(file().enter(u"Awa Diop"_s).ok());
    }
};

void MissionTest::init()
{
    FileTest::init();
    attach(EntityKind::Activity, m_rows.activities.first(), u"minutes.pdf"_s, "minutes " + QByteArray(200'000, 'm'));
    attach(EntityKind::Memorandum, m_rows.memorandum, u"signed.pdf"_s, "signed");
    attach(EntityKind::Programme, file().snapshot().programme()->id, u"logo.png"_s, "logo");
}

void MissionTest::attach(EntityKind kind, const Id &row, const QString &name, const QByteArray &bytes)
{
    QFile written(m_place->path(name));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    QVERIFY(file().run(attachFiles(kind, row, {written.fileName()})).ok());
}

void MissionTest::edit(Workspace &workspace, const char *title)
{
    QVERIFY(workspace.run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", title}})).ok());
}

void MissionTest::theCopyIsCompleteAndSaysWhatItIs()
{
    QVERIFY(file().run(adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2020, 3, 1), {}, {}, {}, {}})).ok());
    const QString stick = m_place->path(u"stick.tandem"_s);
    const Result<qint64> size =
        prepareMission(file(), stick, {.attachments = MissionChoice::Attachments::None, .plans = {}});
    QVERIFY(size.ok());
    QCOMPARE(*size, QFileInfo(stick).size());
    QVERIFY(*size + 200'000 <= QFileInfo(m_path).size() + 16'384); // what stays here takes no room there
    QVERIFY(QFile(stick).permissions() & QFile::ReadOther);

    Computer laptop{*m_place, u"laptop"_s};
    const auto copy = laptop.open(stick);
    QVERIFY(copy && !copy->isReadOnly());
    QCOMPARE(copy->leaves(), file().leaves());
    QCOMPARE(findings(*copy), QString());
    QVERIFY(copy->isMissionCopy() && !file().isMissionCopy());
    QCOMPARE(kindsOf(*copy), QList{Kind::MissionCopy});
    QCOMPARE(copy->notices().first().by, u"Awa Diop"_s);
    for (const Attachment &attachment : copy->snapshot().all<Attachment>())
        QVERIFY(!copy->hasBlob(attachment.sha256.toLatin1()));
    const Baseline &baseline = *copy->snapshot().all<Baseline>().begin();
    QVERIFY(copy->hasBlob(baseline.snapshot.toLatin1())); // frozen plans always travel
    for (const Attachment &attachment : file().snapshot().all<Attachment>())
        QVERIFY(file().hasBlob(attachment.sha256.toLatin1()));
}

void MissionTest::chosenPlansTakeTheirAttachmentsAlong()
{
    const Id other =
        made(file(), addRow(EntityKind::Plan, {{"memorandum", m_rows.memorandum.hex()}, {"year", "2031"}}));
    attach(EntityKind::Plan, other, u"other.pdf"_s, "other");
    const MissionChoice here{.attachments = MissionChoice::Attachments::OfPlans, .plans = {m_rows.plan}};
    const Result<MissionContents> contents = missionContents(file(), here);
    QVERIFY(contents.ok());
    QCOMPARE(contents->attachments, 3); // of the activity, the memorandum and the programme
    QCOMPARE(contents->leftHere, 1);
    const auto byPlan = attachmentsByPlan(file());
    QVERIFY(byPlan.ok());
    QCOMPARE(byPlan->value(m_rows.plan).count, 2);
    QCOMPARE(byPlan->value(other).count, 2);
    QVERIFY(byPlan->value(m_rows.plan).bytes > 200'000);
    const MissionChoice none{.attachments = MissionChoice::Attachments::OfPlans, .plans = {}};
    QCOMPARE(missionContents(file(), none)->attachments, 1); // the programme's goes everywhere
    QCOMPARE(missionContents(file(), {})->attachments, 4);

    const QString stick = m_place->path(u"stick.tandem"_s);
    QVERIFY(prepareMission(file(), stick, here).ok());
    Computer laptop{*m_place, u"laptop"_s};
    const auto copy = laptop.open(stick);
    QVERIFY(copy);
    for (const Attachment &attachment : copy->snapshot().all<Attachment>())
        QCOMPARE(copy->hasBlob(attachment.sha256.toLatin1()), attachment.name != "other.pdf"_L1);
    // Another one takes its place.
    QVERIFY(prepareMission(file(), stick, {}).ok());
    QVERIFY(!QFile::exists(stick + u".part"_s));
}

void MissionTest::whatFailsLeavesNothingBehind()
{
    QVERIFY(!prepareMission(file(), m_path, {}).ok());
    const QString nowhere = m_place->path(u"no/such/folder/stick.tandem"_s);
    const Result<qint64> refused = prepareMission(file(), nowhere, {});
    QVERIFY(!refused.ok());
    QVERIFY(!file().mission());
    QVERIFY(!file().unsent());
    QVERIFY(QDir(m_place->path(u"data"_s)).entryList({u"copy-*"_s}, QDir::AllEntries).isEmpty());
}

void MissionTest::nothingIsCountedBeforeAnythingWasSent()
{
    QVERIFY(!file().unsent());
    edit(file(), "Séminaire");
    QVERIFY(!file().unsent());
    reopen();
    QVERIFY(!file().unsent());
    // Nor in a copy that somebody made by themselves, before anything was exchanged there.
    const QString copy = m_place->path(u"copy.tandem"_s);
    m_workspace.reset();
    QVERIFY(QFile::copy(m_path, copy));
    reopen();
    Computer laptop{*m_place, u"laptop"_s};
    const auto other = laptop.open(copy);
    QVERIFY(other && other->enter(u"Moussa Traoré"_s).ok());
    edit(*other, "Colloque");
    QVERIFY(!other->unsent());
    other->rememberReceived({});
    QCOMPARE(other->unsent().value_or(Unsent{-1, {}}).steps, 1); // what came with it never counts
}

void MissionTest::countsWhatNobodyElseHas()
{
    file().rememberSent(file().leaves());
    QCOMPARE(steps(), 0);
    edit(file(), "Séminaire");
    const QDateTime first = m_place->clock.now();
    edit(file(), "Colloque");
    QCOMPARE(steps(), 2);
    QVERIFY(file().unsent()->since <= first);
    QVERIFY(file().undo().ok());
    QCOMPARE(steps(), 3);
    reopen();
    QCOMPARE(steps(), 3);
    // Who came, and did nothing, has nothing to send.
    QVERIFY(file().enter(u"Moussa Traoré"_s).ok());
    QCOMPARE(steps(), 3);
    file().rememberSent(file().leaves());
    QCOMPARE(steps(), 0);
    QVERIFY(!file().unsent()->since.isValid());
}

void MissionTest::whatComesBackWasKnownThere()
{
    const QString theirs = m_place->path(u"theirs.tandem"_s);
    QVERIFY(prepareMission(file(), theirs, {}).ok());
    edit(file(), "Séminaire");
    QCOMPARE(steps(), 1);
    const QString package = m_place->path(u"ours.tandemx"_s);
    QVERIFY(writePackage(file(), package, {}).ok());
    Computer laptop{*m_place, u"laptop"_s};
    const auto copy = laptop.open(theirs);
    QVERIFY(copy && copy->enter(u"Moussa Traoré"_s).ok());
    QCOMPARE(copy->unsent().value_or(Unsent{-1, {}}).steps, 0); // what came with the copy is news to nobody
    QVERIFY(copy->run(setFields(EntityKind::Activity, m_rows.activities.last(), {{"place", "Kayes"}})).ok());
    QCOMPARE(copy->unsent()->steps, 1);
    QCOMPARE(receive(*copy, package).leaves, file().leaves());
    QCOMPARE(copy->unsent()->steps, 1);
    // They have our change: it was never said here that it was sent, and need not be.
    const QString back = m_place->path(u"back.tandemx"_s);
    QVERIFY(writePackage(*copy, back, {}).ok());
    QCOMPARE(receive(file(), back).leaves, copy->leaves());
    QCOMPARE(steps(), 0);
    edit(file(), "Colloque");
    QCOMPARE(steps(), 1);
    // A whole file says as well what it holds.
    QCOMPARE(receive(file(), theirs).leaves, copy->leaves());
    QCOMPARE(steps(), 1);
}

void MissionTest::aMissionIsUnderWayUntilItsWorkComesBack()
{
    const QString stick = m_place->path(u"stick.tandem"_s);
    QVERIFY(!file().mission());
    QVERIFY(prepareMission(file(), stick, {}).ok());
    QCOMPARE(file().mission()->path, stick);
    QCOMPARE(steps(), 0);
    reopen();
    QCOMPARE(file().mission()->path, stick);
    Computer laptop{*m_place, u"laptop"_s};
    {
        const auto copy = laptop.open(stick);
        QVERIFY(copy && copy->enter(u"Moussa Traoré"_s).ok() && !copy->mission());
        QVERIFY(copy->run(setFields(EntityKind::Activity, m_rows.activities.last(), {{"place", "Kayes"}})).ok());
    }
    QVERIFY(receive(file(), stick).transactions > 0);
    QVERIFY(!file().mission());
    QCOMPARE(file().snapshot().find(IdOf<Activity>(m_rows.activities.last()))->place, u"Kayes"_s);
    QCOMPARE(steps(), 0);
    QVERIFY(prepareMission(file(), stick, {}).ok());
    file().endMission();
    QVERIFY(!file().mission());
}

void MissionTest::copiesAndEarlierStatesAreNoticed()
{
    const QString earlier = m_place->path(u"earlier.tandem"_s);
    const QString copy = m_place->path(u"copy.tandem"_s);
    m_workspace.reset();
    QVERIFY(QFile::copy(m_path, earlier));
    reopen();
    QCOMPARE(kindsOf(file()), QList<Kind>());
    edit(file(), "Séminaire");
    m_workspace.reset();
    QVERIFY(QFile::copy(m_path, copy));
    // The same programme in another place of this computer.
    {
        const auto opened = Workspace::open(copy, m_place->environment(true));
        QVERIFY(opened.ok());
        QCOMPARE(kindsOf(**opened), QList{Kind::OtherPath});
        QCOMPARE((*opened)->notices().first().path, m_path);
    }
    // It was moved there: no more to be said.
    QVERIFY(QFile::remove(copy));
    reopen();
    QCOMPARE(kindsOf(file()), QList<Kind>());
    // A backup that was put back.
    m_workspace.reset();
    QVERIFY(QFile::remove(m_path) && QFile::copy(earlier, m_path));
    reopen();
    QCOMPARE(kindsOf(file()), QList{Kind::OlderThanLastTime});
    edit(file(), "Colloque"); // and work goes on
    reopen();
    QCOMPARE(kindsOf(file()), QList<Kind>());
}

void MissionTest::aClonedDiskIsNoticedAndDoesNoHarm()
{
    const QString clone = m_place->path(u"clone"_s);
    QVERIFY(QDir().mkpath(clone));
    QVERIFY(QFile::copy(m_place->path(u"data/installation.json"_s), clone + u"/installation.json"_s));
    m_workspace.reset();
    QVERIFY(QFile::copy(m_path, clone + u"/file.tandem"_s));
    reopen();
    const QString package = m_place->path(u"clone.tandemx"_s);
    {
        SeededRandom random(3);
        const auto other = Workspace::open(clone + u"/file.tandem"_s, {m_place->clock, random, clone, u"dakar"_s});
        QVERIFY(other.ok() && (*other)->enter(u"Awa Diop"_s).ok());
        edit(**other, "Séminaire");
        QVERIFY(writePackage(**other, package, {}).ok());
    }
    edit(file(), "Colloque");
    receive(file(), package);
    QCOMPARE(kindsOf(file()), QList{Kind::OwnSign});
    QCOMPARE(file().snapshot().issues().size(), 1); // nothing is lost: both wait to be decided
    const auto sign = [this] { return (*file().history({})).first().device; };
    edit(file(), "Journée");
    const QString before = sign();
    file().renewDevice();
    edit(file(), "Atelier");
    QVERIFY(sign() != before);
    QVERIFY(sign().startsWith("dakar-"_L1));
    const QString now = sign();
    reopen();
    edit(file(), "Forum");
    QCOMPARE(sign(), now);
}

void MissionTest::absentContentsAreAskedFor()
{
    const QString stick = m_place->path(u"stick.tandem"_s);
    QVERIFY(prepareMission(file(), stick, {.attachments = MissionChoice::Attachments::None, .plans = {}}).ok());
    Computer laptop{*m_place, u"laptop"_s};
    const auto copy = laptop.open(stick);
    QVERIFY(copy && copy->enter(u"Moussa Traoré"_s).ok());
    QVERIFY(copy->wantedContents().isEmpty());
    const QByteArray sha256 = QCryptographicHash::hash("signed", QCryptographicHash::Sha256).toHex();
    copy->wantContent(sha256, true);
    copy->wantContent(sha256, true);
    QCOMPARE(copy->wantedContents(), QList{sha256});
    const QString asking = m_place->path(u"asking.tandemx"_s);
    QVERIFY(writePackage(*copy, asking, {}).ok());
    QCOMPARE(receive(file(), asking).wanted, QList{sha256});
    const QString answer = m_place->path(u"answer.tandemx"_s);
    QVERIFY(writePackage(file(), answer, {.attachments = true, .passphrase = {}, .person = {}}).ok());
    QVERIFY(receive(*copy, answer).wanted.isEmpty());
    QVERIFY(copy->hasBlob(sha256));
    QVERIFY(copy->wantedContents().isEmpty());
    copy->wantContent(sha256, true);
    QVERIFY(copy->wantedContents().isEmpty()); // it is here
}

QTEST_GUILESS_MAIN(MissionTest)
#include "mission_test.moc"
