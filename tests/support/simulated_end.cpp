// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include "core/journal/replay.h"
#include "tests/support/oracle_check.h"
#include "tests/support/same_rows.h"

namespace tandem::simulation {

// What must hold.

void Simulation::exchange()
{
    for (const Copy &copy : m_copies)
        m_all.insert(copy.bodies());
    for (auto it = m_written.keyBegin(); it != m_written.keyEnd(); ++it) {
        if (!m_all.contains(*it) && !m_lost.contains(*it))
            return fail(u"transaction %1 is lost"_s.arg(QString::fromLatin1(*it)));
    }
    for (Copy &copy : m_copies) {
        const QMap<QByteArray, QByteArray> own = copy.bodies();
        QList<TransactionSource::Item> missing;
        for (auto it = m_all.begin(); it != m_all.end(); ++it) {
            if (!own.contains(it.key()))
                missing.append({*Id::fromHex(it.key()), it.value()});
        }
        m_dice.shuffle(missing);
        if (!missing.isEmpty())
            ingest(*copy.store, missing, copy.now(m_time));
    }
}

void Simulation::compare()
{
    Copy &first = m_copies.front();
    for (const Copy &copy : m_copies)
        same(*first.store, *copy.store, "copies differ");
    checkOne(first);
    replay(*first.store);
    Copy &rebuilt = anyCopy();
    if (went(rebuilt.store->rebuild(), "rebuild"))
        same(*m_copies[&rebuilt == &first ? 1 : 0].store, *rebuilt.store, "rebuilt differs");
    Copy fresh;
    fresh.store = emptyStore();
    QList<TransactionSource::Item> items = first.items();
    m_dice.shuffle(items);
    const qsizetype half = m_dice.below(items.size() + 1);
    ingest(*fresh.store, items.mid(half), first.now(m_time));
    ingest(*fresh.store, items.mid(0, half), first.now(m_time));
    same(*first.store, *fresh.store, "filled in another order differs");
    if (m_onDisk || m_seed % 40 == 8) {
        const auto findings = first.store->check();
        if (went(findings, "check") && !findings->isEmpty())
            fail(u"check: "_s + findings->join(u"; "_s));
    }
    m_figures.held += first.store->heldCount();
}

void Simulation::same(Store &a, Store &b, const char *what)
{
    if (a.leaves() != b.leaves())
        fail(QLatin1StringView(what) + u": leaves"_s);
    if (a.heldCount() != b.heldCount() || a.transactionCount() != b.transactionCount())
        fail(QLatin1StringView(what) + u": numbers of transactions"_s);
    const auto issuesA = a.journalIssues();
    const auto issuesB = b.journalIssues();
    if (went(issuesA, "issues") && went(issuesB, "issues") && *issuesA != *issuesB)
        fail(QLatin1StringView(what) + u": issues"_s);
    if (a.digest().valueOr("?") != b.digest().valueOr("!"))
        fail(QLatin1StringView(what) + u": tables"_s);
}

void Simulation::replay(Store &store)
{
    Replay replay;
    const auto visited = store.visitBodies([&replay](const Id &id, const QByteArray &body) {
        const Result<Transaction> transaction = decodeTransaction(body);
        if (transaction)
            replay.apply(id, *transaction);
        return transaction.ok();
    });
    Snapshot loaded;
    if (!went(visited, "bodies") || !went(store.load(loaded, 0, [](const Snapshot &) {}), "load"))
        return;
    if (const QStringList found = differences(loaded, replay.snapshot()); !found.isEmpty())
        fail(u"replayed in memory: "_s + found.join(u"; "_s));
}

void Simulation::checkOne(Copy &copy)
{
    const Result<qint64> conflicts =
        compareWithOracle(*copy.store, copy.bodies(), [this](const QString &what) { fail(what); });
    if (went(conflicts, "oracle"))
        m_figures.conflicts += *conflicts;
}

} // namespace tandem::simulation
