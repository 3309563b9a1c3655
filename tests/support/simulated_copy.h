// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/store.h"

#include <QMap>

#include <memory>

namespace tandem::simulation {

/// Chance, all of it from one seed.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_random(seed) {}
    /// From 0 to `count` - 1.
    int below(qsizetype count) { return int(m_random.next() % quint64(count)); }
    bool percent(int chance) { return below(100) < chance; }
    template <class List>
    auto pick(const List &list) -> decltype(list.at(0))
    {
        return list.at(below(list.size()));
    }
    template <class List>
    void shuffle(List &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }
    Id id()
    {
        Id made;
        for (unsigned char &byte : made.bytes)
            byte = static_cast<unsigned char>(below(256));
        return made;
    }

private:
    SeededRandom m_random;
};

/// A form that somebody opened: what it shows is what its author will have seen.
struct OpenForm
{
    RowKey row;
    QHash<QByteArray, QList<Id>> seen;
};

/// A computer with the file, its clock and the forms that are open on it.
struct Copy
{
    std::unique_ptr<Store> store;
    Id person;
    QByteArray device;
    qint64 clockOffset = 0; ///< milliseconds that its clock is wrong by
    bool stuck = false;     ///< its clock stands at `clockOffset`
    int zone = 3600;        ///< seconds
    QList<OpenForm> forms;
    QList<TransactionSource::Item> backup; ///< an earlier state, to be restored
    QString backupFile;

    QDateTime now(qint64 trueTime) const
    {
        return QDateTime::fromMSecsSinceEpoch(stuck ? clockOffset : trueTime + clockOffset, Qt::OffsetFromUTC, zone);
    }
    /// All transactions, those that wait among them.
    QList<TransactionSource::Item> items() const;
    QMap<QByteArray, QByteArray> bodies() const;
};

/// A kind of row, with fields and values that meet each other often; some values are none that a person could type.
struct RowType
{
    EntityKind kind;
    QByteArray ownerField; ///< says whom it belongs to; empty: nobody
    EntityKind ownerKind;
    QList<std::pair<QByteArray, QList<QByteArray>>> fields;
    bool derived = false; ///< the id is made of the owners and the first field, which then stay as they are
};
const QList<RowType> &rowTypes();

} // namespace tandem::simulation
