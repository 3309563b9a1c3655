// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/store.h"
#include "tests/support/oracle_check.h"
#include "tests/support/test_file.h"
#include "tests/support/year.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tandem::simulation {

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000; ///< milliseconds
constexpr int kLastRounds = 8;
constexpr qsizetype kMostForOracle = 8000; ///< transactions; it is slow on purpose

struct Written
{
    QByteArray value;
    QList<QByteArray> replaces;
};

/// The journal read with Qt's JSON reader and nothing of the engine: who wrote what, naming what, knowing what. Ids are
/// 32 hexadecimal digits.
class Account
{
public:
    /// Bodies in an order in which parents come first.
    void add(const QByteArray &id, const QByteArray &body)
    {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        know(id, object);
        for (const QJsonValue op : object.value("ops"_L1).toArray()) {
            const QJsonArray entry = op.toArray();
            const QByteArray row = entry.at(1).toString().toLatin1();
            const QJsonObject fields = entry.at(2).toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                const QJsonArray cell = it->toArray();
                Written written{cell.at(0).toString().toUtf8(), {}};
                for (qsizetype i = 1; i < cell.size(); ++i)
                    written.replaces.append(cell.at(i).toString().toLatin1());
                m_cells[{row, it.key().toLatin1()}].insert(id, written);
            }
        }
    }
    bool contains(const QByteArray &id) const { return m_places.contains(id); }
    QHash<QByteArray, Written> cell(const QByteArray &row, const QByteArray &field) const
    {
        return m_cells.value({row, field});
    }
    /// Whether whoever wrote `later` had `earlier` in the file.
    bool knew(const QByteArray &later, const QByteArray &earlier) const
    {
        const Place place = m_places.value(earlier);
        return m_knowledge.value(later).value(place.chain, -1) >= place.at;
    }
    bool parentsMissing() const { return m_parentsMissing; }

private:
    struct Place
    {
        qsizetype chain = 0;
        int at = 0;
    };

    /// Each transaction continues a chain of transactions of which its author knew the last; how far up each chain
    /// somebody knew says all.
    void know(const QByteArray &id, const QJsonObject &object)
    {
        QList<int> known(m_ends.size(), -1);
        for (const QJsonValue parent : object.value("par"_L1).toArray()) {
            const QByteArray name = parent.toString().toLatin1();
            m_parentsMissing = m_parentsMissing || !m_places.contains(name);
            const QList<int> theirs = m_knowledge.value(name);
            for (qsizetype i = 0; i < theirs.size(); ++i)
                known[i] = std::max(known.at(i), theirs.at(i));
        }
        const QByteArray device = object.value("dev"_L1).toString().toLatin1();
        qsizetype chain = 0;
        while (chain < m_ends.size() && (m_devices.at(chain) != device || m_ends.at(chain) != known.at(chain)))
            ++chain;
        if (chain == m_ends.size()) {
            m_ends.append(-1);
            m_devices.append(device);
            known.append(-1);
        }
        known[chain] = ++m_ends[chain];
        m_places.insert(id, {chain, known.at(chain)});
        m_knowledge.insert(id, known);
    }

    QHash<std::pair<QByteArray, QByteArray>, QHash<QByteArray, Written>> m_cells;
    QHash<QByteArray, Place> m_places;
    QHash<QByteArray, QList<int>> m_knowledge;
    QList<int> m_ends;
    QList<QByteArray> m_devices;
    bool m_parentsMissing = false;
};

} // namespace

void Year::meetAll()
{
    for (Coordinator &who : m_people)
        who.clockOffset = 0;
    for (int round = 0; round < kLastRounds && m_problem.isEmpty(); ++round) {
        m_time = m_time.addMSecs(kDay);
        for (Coordinator &who : m_people) {
            m_cloud.settle(m_time);
            who.clock->set(m_time);
            meetFolder(who);
        }
    }
}

void Year::compare()
{
    QByteArray digest;
    for (Coordinator &who : m_people) {
        if (who.workspace->heldCount() > 0)
            fail(u"%1: something waits"_s.arg(who.name));
        if (who.workspace->leaves() != m_people.front().workspace->leaves())
            fail(u"%1 has other leaves"_s.arg(who.name));
        if (who.workspace->snapshot().issues() != m_people.front().workspace->snapshot().issues())
            fail(u"%1 has other disagreements"_s.arg(who.name));
        const Result<std::unique_ptr<Store>> store = Store::open(who.path, Store::Access::Read);
        if (!store)
            return fail(u"not opened at the end"_s);
        const QByteArray own = (*store)->digest().valueOr("?");
        if (!digest.isEmpty() && own != digest)
            fail(u"%1 differs"_s.arg(who.name));
        if (digest.isEmpty() && (*store)->transactionCount() <= kMostForOracle) {
            QMap<QByteArray, QByteArray> bodies;
            const Result<void> read = (*store)->visitBodies([&bodies](const Id &id, const QByteArray &body) {
                bodies.insert(id.hex(), body);
                return true;
            });
            if (!read || !compareWithOracle(**store, bodies, [this](const QString &what) { fail(what); }))
                fail(u"the oracle did not read it"_s);
        }
        digest = own;
    }
    if (const QString found = sample::findings(*m_people.back().workspace); !found.isEmpty())
        fail(u"check: "_s + found);
}

void Year::judge()
{
    const Workspace &workspace = *m_people.front().workspace;
    const Snapshot &snapshot = workspace.snapshot();
    Account account;
    const Result<void> read = workspace.visitTransactions([&account](const Id &id, const QByteArray &body) {
        account.add(id.hex(), body);
        return true;
    });
    if (!read || account.parentsMissing())
        return fail(u"the journal is not whole"_s);
    m_figures.transactions += workspace.transactionCount();
    QSet<std::pair<Id, QByteArray>> listed; // cells
    QHash<std::pair<Id, QByteArray>, QSet<QByteArray>> parties;
    for (const Issue &issue : listedIssues(snapshot)) {
        if (issue.kind != IssueKind::Value)
            continue;
        for (const Id &party : issue.parties)
            parties[{issue.row, issue.field.toUtf8()}].insert(party.hex());
    }
    for (const Typed &typed : std::as_const(m_typed)) {
        const auto bad = [&](const char *what) {
            fail(u"%1 in %2 of %3 %4 %5"_s.arg(QString::fromUtf8(typed.value), QString::fromLatin1(typed.field),
                                               entityInfo(typed.kind).name.string(),
                                               QString::fromLatin1(typed.row.hex()), QLatin1StringView(what)));
        };
        const QByteArray id = typed.transaction.hex();
        if (typed.transaction && !account.contains(id)) {
            if (m_lost.contains(id))
                ++m_figures.lost;
            else
                bad("is not in the journal any more");
            continue;
        }
        const QHash<QByteArray, Written> cell = account.cell(typed.row.hex(), typed.field);
        const auto own = typed.transaction ? cell.constFind(id) : cell.constEnd();
        if (own == cell.constEnd()) { // what stood there already is not written again
            if (!typed.stood)
                bad("was never written");
            ++m_figures.visible;
            continue;
        }
        if (own->value != typed.value)
            bad("is another value in the journal");
        for (const QByteArray &earlier : own->replaces) {
            if (typed.onForm && !typed.seen.contains(*Id::fromHex(earlier)))
                bad("replaces what its form did not show");
        }
        bool replaced = false;
        for (auto it = cell.begin(); it != cell.end(); ++it) {
            if (!it->replaces.contains(id))
                continue;
            replaced = true;
            if (!account.knew(it.key(), id))
                bad("was replaced by somebody who did not have it");
        }
        if (replaced) {
            ++m_figures.replaced;
            continue;
        }
        const FieldInfo &field = *entityInfo(typed.kind).field(QByteArrayView(typed.field));
        if (snapshot.find(typed.kind, typed.row)) {
            if (snapshot.value(typed.kind, typed.row, field) == typed.value)
                ++m_figures.visible;
            else if (parties.value({typed.row, typed.field}).contains(id))
                ++m_figures.listed;
            else
                bad("is neither shown nor replaced nor listed");
            continue;
        }
        // Its row is gone: then everybody who has the last word on it took it away, one of them knowing this value.
        const QHash<QByteArray, Written> life = account.cell(typed.row.hex(), "_");
        bool seen = false;
        bool kept = false;
        for (auto it = life.begin(); it != life.end(); ++it) {
            const bool head = std::none_of(life.begin(), life.end(),
                                           [&](const Written &each) { return each.replaces.contains(it.key()); });
            kept = kept || (head && it->value != "0");
            seen = seen || (head && it->replaces.contains(id) && account.knew(it.key(), id));
        }
        if (kept || !seen)
            bad("went with its row, and nobody who took that away had seen it");
        ++m_figures.removed;
    }
}

} // namespace tandem::simulation
