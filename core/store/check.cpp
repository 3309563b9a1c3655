// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/store_private.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tandem {

namespace {

// How long things take, as bytes that are read and hashed meanwhile.
constexpr double kReplayed = 60'000; ///< a transaction
constexpr double kDigested = 10'000; ///< what it left in the tables, twice
constexpr double kLooked = 50;       ///< what SQLite does between two looks of a Watch

/// Tells how far a check is, and ends it when it is to stop.
class Told
{
public:
    Told(const Store::Progress &progress, double all) : m_progress(progress), m_all(std::max(all, 1.0)) {}
    void to(double done)
    {
        m_done = std::max(m_done, done);
        if (!goesOn())
            throw SqlFailure{Error{ErrorCode::Cancelled, {}, {}, {}}};
    }
    void add(double done) { to(m_done + done); }
    /// For a Watch, where nothing can be counted: it moves as long as SQLite does, but no further than this.
    std::function<bool()> upTo(double end)
    {
        if (!m_progress)
            return {};
        return [this, end] {
            m_done = std::max(m_done, std::min(m_done + kLooked, end));
            return goesOn();
        };
    }

private:
    bool goesOn() const { return !m_progress || m_progress(std::min(m_done / m_all, 1.0)); }

    const Store::Progress &m_progress;
    double m_all;
    double m_done = 0;
};

class BodySource final : public TransactionSource
{
public:
    BodySource(Database &database, Told &told)
        : m_query(database, "SELECT id,body FROM tx ORDER BY t"),
          m_held(database, "SELECT id,body FROM held ORDER BY id"),
          m_told(told)
    {
    }

    Result<std::optional<Item>> next() override
    {
        return guarded([&]() -> std::optional<Item> {
            m_told.add(kReplayed);
            if (!m_journalDone && m_query.step())
                return Item{m_query.id(0), m_query.text(1).toByteArray()};
            m_journalDone = true;
            if (m_held.step())
                return Item{m_held.id(0), m_held.text(1).toByteArray()};
            return std::nullopt;
        });
    }

private:
    Statement m_query;
    Statement m_held;
    Told &m_told;
    bool m_journalDone = false;
};

/// Adds the rows of a query to a digest, value by value with its type and length.
void addRows(QCryptographicHash &hash, Database &database, const QByteArray &sql)
{
    Statement query(database, sql);
    const int columns = query.columnCount();
    while (query.step()) {
        for (int i = 0; i < columns; ++i) {
            const QByteArrayView value = query.isNull(i) ? QByteArrayView() : query.text(i);
            hash.addData(query.isNull(i) ? "-" : QByteArray::number(value.size()));
            hash.addData(value);
            hash.addData(";");
        }
    }
}

} // namespace

Result<QByteArray> Store::digest()
{
    return guarded([&] { return d->digest(); });
}

QByteArray Store::Private::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityInfo &info : allEntities()) {
        const QByteArray name = info.name.bytes().toByteArray();
        hash.addData(name);
        addRows(hash, database,
                "SELECT hex(id)," + Projection::columns(info.kind) + " FROM \"" + name + "\" ORDER BY id");
    }
    // What is derived beside the tables, by ids that every copy has: local numbers differ.
    addRows(hash, database, "SELECT hex(row),fld,ent,hex(tx.id) FROM fork JOIN tx USING(t) ORDER BY row,fld,ent,tx.id");
    addRows(hash, database, "SELECT hex(row),fld,ent,hex(tx.id) FROM op JOIN tx USING(t) ORDER BY row,fld,ent,tx.id");
    addRows(hash, database, "SELECT hex(tx.id) FROM suspect JOIN tx USING(t) ORDER BY tx.id");
    addRows(hash, database, "SELECT hex(tx.id),hex(row),name FROM strange JOIN tx USING(t) ORDER BY tx.id,row,name");
    addRows(hash, database, "SELECT hex(tx.id) FROM leaf CROSS JOIN tx USING(t) ORDER BY tx.id");
    addRows(hash, database,
            "SELECT hex(c.id),hex(p.id) FROM edge JOIN tx c ON c.t=child JOIN tx p ON p.t=parent "
            "ORDER BY c.id,p.id");
    return hash.result();
}

Result<QStringList> Store::check(const Progress &progress)
{
    QStringList findings;
    return guarded([&] {
        const auto bytes = double(d->database.number("PRAGMA page_count") * d->database.number("PRAGMA page_size"));
        const double replaying = 2 * bytes;
        const double digesting = replaying + kReplayed * double(transactionCount());
        const double end = digesting + kDigested * double(transactionCount());
        Told told(progress, end);
        {
            const Watch watch(d->database, told.upTo(bytes));
            Statement query(d->database, "PRAGMA quick_check(20)");
            while (query.step()) {
                if (query.text(0) != "ok")
                    findings.append(QString::fromUtf8(query.text(0)));
            }
        }
        if (!findings.isEmpty())
            return findings;
        told.to(bytes);
        if (!hasExpectedSchema(d->database, schemaVersion(), true))
            findings.append(u"the journal's tables are not those of this version"_s);
        {
            Statement query(d->database, "SELECT id,body FROM tx ORDER BY t");
            while (query.step()) {
                told.add(double(query.text(1).size()));
                if (transactionId(query.text(1)) != query.id(0))
                    findings.append(u"transaction %1: its bytes are not those of its id"_s.arg(
                        QString::fromLatin1(query.id(0).hex())));
            }
        }
        {
            Statement query(d->database, "SELECT hash,data FROM blob WHERE data IS NOT NULL");
            while (query.step()) {
                told.add(double(query.blob(1).size()));
                if (QCryptographicHash::hash(query.blob(1), QCryptographicHash::Sha256) != query.blob(0))
                    findings.append(u"blob %1: its bytes are not those of its hash"_s.arg(
                        QString::fromLatin1(query.blob(0).toByteArray().toHex())));
            }
        }
        if (!findings.isEmpty())
            return findings;
        told.to(replaying);
        Store again(Private::inMemory(d->document, d->path));
        BodySource source(d->database, told);
        const Result<IngestReport> report = again.ingest(source, QDateTime::fromMSecsSinceEpoch(0));
        if (!report)
            throw SqlFailure{report.error()};
        told.to(digesting);
        const Watch watch(d->database, told.upTo(end));
        const Watch watchAgain(again.d->database, told.upTo(end));
        if (again.d->digest() != d->digest())
            findings.append(u"the journal does not produce these tables"_s);
        return findings;
    });
}

} // namespace tandem
