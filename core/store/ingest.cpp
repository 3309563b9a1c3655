// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ingest.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/store_private.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// The waiting room: transactions that name others which are not here yet.
class WaitingRoom
{
public:
    explicit WaitingRoom(Database &database)
        : m_database(database),
          m_contains(database, "SELECT 1 FROM held WHERE id=?"),
          m_waiting(database, "SELECT id FROM need WHERE missing=?"),
          m_open(database, "SELECT 1 FROM need WHERE id=?"),
          m_forget(database, "DELETE FROM need WHERE missing=?"),
          m_empty(database.number("SELECT count(id) FROM held") == 0)
    {
    }

    bool contains(const Id &id) { return !m_empty && isThere(m_contains, id); }

    void add(const TransactionSource::Item &item, const QSet<Id> &missing, const QByteArray &since)
    {
        m_empty = false;
        Statement(m_database, "INSERT INTO held(id,body,since) VALUES(?,?,?)")
            .bind(1, item.id)
            .bindText(2, item.body)
            .bindText(3, since)
            .run();
        Statement need(m_database, "INSERT INTO need(missing,id) VALUES(?,?)");
        for (const Id &id : missing)
            need.bind(1, id).bind(2, item.id).run();
    }

    /// Those that waited for nothing else any more, taken out.
    QList<TransactionSource::Item> arrived(const Id &id)
    {
        QList<TransactionSource::Item> ready;
        if (m_empty)
            return ready;
        QList<Id> waiting;
        m_waiting.bind(1, id);
        while (m_waiting.step())
            waiting.append(m_waiting.id(0));
        if (waiting.isEmpty())
            return ready;
        m_forget.bind(1, id).run();
        for (const Id &other : waiting) {
            if (isThere(m_open, other))
                continue;
            Statement take(m_database, "SELECT body FROM held WHERE id=?");
            take.bind(1, other);
            if (take.step())
                ready.append({other, take.text(0).toByteArray()});
            take.reset();
            Statement(m_database, "DELETE FROM held WHERE id=?").bind(1, other).run();
        }
        return ready;
    }

private:
    static bool isThere(Statement &query, const Id &id)
    {
        query.bind(1, id);
        const bool there = query.step();
        query.reset();
        return there;
    }

    Database &m_database;
    Statement m_contains;
    Statement m_waiting;
    Statement m_open;
    Statement m_forget;
    bool m_empty;
};

/// Adds a transaction to its author's share.
void count(QList<IngestReport::Author> &authors, const Transaction &transaction)
{
    auto author = std::find_if(authors.begin(), authors.end(),
                               [&](const IngestReport::Author &each) { return each.person == transaction.by; });
    if (author == authors.end())
        author = authors.insert(authors.end(), IngestReport::Author{transaction.by, 0, 0, {}, {}});
    ++author->transactions;
    author->values += transaction.changes.size();
    if (transaction.at.isValid()) { // a newer version's says nothing here
        if (!author->first.isValid() || transaction.at < author->first)
            author->first = transaction.at;
        if (!author->last.isValid() || transaction.at > author->last)
            author->last = transaction.at;
    }
}

/// All are refused for the sake of one: the person is told which, and can take the others.
Error withOrigin(Error error, const QString &origin)
{
    if (!origin.isEmpty() && (error.code == ErrorCode::TransactionInvalid || error.code == ErrorCode::OtherProgramme))
        error.arguments.append(origin);
    return error;
}

QSet<Id> conflictIds(const QList<Issue> &issues)
{
    QSet<Id> ids;
    for (const Issue &issue : issues) {
        if (issue.isConflict())
            ids.insert(issue.id());
    }
    return ids;
}

} // namespace

qsizetype Store::Private::ingestBlobs(TransactionSource &source, bool waiting)
{
    qsizetype stored = 0;
    std::optional<QSet<QByteArray>> named;
    for (;;) {
        Result<std::optional<TransactionSource::Blob>> next = source.nextBlob();
        if (!next)
            throw SqlFailure{next.error()};
        if (!next->has_value())
            return stored;
        const TransactionSource::Blob &blob = **next;
        if (!named) {
            named.emplace();
            Statement query(database, "SELECT sha256 FROM attachment UNION SELECT snapshot FROM baseline");
            while (query.step())
                named->insert(query.text(0).toByteArray());
        }
        // What no row names is nobody's: a stranger could fill the disk with it. What waits may name it later.
        if (!waiting && !named->contains(blob.hash.toHex()))
            continue;
        if (blob.data.isEmpty() || blob.data.size() > kMostBlobBytes ||
            QCryptographicHash::hash(blob.data, QCryptographicHash::Sha256) != blob.hash)
            throw SqlFailure{Error{ErrorCode::TransactionInvalid, {u"a content is not its hash's"_s}, {}, {}}};
        Statement known(database, "SELECT 1 FROM blob WHERE hash=? AND length(data)>0");
        if (known.bindBlob(1, blob.hash).step())
            continue;
        putBlob(blob.hash, blob.data);
        ++stored;
    }
}

Result<IngestReport> Store::ingest(TransactionSource &source, const QDateTime &now, bool keep,
                                   const std::function<void(const IngestReport &)> &beforeEnd)
{
    IngestReport report;
    // What the person reads before accepting is a real merge, rolled back.
    const Error takenBack{ErrorCode::Cancelled, {}, {}, {}};
    // The conflicts, looked for as soon as something new comes: to receive what is known is quick.
    std::optional<QSet<Id>> before;
    const auto conflictsNow = [this] {
        const Result<QList<Issue>> issues = journalIssues();
        if (!issues)
            throw SqlFailure{issues.error()};
        return conflictIds(*issues);
    };
    const Result<void> done = d->inTransaction([&] {
        const LargeCache cache(d->database);
        WaitingRoom waiting(d->database);
        d->applier->forget();
        d->oracle.begin();
        bool resurrected = false;
        const QByteArray since = isoTimestamp(now);
        const qint64 milliseconds = now.toMSecsSinceEpoch();
        for (;;) {
            Result<std::optional<TransactionSource::Item>> next = source.next();
            if (!next)
                throw SqlFailure{next.error()};
            if (!next->has_value())
                break;
            // What is here already is what its id says, whatever came under it now.
            if (d->journal->find((*next)->id) || waiting.contains((*next)->id)) {
                ++report.known;
                continue;
            }
            if (transactionId((*next)->body) != (*next)->id)
                throw SqlFailure{Error{ErrorCode::TransactionInvalid, {u"its id is not its bytes' own"_s}, {}, {}}};
            if (!before)
                before = conflictsNow();
            ++report.newTransactions;
            QList<TransactionSource::Item> queue{**next};
            bool fresh = true;
            while (!queue.isEmpty()) {
                const TransactionSource::Item item = queue.takeLast();
                const Result<Transaction> transaction = decodeTransaction(item.body);
                if (!transaction)
                    throw SqlFailure{transaction.error()};
                if (transaction->document != d->document)
                    throw SqlFailure{Error{ErrorCode::OtherProgramme, {}, {}, {}}};
                if (fresh) {
                    count(report.authors, *transaction);
                    report.devices.insert(transaction->device);
                }
                QSet<Id> missing;
                const auto look = [&](const Id &id) {
                    if (!d->journal->find(id) && !d->journal->isBuried(id))
                        missing.insert(id);
                };
                for (const Id &parent : transaction->parents)
                    look(parent);
                for (const Change &change : transaction->changes) {
                    for (const Id &pred : change.preds)
                        look(pred);
                }
                if (!missing.isEmpty() || transaction->version > limits::kBodyVersion) {
                    waiting.add(item, missing, since);
                } else {
                    resurrected = resurrected || d->journal->isBuried(item.id);
                    d->last = raised(d->last, transaction->stamp, milliseconds);
                    d->append(*transaction, item.id, item.body);
                    queue += waiting.arrived(item.id);
                    for (const Id &buried : transaction->buried)
                        queue += waiting.arrived(buried);
                }
                fresh = false;
            }
        }
        d->applier->finish();
        if (resurrected)
            d->rebuild(); // what was counted as empty has a content after all
        else if (!d->oracle.agrees(*d->applier))
            d->mismatch();
        // Fossil's self-check on a sample: every so many cells, the last ones always among them.
        const QList<Cell> &cells = d->applier->cells();
        const qsizetype stride = qMax<qsizetype>(1, cells.size() / 200);
        QList<Cell> sample;
        for (qsizetype i = cells.size() - 1; i >= 0; i -= stride)
            sample.append(cells.at(i));
        d->verifyCells(sample);

        report.held = d->database.number("SELECT count(id) FROM held");
        report.blobs = d->ingestBlobs(source, report.held > 0);
        for (auto it = d->applier->touched().begin(); it != d->applier->touched().end(); ++it) {
            const bool alive = d->projection.life(it.key().entity, it.key().row).value_or(Life::Dead) != Life::Dead;
            report.rowsAdded += alive && !it.value();
            report.rowsRemoved += !alive && it.value();
            report.rowsChanged += alive && it.value();
        }
        if (report.newTransactions > 0) // what nobody had seen is another question now
            d->issues.reset();
        if (before) {
            const QSet<Id> after = conflictsNow();
            report.conflictsOpened = (after - *before).size();
            report.conflictsClosed = (*before - after).size();
        }
        if (beforeEnd)
            beforeEnd(report);
        if (!keep)
            throw SqlFailure{takenBack};
    });
    if (!done && (keep || done.error() != takenBack))
        return withOrigin(done.error(), source.origin());
    return report;
}

Result<void> Store::rebuild()
{
    return d->inTransaction([&] { d->rebuild(); });
}

void Store::Private::rebuild()
{
    const LargeCache cache(database);
    // Parents must come before children; a transaction that was buried and turned up late stands behind its children.
    bool ordered = true;
    {
        Statement query(database, "SELECT 1 FROM edge WHERE parent>=child LIMIT 1");
        ordered = !query.step();
    }
    if (!ordered || database.number("SELECT count(id) FROM buried") > 0)
        renumber();
    projection.dropAll();
    projection.createAll();
    journal->clearIndex();
    applier->forget();
    issues.reset();
    const qint64 highest = database.number("SELECT max(t) FROM tx");
    for (qint64 t = 1; t <= highest; ++t) {
        const QByteArray body = journal->body(t);
        if (body.isEmpty())
            continue;
        const Result<Transaction> transaction = decodeTransaction(body);
        if (!transaction)
            throw SqlFailure{Error{ErrorCode::FileDamaged, {path.section(u'/', -1)}, {}, {}}};
        applier->reapply(*transaction, t);
    }
    applier->finish();
    setMeta("projection", Projection::digest());
    journal->refresh();
}

void Store::Private::renumber()
{
    struct Entry
    {
        Id id;
        QByteArray body;
        QSet<Id> needs;
    };
    QList<Entry> entries;
    QHash<Id, qsizetype> places;
    {
        Statement query(database, "SELECT id,body FROM tx ORDER BY t");
        while (query.step()) {
            places.insert(query.id(0), entries.size());
            entries.append({query.id(0), query.text(1).toByteArray(), {}});
        }
    }
    QHash<Id, QList<qsizetype>> children;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Result<Transaction> transaction = decodeTransaction(entries.at(i).body);
        if (!transaction)
            throw SqlFailure{transaction.error()};
        QSet<Id> needs(transaction->parents.begin(), transaction->parents.end());
        for (const Change &change : transaction->changes)
            needs += QSet<Id>(change.preds.begin(), change.preds.end());
        for (const Id &need : needs) {
            if (places.contains(need)) {
                entries[i].needs.insert(need);
                children[need].append(i);
            }
        }
    }
    QList<qsizetype> ready;
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        if (entries.at(i).needs.isEmpty())
            ready.append(i);
    }
    QList<qsizetype> order;
    while (!ready.isEmpty()) {
        const qsizetype i = ready.takeLast();
        order.append(i);
        for (const qsizetype child : children.value(entries.at(i).id)) {
            entries[child].needs.remove(entries.at(i).id);
            if (entries.at(child).needs.isEmpty())
                ready.append(child);
        }
    }
    if (order.size() != entries.size())
        throw SqlFailure{Error{ErrorCode::FileDamaged, {path.section(u'/', -1)}, {}, {}}};
    // The journal is never changed, only written down again in another order, in one transaction.
    applier.reset();
    journal.reset();
    projection.release();
    database.execute("DROP TABLE tx");
    for (const Migration &migration : migrations()) {
        for (const QByteArray &statement : QByteArray(migration.sql).split('\n')) {
            if (statement.contains("TABLE tx(") || statement.contains(" ON tx") || statement.contains("INDEX tx_"))
                database.execute(statement);
        }
    }
    journal.emplace(database);
    applier.emplace(*journal, projection);
    journal->clearIndex();
    for (const qsizetype i : order) {
        const Result<Transaction> transaction = decodeTransaction(entries.at(i).body);
        journal->append(*transaction, entries.at(i).id, entries.at(i).body);
    }
}

} // namespace tandem
