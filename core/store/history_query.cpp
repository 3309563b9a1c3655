// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_private.h"

namespace tandem {

namespace {

void visitEach(Statement &query, const std::function<bool(const Store::Header &)> &visit)
{
    while (query.step()) {
        if (!visit({query.id(0), query.id(1), query.text(2).toByteArray(), query.text(3).toByteArray(), query.id(4)}))
            return;
    }
}

} // namespace

Result<Transaction> Store::transaction(const Id &id)
{
    return guarded([&] {
        const std::optional<qint64> t = d->journal->find(id);
        if (!t)
            throw SqlFailure{Error{ErrorCode::TransactionNotFound, {QString::fromLatin1(id.hex())}, {}, {}}};
        return d->journal->transaction(*t);
    });
}

Result<void> Store::visitBackwards(const std::function<bool(const Id &, const Transaction &)> &visit)
{
    return guarded([&] {
        for (qint64 t = d->journal->highest(); t > 0; --t) {
            const Transaction transaction = d->journal->transaction(t);
            if (!visit(d->journal->key(t).id, transaction))
                return;
        }
    });
}

Result<void> Store::visitHeaders(const std::function<bool(const Header &)> &visit)
{
    return guarded([&] {
        Statement query(d->database, "SELECT id,by,kind,label,ref FROM tx ORDER BY t DESC");
        visitEach(query, visit);
    });
}

Result<void> Store::visitHeadersOf(const Id &person, const std::function<bool(const Header &)> &visit)
{
    return guarded([&] {
        Statement query(d->database, "SELECT id,by,kind,label,ref FROM tx WHERE by=? ORDER BY t DESC");
        query.bind(1, person);
        visitEach(query, visit);
    });
}

Result<QList<Id>> Store::writersOf(EntityKind kind, const Id &row, const QByteArray &field)
{
    return guarded([&] {
        Statement query(d->database, "SELECT DISTINCT tx.id FROM op JOIN tx USING(t) WHERE op.row=? AND op.ent=? AND "
                                     "(?3 IS NULL OR op.fld=?3) ORDER BY op.t DESC");
        query.bind(1, row).bindText(2, entityInfo(kind).name.bytes());
        if (field.isEmpty())
            query.bindNull(3);
        else
            query.bindText(3, field);
        QList<Id> ids;
        while (query.step())
            ids.append(query.id(0));
        return ids;
    });
}

Result<QList<std::pair<Id, Transaction>>> Store::ancestry(const Id &id)
{
    return guarded([&] {
        const std::optional<qint64> from = d->journal->find(id);
        if (!from)
            throw SqlFailure{Error{ErrorCode::TransactionNotFound, {QString::fromLatin1(id.hex())}, {}, {}}};
        // The graph decides what came before, not the order in which this file heard of it.
        Statement query(d->database, "WITH RECURSIVE r(t) AS (VALUES(?) UNION SELECT parent FROM edge JOIN r ON "
                                     "child=r.t) SELECT t FROM r ORDER BY t");
        query.bind(1, *from);
        QList<std::pair<Id, Transaction>> result;
        while (query.step()) {
            const qint64 t = query.integer(0);
            result.append({d->journal->key(t).id, d->journal->transaction(t)});
        }
        return result;
    });
}

Result<void> Store::visitBodies(const std::function<bool(const Id &, const QByteArray &)> &visit)
{
    return guarded([&] {
        Statement query(d->database, "SELECT id,body FROM tx ORDER BY t");
        while (query.step()) {
            if (!visit(query.id(0), query.text(1).toByteArray()))
                return;
        }
    });
}

Result<void> Store::visitHeld(const std::function<bool(const Id &, const QByteArray &)> &visit)
{
    return guarded([&] {
        Statement query(d->database, "SELECT id,body FROM held ORDER BY id");
        while (query.step()) {
            if (!visit(query.id(0), query.text(1).toByteArray()))
                return;
        }
    });
}

} // namespace tandem
