// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foreign_journal.h"

#include "core/base/text.h"
#include "core/store/file_probe.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QFileInfo>

#include <algorithm>

namespace tandem {

class ForeignJournal::Private
{
public:
    explicit Private(const QString &path) : database(path, Database::Mode::ReadOnly) {}

    void start()
    {
        blobs.reset();
        ended = false;
        blobsEnded = false;
        // What waits there comes last: what it waits for may stand in the same file.
        items.emplace(database, "SELECT id,body FROM tx UNION ALL SELECT id,body FROM held");
    }

    Database database;
    Id document;
    qint64 transactions = 0;
    qint64 contents = 0;
    QList<Id> leaves;
    std::optional<Statement> items;
    std::optional<Statement> blobs;
    bool ended = false; ///< a statement at its end would begin again
    bool blobsEnded = false;
};

ForeignJournal::ForeignJournal(std::unique_ptr<Private> p) : d(std::move(p)) {}
ForeignJournal::~ForeignJournal() = default;

Result<std::unique_ptr<ForeignJournal>> ForeignJournal::open(const QString &path)
{
    const Result<FileProbe> probe = probeFile(path);
    if (!probe)
        return probe.error();
    const QString name = QFileInfo(path).fileName();
    return guarded([&] {
        auto p = std::make_unique<Private>(path);
        const auto refuse = [&name](ErrorCode code) { return SqlFailure{Error{code, {name}, {}, {}}}; };
        const int version = int(p->database.number("PRAGMA user_version"));
        if (!hasExpectedSchema(p->database, version, false))
            throw refuse(version > schemaVersion() ? ErrorCode::PackageNewer : ErrorCode::FileDamaged);
        if (p->database.text("PRAGMA quick_check(1)") != "ok")
            throw refuse(ErrorCode::FileDamaged);
        const QByteArray document = p->database.text("SELECT v FROM meta WHERE k='doc'");
        p->document = Id::fromText(QString::fromLatin1(document)).value_or(Id());
        if (p->document.isNull())
            throw refuse(ErrorCode::FileDamaged);
        p->transactions = p->database.number("SELECT (SELECT count(*) FROM tx)+(SELECT count(*) FROM held)");
        p->contents = p->database.number("SELECT count(*) FROM blob WHERE data IS NOT NULL");
        Statement leaves(p->database, "SELECT tx.id FROM leaf CROSS JOIN tx USING(t) LIMIT 1000");
        while (leaves.step())
            p->leaves.append(leaves.id(0));
        std::sort(p->leaves.begin(), p->leaves.end());
        p->start();
        return std::unique_ptr<ForeignJournal>(new ForeignJournal(std::move(p)));
    });
}

Id ForeignJournal::document() const
{
    return d->document;
}

qint64 ForeignJournal::transactionCount() const
{
    return d->transactions;
}

qint64 ForeignJournal::blobCount() const
{
    return d->contents;
}

QList<Id> ForeignJournal::leaves() const
{
    return d->leaves;
}

Result<void> ForeignJournal::rewind()
{
    return guarded([&] { d->start(); });
}

Result<std::optional<TransactionSource::Item>> ForeignJournal::next()
{
    return guarded([&]() -> std::optional<TransactionSource::Item> {
        d->ended = d->ended || !d->items->step();
        if (d->ended)
            return std::nullopt;
        return TransactionSource::Item{d->items->id(0), d->items->text(1).toByteArray()};
    });
}

Result<std::optional<TransactionSource::Blob>> ForeignJournal::nextBlob()
{
    return guarded([&]() -> std::optional<TransactionSource::Blob> {
        if (!d->blobs)
            d->blobs.emplace(d->database, "SELECT hash,data FROM blob WHERE length(data)>0");
        d->blobsEnded = d->blobsEnded || !d->blobs->step();
        if (d->blobsEnded)
            return std::nullopt;
        return TransactionSource::Blob{d->blobs->blob(0).toByteArray(), d->blobs->blob(1).toByteArray()};
    });
}

} // namespace tandem
