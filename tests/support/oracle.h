// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <utility>

namespace tandem::simulation {

/// What a set of transactions amounts to, worked out from the set alone and from nothing of the engine: it reads the
/// bodies with Qt's JSON reader and follows journal.md (3, 6, 8.1 and 17) by the letter, all at once instead of one
/// transaction after the other. Slow and plain on purpose; the field tables tell it which fields there are.
///
/// Ids are 32 hexadecimal digits throughout.
class Oracle
{
public:
    /// Hashes of bodies to bodies.
    explicit Oracle(const QMap<QByteArray, QByteArray> &bodies);

    /// How a row stands; the numbers are those of the `life` column.
    enum Life { Dead = 0, Alive = 1, Contested = 2, Needed = 3 };

    using RowName = std::pair<QByteArray, QByteArray>; ///< entity, row

    /// Those that can be applied: their parents and predecessors can be, or are buried.
    const QSet<QByteArray> &applicable() const { return m_applicable; }
    /// The transactions without children among them, sorted.
    QList<QByteArray> leaves() const;
    /// All rows that an applicable transaction names.
    QList<RowName> rows() const;
    Life life(const RowName &row) const { return m_life.value(row, Dead); }
    /// The shown value of a field; empty: absent.
    QByteArray shown(const RowName &row, const QByteArray &field) const;
    QList<QByteArray> heads(const RowName &row, const QByteArray &field) const;

    /// K1, K2 and K3 as lines of text, sorted: `value activity <row> title_fr <head>,<head>`.
    QStringList conflicts() const;

private:
    struct Written
    {
        QByteArray value;
        QList<QByteArray> replaces;
    };
    using Fields = QMap<QByteArray, QMap<QByteArray, Written>>; ///< field to transaction to what it wrote

    void readSet(const QMap<QByteArray, QByteArray> &bodies);
    void keepApplicable();
    void collect();
    void decideLives();
    bool outranks(const QByteArray &a, const QByteArray &b) const;

    QHash<QByteArray, QJsonObject> m_set;
    QSet<QByteArray> m_buried;
    QSet<QByteArray> m_applicable;
    QMap<RowName, Fields> m_written;
    QHash<RowName, Life> m_life;
};

} // namespace tandem::simulation
