// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include <QFile>

namespace tandem::simulation {

namespace {

constexpr qint64 kYear = 365LL * 24 * 60 * 60 * 1000;

} // namespace

// What happens between copies, and to them.

void Simulation::deliver(Copy &to)
{
    Copy &from = anyCopy();
    QList<TransactionSource::Item> items = from.items();
    if (m_dice.percent(40)) // a part
        items.removeIf([this](const auto &) { return m_dice.percent(35); });
    if (m_dice.percent(40))
        m_dice.shuffle(items);
    if (m_dice.percent(20)) // some twice
        items += items.mid(items.size() / 2);
    if (m_dice.percent(15)) // cut off
        items.resize(m_dice.below(items.size() + 1));
    if (m_dice.percent(10)) {
        const auto before = to.store->digest();
        ListSource source(items);
        went(to.store->ingest(source, to.now(m_time), false), "preview");
        if (to.store->digest().valueOr("?") != before.valueOr("!"))
            fail(u"a preview changed the file"_s);
    }
    ingest(*to.store, items, to.now(m_time));
    ++m_figures.deliveries;
}

void Simulation::damaged(Copy &to)
{
    QList<TransactionSource::Item> items = anyCopy().items();
    if (items.isEmpty())
        return;
    TransactionSource::Item &victim = items[m_dice.below(items.size())];
    if (to.store->contains(victim.id) && m_dice.percent(50))
        return;
    victim.body[m_dice.below(victim.body.size())] ^= char(1 << m_dice.below(7));
    if (m_dice.percent(50)) // by somebody who knows about hashes
        victim.id = transactionId(victim.body);
    const auto before = to.store->digest();
    const qint64 held = to.store->heldCount();
    ListSource source(items);
    if (to.store->ingest(source, to.now(m_time), false)) // a flipped letter in a text is a transaction like any other
        return;
    if (to.store->digest().valueOr("?") != before.valueOr("!") || to.store->heldCount() != held)
        fail(u"a refused delivery changed the file"_s);
    ++m_figures.refused;
}

void Simulation::setClock(Copy &copy)
{
    const int how = m_dice.below(6);
    copy.stuck = how == 0 || how == 1;
    copy.zone = m_dice.percent(50) ? 3600 : 0; // Rabat leaves UTC+1 in Ramadan
    if (how == 0)
        copy.clockOffset = 0; // an empty battery: 1 January 1970
    else if (how == 1)
        copy.clockOffset = m_time;
    else if (how == 2)
        copy.clockOffset = 0;
    else
        copy.clockOffset = (m_dice.percent(50) ? 1 : -1) * (kYear / (1 + m_dice.below(5000)) * 10);
}

void Simulation::clone(Copy &original)
{
    if (m_copies.size() >= 9)
        return;
    Copy copy;
    copy.store = twin(original, original.items());
    if (!copy.store)
        return;
    copy.person = original.person;
    copy.device = original.device;
    copy.clockOffset = original.clockOffset;
    copy.stuck = original.stuck;
    copy.zone = original.zone;
    m_copies.push_back(std::move(copy));
    ++m_figures.clones;
}

void Simulation::keepBackup(Copy &copy)
{
    copy.backup = copy.items();
    copy.backupFile.clear();
    if (m_onDisk) {
        copy.backupFile = newPath();
        went(copy.store->backUpTo(copy.backupFile), "backup");
    }
}

void Simulation::restore(Copy &copy)
{
    if (copy.backup.isEmpty())
        return;
    const QMap<QByteArray, QByteArray> before = copy.bodies();
    if (m_onDisk) {
        const QString path = newPath();
        Result<std::unique_ptr<Store>> store = QFile::copy(copy.backupFile, path)
                                                   ? Store::open(path, Store::Access::Write)
                                                   : Result<std::unique_ptr<Store>>(Error{});
        if (went(store, "open"))
            copy.store = std::move(store).value();
    } else if (std::unique_ptr<Store> store = emptyStore()) {
        ingest(*store, copy.backup, copy.now(m_time));
        copy.store = std::move(store);
    }
    noteLost(before); // the forms stay open: they name what the file no longer has
    copy.forms.clear();
    ++m_figures.restores;
}

void Simulation::noteLost(const QMap<QByteArray, QByteArray> &before)
{
    QSet<QByteArray> left;
    for (const Copy &copy : m_copies) {
        const QMap<QByteArray, QByteArray> bodies = copy.bodies();
        left += QSet<QByteArray>(bodies.keyBegin(), bodies.keyEnd());
    }
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        if (!left.contains(*it))
            m_lost.insert(*it);
    }
}

void Simulation::take(Copy &copy, const QByteArray &body)
{
    const Id id = transactionId(body);
    m_written.insert(id.hex(), body);
    ingest(*copy.store, {{id, body}}, copy.now(m_time));
}

void Simulation::ofNewVersion(Copy &copy)
{
    QByteArray parents;
    for (const Id &leaf : copy.store->leaves())
        parents += (parents.isEmpty() ? "\"" : ",\"") + leaf.hex() + '"';
    take(copy, "{\"v\":2,\"doc\":\"" + m_document.uuid().toLatin1() + "\",\"par\":[" + parents +
                   "],\"hlc\":\"019b7f3a1c400003\",\"at\":\"2026-03-01T10:12:13.123+01:00\",\"deed\":{\"x\":[" +
                   QByteArray::number(m_dice.below(1000)) + "]}}");
}

void Simulation::dieHalfway(Copy &original)
{
    Copy doomed;
    doomed.store = twin(original, original.items());
    if (!doomed.store)
        return;
    doomed.person = original.person;
    const auto row = livingRow(doomed);
    if (!row)
        return;
    const Id first = commit(doomed, someEdits(*row));
    const Id second = commit(doomed, someEdits(*row));
    for (const Id &id : {first, second}) {
        if (id && !original.store->contains(id))
            m_lost.insert(id.hex());
    }
    if (first.isNull() || second.isNull())
        return;
    ingest(*original.store, {{second, m_written.value(second.hex())}}, original.now(m_time));
    m_vanished.append(first);
}

void Simulation::bury(Copy &copy)
{
    if (m_vanished.isEmpty() || copy.store->leaves().isEmpty())
        return;
    Transaction burial;
    burial.document = m_document;
    burial.parents = copy.store->leaves();
    burial.at = copy.now(m_time);
    burial.stamp = nextStamp({}, burial.at.toMSecsSinceEpoch());
    burial.by = copy.person;
    burial.app = "0.1.0";
    burial.schema = 1;
    burial.kind = TransactionKind::Bury;
    burial.kindName = "bury";
    burial.buried = {m_dice.pick(m_vanished)};
    const Result<QByteArray> body = encodeTransaction(burial);
    if (went(body, "encode"))
        take(copy, *body);
    ++m_figures.burials;
}

void Simulation::turnUp(Copy &copy)
{
    if (!m_vanished.isEmpty()) {
        const Id id = m_dice.pick(m_vanished);
        ingest(*copy.store, {{id, m_written.value(id.hex())}}, copy.now(m_time));
    }
}

} // namespace tandem::simulation
