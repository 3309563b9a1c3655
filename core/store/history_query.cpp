// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_private.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

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

Result<void> Store::visitBackwards(Walk &walk, const std::function<bool(const Id &, const Transaction &)> &visit,
                                   int milliseconds)
{
    return guarded([&] {
        QElapsedTimer timer;
        timer.start();
        // One person's steps are found by the index over them; whether a step is of the wanted days is seen without
        // reading its body.
        std::optional<Statement> ofPerson;
        if (!walk.by.isNull()) {
            ofPerson.emplace(d->database, "SELECT t FROM tx WHERE by=? AND t<? ORDER BY t DESC");
            ofPerson->bind(1, walk.by).bind(2, walk.at == 0 ? std::numeric_limits<qint64>::max() : walk.at);
        }
        const auto next = [&]() -> qint64 {
            if (ofPerson)
                return ofPerson->step() ? ofPerson->integer(0) : 0;
            return walk.at == 0 ? d->journal->highest() : walk.at - 1;
        };
        for (qint64 t = next(); t > 0; t = next()) {
            walk.at = t;
            const JournalTables::Key key = d->journal->key(t);
            if ((!walk.from.isValid() || key.at >= walk.from.toMSecsSinceEpoch()) &&
                (!walk.to.isValid() || key.at <= walk.to.toMSecsSinceEpoch())) {
                const Transaction transaction = d->journal->transaction(t);
                if (!visit(key.id, transaction))
                    return;
            }
            if (milliseconds > 0 && timer.elapsed() >= milliseconds)
                return;
        }
        walk.ended = true;
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

Result<QList<Id>> Store::writersOf(const QList<RowKey> &rows)
{
    return guarded([&] {
        QSet<qint64> found;
        Statement query(d->database, "SELECT t FROM op WHERE row=? AND ent=?");
        for (const RowKey &key : rows) {
            query.bind(1, key.row).bindText(2, entityInfo(key.entity).name.bytes());
            while (query.step())
                found.insert(query.integer(0));
        }
        QList<qint64> places(found.begin(), found.end());
        std::sort(places.begin(), places.end(), std::greater<>());
        QList<Id> ids;
        ids.reserve(places.size());
        for (const qint64 t : std::as_const(places))
            ids.append(d->journal->key(t).id);
        return ids;
    });
}

Result<QList<RowKey>> Store::family(const RowKey &row)
{
    return guarded([&] {
        QList<RowKey> rows{row};
        QSet<RowKey> known{row};
        for (qsizetype place = 0; place < rows.size(); ++place) {
            const RowKey owner = rows.at(place);
            for (const EntityInfo &info : allEntities()) {
                for (std::size_t i = 0; i < info.fields.size(); ++i) {
                    const FieldInfo &field = info.fields[i];
                    if (!field.belongs() || (field.type == FieldType::Reference && field.target != owner.entity))
                        continue;
                    const QList<Id> children =
                        d->projection.children(info.kind, int(i), owner.entity, owner.row, false);
                    for (const Id &child : children) {
                        if (const RowKey key{info.kind, child}; !known.contains(key)) {
                            known.insert(key);
                            rows.append(key);
                        }
                    }
                }
            }
        }
        return rows;
    });
}

Result<std::optional<QList<QByteArray>>> Store::lastValues(const RowKey &key)
{
    return guarded([&]() -> std::optional<QList<QByteArray>> {
        const std::optional<Projection::Row> row = d->projection.read(key.entity, key.row);
        return row ? std::optional(row->values) : std::nullopt;
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
