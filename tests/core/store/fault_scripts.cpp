// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fault_scripts.h"

#include "core/base/text.h"
#include "tests/support/fault_vfs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <unistd.h>

namespace tandem::fault {

namespace {

constexpr int kStuck = 79; ///< what failed once failed again without a fault

Id activity(Runner &runner, qsizetype place)
{
    return runner.file().snapshot().sorted<Activity>().at(place)->id;
}

void nothingMore(Workspace &, const QString &) {}

/// A second copy goes on by itself; what it wrote is kept beside the file.
void prepareBatch(Workspace &workspace, const QString &folder)
{
    const QString copy = folder + u"/copy.tandem"_s;
    if (!QFile::copy(workspace.path(), copy))
        qFatal("copy");
    FixedClock clock(QDateTime(QDate(2020, 3, 2), QTime(18, 0), Qt::OffsetFromUTC, 0), 1000);
    SeededRandom random(6);
    auto other = std::move(*Workspace::open(copy, {clock, random, {}, u"bamako"_s}));
    if (!other->enter(u"Moussa Ba"_s))
        qFatal("enter");
    QList<Id> rows; // a row that is shown goes with the next change of it
    for (const Activity *row : other->snapshot().sorted<Activity>())
        rows.append(row->id);
    for (const Id &row : std::as_const(rows)) {
        sample::made(*other, setFields(EntityKind::Activity, row, {{"place", "Bamako"}}));
        sample::made(*other, duplicateRow(EntityKind::Activity, row));
    }
}

/// A file of the journal's first version: without the tables that came later, its entities' tables of another shape.
void prepareOlder(Workspace &workspace, const QString &)
{
    sqlite3 *handle = nullptr;
    const QByteArray sql =
        "DROP TABLE suspect; DROP TABLE strange; DROP TABLE contested; DROP TABLE buried; CREATE INDEX tx_at ON tx(at);"
        "UPDATE meta SET v='older' WHERE k='projection'; PRAGMA user_version=1";
    if (sqlite3_open(workspace.path().toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

void actCreate(Runner &runner)
{
    runner.create();
    runner.step([&] { return runner.file().enter(u"Awa Diop"_s); });
    runner.run(startProgramme(
        {{"name_fr", "Migration et développement"}, {"period", "2019-01-01/2022-12-31"}, {"currency", "EUR"}}));
    runner.run(addRow(EntityKind::Country, {{"code", "MA"}, {"name_fr", "Maroc"}}));
}

void actEdit(Runner &runner)
{
    runner.open();
    runner.begin();
    runner.run(setFields(EntityKind::Activity, activity(runner, 0), {{"title_fr", "Atelier"}, {"place", "Dakar"}}));
    runner.run(
        setFields(EntityKind::Activity, activity(runner, 1), {{"remarks_fr", QByteArray("Long. ").repeated(900)}}));
    runner.run(setFieldsOf(EntityKind::Activity, {activity(runner, 0), activity(runner, 2)}, {{"progress", "20"}}));
}

void actDelete(Runner &runner)
{
    runner.open();
    runner.begin();
    runner.run(removeRow(EntityKind::Memorandum, runner.file().snapshot().sorted<Memorandum>().first()->id));
    runner.run(setFields(EntityKind::Country, runner.file().snapshot().sorted<Country>().first()->id,
                         {{"name_en", "Morocco"}}));
}

void actUndo(Runner &runner)
{
    runner.open();
    runner.begin();
    const auto done = [](const Result<Outcome> &outcome) {
        return outcome ? Result<void>() : Result<void>(outcome.error());
    };
    runner.step([&] { return done(runner.file().undo()); });
    runner.step([&] { return done(runner.file().undo()); });
    runner.step([&] { return done(runner.file().redo()); });
}

void actReceive(Runner &runner)
{
    QList<TransactionSource::Item> items;
    {
        const auto other =
            std::move(*Store::open(QFileInfo(runner.path()).absolutePath() + u"/copy.tandem"_s, Store::Access::Read));
        const Result<void> read = other->visitBodies([&items](const Id &id, const QByteArray &body) {
            items.append({id, body});
            return true;
        });
        if (!read)
            qFatal("bodies");
    }
    runner.open();
    runner.begin();
    runner.run(setFields(EntityKind::Activity, activity(runner, 0), {{"place", "Dakar"}}));
    runner.step([&]() -> Result<void> {
        ListSource source(items);
        const Result<IngestReport> report = runner.file().ingest(source);
        return report ? Result<void>() : Result<void>(report.error());
    });
    runner.run(setFields(EntityKind::Activity, activity(runner, 1), {{"place", "Thiès"}}));
}

void actAdopt(Runner &runner)
{
    runner.open();
    runner.begin();
    const IdOf<Plan> plan = runner.file().snapshot().sorted<Plan>().first()->id;
    runner.run(
        adoptPlan({plan, QDate(2020, 2, 10), u"Rabat"_s, {u"Comité"_s, {}}, {}, {{Side::First, u"Mme A."_s, {}}}}));
    runner.run(setFields(EntityKind::Activity, activity(runner, 0), {{"place", "Dakar"}}));
}

void actMigrate(Runner &runner)
{
    runner.open(true);
    runner.begin();
    runner.run(setFields(EntityKind::Activity, activity(runner, 0), {{"place", "Dakar"}}));
}

void actBackUp(Runner &runner)
{
    runner.open(true);
    runner.begin();
    runner.run(setFields(EntityKind::Activity, activity(runner, 0), {{"place", "Dakar"}}));
    runner.step([&]() -> Result<void> {
        const Result<BackupInfo> backup = runner.file().backUp();
        return backup ? Result<void>() : Result<void>(backup.error());
    });
    runner.run(setFields(EntityKind::Activity, activity(runner, 1), {{"place", "Thiès"}}));
}

void actAttach(Runner &runner)
{
    QFile scan(QFileInfo(runner.path()).absolutePath() + u"/scan.pdf"_s);
    if (!scan.open(QIODevice::WriteOnly) || scan.write(QByteArray("scan ").repeated(30'000)) < 0 || !scan.flush())
        qFatal("scan.pdf");
    runner.open();
    runner.begin();
    runner.run(attachFiles(EntityKind::Activity, activity(runner, 0), {scan.fileName()}));
    runner.run(removeRow(EntityKind::Attachment, runner.file().snapshot().sorted<Attachment>().first()->id));
}

} // namespace

Runner::Runner(const QString &folder, Progress &progress) : m_folder(folder), m_progress(progress) {}

Environment Runner::environment(bool data) const
{
    return {m_clock, m_random, data ? m_folder + u"/data"_s : QString(), u"dakar"_s};
}

template <class Body>
void Runner::tryTwice(Body &&body)
{
    Result<void> done = body();
    if (!done) {
        ++m_progress.failures;
        disarm();
        done = body();
    }
    if (!done)
        _exit(kStuck);
}

void Runner::open(bool data)
{
    tryTwice([&]() -> Result<void> {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path(), environment(data));
        if (!opened)
            return opened.error();
        m_workspace = std::move(*opened);
        if (m_workspace->isReadOnly())
            return *m_workspace->readOnlyReason();
        return m_workspace->enter(u"Awa Diop"_s);
    });
}

void Runner::create()
{
    step([&]() -> Result<void> {
        Result<std::unique_ptr<Workspace>> created =
            Workspace::create(path(), environment(), Id::fromBytes("0123456789abcdef"));
        if (!created)
            return created.error();
        m_workspace = std::move(*created);
        return {};
    });
}

void Runner::note()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Id &leaf : file().leaves())
        hash.addData(leaf.view());
    m_progress.counts[m_progress.acknowledged] = file().transactionCount();
    std::memcpy(m_progress.fingerprints[m_progress.acknowledged], hash.result().constData(), 32);
}

void Runner::begin()
{
    note();
}

void Runner::step(const std::function<Result<void>()> &body)
{
    tryTwice(body);
    ++m_progress.acknowledged;
    note();
}

void Runner::run(const Operation &operation)
{
    step([&]() -> Result<void> {
        const Result<Outcome> outcome = file().run(operation);
        return outcome ? Result<void>() : Result<void>(outcome.error());
    });
}

std::span<const Script> scripts()
{
    static constexpr Script kScripts[] = {
        {"create", true, nothingMore, actCreate},     {"edit", false, nothingMore, actEdit},
        {"delete", false, nothingMore, actDelete},    {"undo", false, nothingMore, actUndo},
        {"receive", false, prepareBatch, actReceive}, {"adopt", false, nothingMore, actAdopt},
        {"migrate", false, prepareOlder, actMigrate}, {"back up", false, nothingMore, actBackUp},
        {"attach", false, nothingMore, actAttach},
    };
    return kScripts;
}

} // namespace tandem::fault
