// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/stamp.h"

#include <QByteArray>
#include <QList>

namespace tandem {

/// The rules by which a field's value follows from the transactions that wrote it (journal.md, 6.1, 8.1 and 17). Pure:
/// the same set of transactions gives the same answer on every copy, in whatever order they came.

/// One of a field's latest values: a transaction that no other one has replaced.
struct Head
{
    Id transaction;
    Stamp stamp;
    QByteArray value; ///< canonical; empty: absent
    QList<Id> preds;  ///< what its author had seen

    bool operator==(const Head &) const = default;
};

/// Which of two concurrent values is shown meanwhile: the greater stamp, then the greater id.
inline bool outranks(const Head &a, const Head &b)
{
    return a.stamp != b.stamp ? a.stamp > b.stamp : a.transaction > b.transaction;
}

/// The head that is shown; null when there is none.
const Head *winner(const QList<Head> &heads);

/// What the heads become when `next` is applied: all that it does not name as replaced, and itself.
void advance(QList<Head> &heads, Head next);

/// Whether two people gave different values; the same value on both sides is no disagreement.
bool disagree(const QList<Head> &heads);

/// How a row stands, from the heads of its life and of its fields.
enum class Life : unsigned char {
    Dead = 0,
    Alive = 1,
    Contested = 2, ///< K2: somebody deleted it without having seen what somebody else wrote
    Needed = 3,    ///< K3: deleted, and shown because living rows belong to it
};

/// `life`: heads of the reserved field; `fields`: heads of the row's other fields whose disagreements are asked about.
/// Never answers Needed, which depends on other rows.
Life lifeOf(const QList<Head> &life, const QList<Head> &fields);

} // namespace tandem
