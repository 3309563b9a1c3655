// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/store/file_probe.h"
#include "core/store/schema.h"
#include "core/store/store_private.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tandem {

namespace {

/// All transactions of a file whose tables cannot be used as they are: of a newer version, or not to be written to.
class FileSource final : public TransactionSource
{
public:
    explicit FileSource(Database &database)
        : m_query(database, "SELECT id,body FROM tx UNION ALL SELECT id,body FROM held")
    {
    }
    Result<std::optional<Item>> next() override
    {
        return guarded([&]() -> std::optional<Item> {
            if (!m_query.step())
                return std::nullopt;
            return Item{m_query.id(0), m_query.text(1).toByteArray()};
        });
    }

private:
    Statement m_query;
};

/// Brings the changes of each row together, rows and fields in the order in which they were first named.
void groupByRow(QList<Change> &changes)
{
    QHash<Id, qsizetype> places;
    for (const Change &change : changes) {
        if (!places.contains(change.row))
            places.insert(change.row, places.size());
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [&places](const Change &a, const Change &b) { return places.value(a.row) < places.value(b.row); });
}

/// More people may have disagreed on a value than one transaction can name. Those that outrank the rest are replaced, so
/// that what the person writes is what is shown; the others stay open and are settled by the next answer.
void nameTheForemost(QSet<Id> &preds, QList<Head> heads)
{
    if (preds.size() <= limits::kPreds)
        return;
    std::sort(heads.begin(), heads.end(), outranks);
    const QSet<Id> seen = std::exchange(preds, {});
    for (const Head &head : heads) {
        if (preds.size() < limits::kPreds && seen.contains(head.transaction))
            preds.insert(head.transaction);
    }
}

Id documentOf(Database &database)
{
    const QByteArray text = database.text("SELECT v FROM meta WHERE k='doc'");
    return Id::fromText(QString::fromLatin1(text)).value_or(Id());
}

} // namespace

Store::Private::Private(const QString &databasePath, Database::Mode mode, const QString &shownPath)
    : database(databasePath, mode), path(shownPath), gate(database), projection(database), oracle(database)
{
}

void Store::Private::start()
{
    journal.emplace(database);
    applier.emplace(*journal, projection);
    document = documentOf(database);
    dataVersion = database.number("PRAGMA data_version");
    // The leaves are stamped after all that they build on; one that lies in the future is passed over when the next
    // stamp is made (see raised()).
    last = Stamp{quint64(database.number("SELECT max(hlc) FROM leaf CROSS JOIN tx USING(t)"))};
}

void Store::Private::refresh()
{
    journal->refresh();
    if (journal->highest() == highestKnown)
        dataVersion = database.number("PRAGMA data_version");
    refreshed = true;
}

std::unique_ptr<Store::Private> Store::Private::inMemory(const Id &document, const QString &shownPath)
{
    auto memory = std::make_unique<Private>(u":memory:"_s, Database::Mode::Create, shownPath);
    migrate(memory->database, 0);
    memory->projection.createAll();
    memory->setMeta("doc", document.uuid().toLatin1());
    memory->start();
    return memory;
}

void Store::Private::setMeta(const QByteArray &key, const QByteArray &value)
{
    Statement(database, "INSERT INTO meta(k,v) VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v")
        .bindText(1, key)
        .bindText(2, value)
        .run();
}

QByteArray Store::Private::meta(const QByteArray &key)
{
    Statement query(database, "SELECT v FROM meta WHERE k=?");
    query.bindText(1, key);
    return query.step() ? query.text(0).toByteArray() : QByteArray();
}

void Store::Private::mismatch() const
{
    throw SqlFailure{Error{ErrorCode::JournalMismatch, {path}, {}, {}}};
}

void Store::Private::append(const Transaction &transaction, const Id &id, const QByteArray &body)
{
    applier->append(transaction, id, body);
}

void Store::Private::verify(const Id &id, const Transaction &transaction)
{
    const QByteArray stored = journal->body(journal->highest());
    const Result<Transaction> decoded = decodeTransaction(stored);
    if (transactionId(stored) != id || !decoded || *decoded != transaction)
        mismatch();
    verifyCells(applier->cells());
    if (!oracle.agrees(*applier))
        mismatch();
}

void Store::Private::verifyCells(const QList<Cell> &cells)
{
    RowKey key;
    std::optional<Projection::Row> row;
    for (const Cell &cell : cells) {
        const EntityInfo *info = entityByName(cell.entity);
        const int place = info ? info->indexOf(cell.field) : -1;
        if (place < 0)
            continue;
        if (!row || key.row != cell.row || key.entity != info->kind) {
            key = {info->kind, cell.row};
            row = projection.read(key.entity, key.row);
        }
        const QList<Head> heads = journal->loadHeads(cell);
        const Head *shown = winner(heads);
        if (!row || !shown || row->values.at(place) != shown->value)
            mismatch();
    }
}

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Id &document, const QDateTime &at)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, {QFileInfo(path).fileName()}, {}, {}};
    auto result = guarded([&] {
        auto p = std::make_unique<Private>(path, Database::Mode::Create, path);
        p->database.execute("PRAGMA page_size=8192");
        SqlTransaction transaction(p->database);
        p->database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        migrate(p->database, 0);
        p->projection.createAll();
        p->setMeta("doc", document.uuid().toLatin1());
        p->setMeta("created", isoTimestamp(at));
        p->setMeta("projection", Projection::digest());
        transaction.commit();
        p->start();
        return std::unique_ptr<Store>(new Store(std::move(p)));
    });
    if (!result)
        QFile::remove(path); // it did not exist before
    return result;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access,
                                           const std::function<Result<void>(Store &)> &beforeMigration)
{
    const Result<FileProbe> probe = probeFile(path);
    if (!probe)
        return probe.error();
    const bool newer = probe->schemaVersion > schemaVersion();
    const bool write = access == Access::Write && !newer;
    const auto damaged = [&path] {
        return SqlFailure{Error{ErrorCode::FileDamaged, {QFileInfo(path).fileName()}, {}, {}}};
    };
    return guarded([&] {
        auto p = std::make_unique<Private>(path, write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, path);
        // Asked again: with a rollback journal beside it the header held the version that a cut migration had begun.
        const int version = int(p->database.number("PRAGMA user_version"));
        p->document = documentOf(p->database);
        const bool current = version == schemaVersion() && p->meta("projection") == Projection::digest();
        if (p->document.isNull() || (!newer && !hasExpectedSchema(p->database, version, current)))
            throw damaged();
        if (current) {
            p->readOnly = p->database.isReadOnly();
            p->start();
        } else if (write && !p->database.isReadOnly()) {
            const bool older = version < schemaVersion();
            auto store = std::unique_ptr<Store>(new Store(std::move(p)));
            if (older && beforeMigration) {
                if (const Result<void> ready = beforeMigration(*store); !ready)
                    throw SqlFailure{ready.error()};
            }
            SqlTransaction transaction(store->d->database);
            migrate(store->d->database, version);
            store->d->start();
            store->d->rebuild();
            transaction.commit();
            store->d->start();
            return store;
        } else {
            // Read what everybody understands, the transactions, into memory; the file stays as it is.
            auto store = std::unique_ptr<Store>(new Store(Private::inMemory(documentOf(p->database), path)));
            FileSource source(p->database);
            if (const Result<IngestReport> report = store->ingest(source, QDateTime::fromMSecsSinceEpoch(0)); !report)
                throw SqlFailure{report.error()};
            store->d->readOnly = true;
            return store;
        }
        return std::unique_ptr<Store>(new Store(std::move(p)));
    });
}

QString Store::path() const
{
    return d->path;
}

Id Store::document() const
{
    return d->document;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

void Store::startLoading(const std::function<void(const Snapshot &)> &then)
{
    if (d->database.path() == d->path) // what was read into memory has no file that another connection could open
        d->loader = std::make_unique<RowLoader>(d->path, then);
}

Result<bool> Store::load(Snapshot &snapshot, int milliseconds, const std::function<void(const Snapshot &)> &then)
{
    if (d->loader) {
        if (milliseconds > 0 && !d->loader->wait(milliseconds))
            return false;
        Result<Snapshot> rows = std::exchange(d->loader, nullptr)->take();
        if (!rows)
            return rows.error();
        snapshot = *std::move(rows);
        return true;
    }
    return guarded([&] {
        if (!d->reader)
            d->reader.emplace(d->database, d->unread);
        const bool done = d->reader->read(snapshot, milliseconds);
        if (done) {
            d->reader.reset();
            then(snapshot);
        }
        return done;
    });
}

/// Whether a form gave both halves of a bilingual text at once: the one that stayed as it was is said to be right beside
/// the other, and counts as no older (journal/stale_texts.h).
static bool isConfirmed(const CommitRequest &request, const Edit &edit)
{
    const EntityInfo *entity = edit.preds && !edit.value.isEmpty() ? entityByName(edit.entity) : nullptr;
    const FieldInfo *field = entity ? entity->field(edit.field) : nullptr;
    if (!field || !field->language)
        return false;
    const FieldInfo &twin = *field->language == Language::French ? *(field + 1) : *(field - 1);
    return std::any_of(request.edits.begin(), request.edits.end(), [&](const Edit &other) {
        return other.row == edit.row && other.preds && !other.value.isEmpty() && other.field == twin.name.bytes();
    });
}

Result<Id> Store::commit(const CommitRequest &request)
{
    return d->inTransaction([&]() -> Id {
        JournalTables &journal = *d->journal;
        Transaction transaction;
        transaction.document = d->document;
        transaction.parents = journal.leaves();
        if (transaction.parents.size() > limits::kParents)
            transaction.parents.resize(limits::kParents);
        for (const Edit &edit : request.edits) {
            const Cell cell{edit.entity, edit.row, edit.field};
            const QList<Head> heads = journal.loadHeads(cell);
            // A row that a deletion could not take away is deleted again, now knowing what it holds (K2).
            const EntityInfo *entity = entityByName(edit.entity);
            const bool contested =
                edit.field == kLifeField && entity && d->projection.life(entity->kind, edit.row) == Life::Contested;
            if (heads.size() == 1 && heads.first().value == edit.value && !contested && !isConfirmed(request, edit))
                continue; // what did not change is not journalled
            QSet<Id> preds;
            if (edit.preds) {
                preds = {edit.preds->begin(), edit.preds->end()};
            } else {
                for (const Head &head : heads)
                    preds.insert(head.transaction);
            }
            if (edit.field != kLifeField)
                nameTheForemost(preds, heads);
            if (edit.field == kLifeField && edit.value == "0" && !edit.preds) {
                // A deletion is final only for what its author had seen: all heads of the row.
                for (const auto &[field, rowHeads] : journal.rowHeads(edit.entity, edit.row)) {
                    for (const qint64 t : rowHeads)
                        preds.insert(journal.key(t).id);
                }
            }
            Change change{edit.entity, edit.row, edit.field, edit.value, {preds.begin(), preds.end()}};
            std::sort(change.preds.begin(), change.preds.end());
            transaction.changes.append(std::move(change));
        }
        if (transaction.changes.isEmpty() && !request.always)
            return {};
        groupByRow(transaction.changes);
        transaction.stamp =
            nextStamp(raised(Stamp(), d->last, request.at.toMSecsSinceEpoch()), request.at.toMSecsSinceEpoch());
        transaction.at = request.at;
        transaction.by = request.by;
        transaction.device = request.device;
        transaction.app = TANDEM_VERSION;
        transaction.schema = schemaVersion();
        transaction.kind = request.kind;
        transaction.kindName = transactionKindName(request.kind);
        transaction.label = request.label;
        transaction.ref = request.ref;
        const Result<QByteArray> body = encodeTransaction(transaction);
        if (!body)
            throw SqlFailure{body.error()};
        const Id id = transactionId(*body);
        for (const QByteArray &blob : request.blobs)
            d->putBlob(QCryptographicHash::hash(blob, QCryptographicHash::Sha256), blob);
        for (const BlobFile &file : request.files)
            d->putBlob(file);
        d->applier->forget();
        d->oracle.begin();
        d->append(transaction, id, *body);
        d->applier->finish();
        d->verify(id, transaction);
        d->last = transaction.stamp;
        d->noteTouched();
        // K6 depends on adoptions, and on which plan a row belongs to; a new row has no past that could matter.
        QSet<Id> born;
        for (const Change &change : transaction.changes) {
            const EntityInfo *info = entityByName(change.entity);
            const FieldInfo *field = info ? info->field(change.field) : nullptr;
            if (change.field == kLifeField && change.value == "1")
                born.insert(change.row);
            if (info &&
                (info->kind == EntityKind::Baseline || (field && field->belongs() && !born.contains(change.row))))
                d->issues.reset();
        }
        return id;
    });
}

void Store::Private::noteTouched()
{
    for (auto it = applier->touched().keyBegin(); issues && it != applier->touched().keyEnd(); ++it)
        issues->changed.insert(*it);
}

QList<RowKey> Store::touched() const
{
    return d->applier->touched().keys();
}

Result<std::optional<Projection::Row>> Store::row(const RowKey &key)
{
    return guarded([&]() -> std::optional<Projection::Row> {
        std::optional<Projection::Row> row = d->projection.read(key.entity, key.row);
        if (row && row->life == Life::Dead)
            row.reset();
        return row;
    });
}

Result<QList<Head>> Store::heads(const Cell &cell)
{
    return guarded([&] { return d->journal->loadHeads(cell); });
}

Result<QHash<QByteArray, QList<Id>>> Store::rowHeads(EntityKind kind, const Id &row)
{
    return guarded([&] {
        QHash<QByteArray, QList<Id>> result;
        const QByteArray entity = entityInfo(kind).name.bytes().toByteArray();
        for (const auto &[field, heads] : d->journal->rowHeads(entity, row)) {
            QList<Id> ids;
            for (const qint64 t : heads)
                ids.append(d->journal->key(t).id);
            result.insert(field, ids);
        }
        return result;
    });
}

qint64 Store::transactionCount() const
{
    return guarded([&] { return d->journal->count(); }).valueOr(0);
}

QList<Id> Store::leaves() const
{
    return guarded([&] { return d->journal->leaves(); }).valueOr({});
}

qint64 Store::heldCount() const
{
    return guarded([&] { return d->database.number("SELECT count(id) FROM held"); }).valueOr(0);
}

bool Store::contains(const Id &transaction) const
{
    return guarded([&] { return d->journal->find(transaction).has_value(); }).valueOr(false);
}

} // namespace tandem
