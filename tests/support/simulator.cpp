// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include "core/exchange/package_frames.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace tandem::simulation {

QString Simulation::run()
{
    start();
    for (int left = 40 + m_dice.below(161); left > 0 && m_problem.isEmpty(); --left) {
        ++m_figures.events;
        m_time += m_dice.percent(20) ? 0 : m_dice.below(3 * 3'600'000);
        happen();
    }
    if (m_problem.isEmpty())
        exchange();
    if (m_problem.isEmpty())
        compare();
    ++m_figures.seeds;
    m_figures.copies += qint64(m_copies.size());
    m_figures.transactions += m_written.size();
    m_figures.lost += m_lost.size();
    m_figures.onDisk += m_onDisk;
    return m_problem.isEmpty() ? QString() : u"seed %1: %2"_s.arg(m_seed).arg(m_problem);
}

void Simulation::fail(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}

std::unique_ptr<Store> Simulation::emptyStore()
{
    Result<std::unique_ptr<Store>> store =
        Store::create(m_onDisk ? newPath() : u":memory:"_s, m_document, QDateTime::fromMSecsSinceEpoch(kStart));
    return went(store, "create") ? std::move(store).value() : nullptr;
}

void Simulation::ingest(Store &store, const QList<TransactionSource::Item> &items, const QDateTime &now)
{
    const qint64 before = store.transactionCount() + store.heldCount();
    ListSource list(items);
    std::unique_ptr<PackageReader> package = m_packaged ? packed(items) : nullptr;
    TransactionSource &source = package ? static_cast<TransactionSource &>(*package) : list;
    m_figures.packages += package != nullptr;
    went(store.ingest(source, now), "ingest");
    if (store.transactionCount() + store.heldCount() < before)
        fail(u"a merge took transactions away"_s);
}

std::unique_ptr<PackageReader> Simulation::packed(const QList<TransactionSource::Item> &items)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    DeviceSink sink(*buffer);
    PackageFrames writer(sink);
    PackageHeader header;
    header.document = m_document;
    header.transactions = items.size();
    bool ok = writer.begin(header);
    for (const TransactionSource::Item &item : items)
        ok = ok && writer.transaction(item.id, item.body);
    ok = ok && writer.finish(items.size(), 0);
    if (!ok)
        fail(u"an exchange file could not be written"_s);
    buffer->seek(0);
    auto reader = PackageReader::open(std::move(buffer), u"simulated"_s, {}, {});
    return went(reader, "an exchange file") ? std::move(reader).value() : nullptr;
}

std::unique_ptr<Store> Simulation::twin(Copy &copy, const QList<TransactionSource::Item> &items)
{
    if (m_onDisk) {
        const QString path = newPath();
        if (!went(copy.store->backUpTo(path), "backup"))
            return nullptr;
        Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::Write);
        return went(store, "open") ? std::move(store).value() : nullptr;
    }
    std::unique_ptr<Store> store = emptyStore();
    if (store)
        ingest(*store, items, copy.now(m_time));
    return store;
}

void Simulation::start()
{
    const int count = 2 + qMin(m_dice.below(8), m_dice.below(8)); // few much more often than many
    for (int i = 0; i < count && m_problem.isEmpty(); ++i) {
        Copy copy;
        copy.store = emptyStore();
        copy.person = m_dice.id();
        copy.device = "device-" + QByteArray::number(i);
        m_copies.push_back(std::move(copy));
    }
    for (int i = 0; i < 6 && m_problem.isEmpty(); ++i)
        create(m_copies.front());
    if (!m_problem.isEmpty())
        return;
    const QList<TransactionSource::Item> items = m_copies.front().items();
    for (std::size_t i = 1; i < m_copies.size(); ++i) {
        if (m_dice.percent(80))
            ingest(*m_copies[i].store, items, m_copies[i].now(m_time));
    }
}

QString Figures::text() const
{
    return u"%1 seeds (%2 on disk), %3 copies, %4 events, %5 transactions, %6 deliveries, %7 refused, %8 stale forms, "
           "%9 clones, %10 restores, %11 lost, %12 burials, %13 held, %14 conflicts, %15 exchange files"_s.arg(seeds)
               .arg(onDisk)
               .arg(copies)
               .arg(events)
               .arg(transactions)
               .arg(deliveries)
               .arg(refused)
               .arg(staleForms)
               .arg(clones)
               .arg(restores)
               .arg(lost)
               .arg(burials)
               .arg(held)
               .arg(conflicts)
               .arg(packages);
}

QString simulate(quint64 seed, Figures &figures)
{
    return Simulation(seed, figures).run();
}

} // namespace tandem::simulation
