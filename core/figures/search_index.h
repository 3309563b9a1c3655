// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/model/snapshot.h"

#include <QHash>

#include <optional>
#include <string>
#include <vector>

namespace tandem {

/// A row that was found.
struct SearchHit
{
    EntityKind entity = EntityKind::Programme;
    Id row;
    int rank = 0; ///< the smaller the better

    bool operator==(const SearchHit &) const = default;
};

/// The best hits among the rows of one kind, and how many there are in all.
struct SearchGroup
{
    EntityKind entity = EntityKind::Programme;
    QList<SearchHit> hits;
    qsizetype total = 0;

    bool operator==(const SearchGroup &) const = default;
};

/// Every word of every row's texts in both languages, so that a row is found by the beginning or the middle of any of
/// its words while these are typed, accents and capitals left aside. It holds words and not rows: a programme has a
/// hundred thousand rows, and some ten thousand words.
///
/// Pure: it is told about the rows, in slices if there are many, and follows them by their changes.
class SearchIndex
{
public:
    /// Forgets everything; all rows of the snapshot are to be read.
    void begin(const Snapshot &snapshot);
    /// Reads rows for about so many milliseconds (0: all of them); true when none is left to read.
    bool readSome(const Snapshot &snapshot, int milliseconds);
    bool isComplete() const { return m_unread.empty(); }
    /// What changed, told after the snapshot was moved on.
    void follow(const Snapshot &snapshot, const ChangeSet &changes);

    /// The rows that hold all of the words, each anywhere in its texts: rows whose code, or else whose name, begins
    /// with them, then those with words that begin so, then the others; the newest first among equals. Groups stand in
    /// a fixed order, the weightiest kinds first, those with a code that is exactly so before the others. No words: nothing.
    QList<SearchGroup> find(const QString &words, int hitsPerGroup) const;

    /// The kinds that are found, in the order of their groups.
    static const QList<EntityKind> &kinds();

private:
    struct Slot
    {
        Id row;
        qint32 order;
        EntityKind entity;
        bool alive = true;
    };
    using Row = std::pair<EntityKind, Id>;

    void add(const Snapshot &snapshot, const Row &row, qint32 order);
    std::optional<qint32> drop(const Row &row);
    quint32 numberOf(const QByteArray &word);
    std::vector<unsigned char> ranksOf(const QString &term) const;
    void match(const QByteArray &part, std::vector<unsigned char> &ranks) const;

    std::vector<Slot> m_slots;
    QHash<Row, quint32> m_slotOf;
    QHash<QByteArray, quint32> m_numbers;         ///< of the words
    std::vector<std::vector<quint32>> m_postings; ///< by word: slot and place, see Posting in the source
    std::string m_text;                           ///< all words, one behind the other, each between two separators
    std::vector<quint32> m_starts;                ///< of the words in it
    std::vector<Row> m_unread;
    std::size_t m_dead = 0; ///< slots whose row was changed or is gone
    qint32 m_first = 0;     ///< the lowest order that was given
};

} // namespace tandem
