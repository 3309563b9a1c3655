// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/search_index.h"

#include "core/base/search_words.h"
#include "core/base/text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr char kSeparator = '\n'; ///< in no folded word
constexpr unsigned char kNotFound = 0xFF;
constexpr std::size_t kRowsBetweenLooks = 64; ///< at the clock
constexpr std::size_t kMostDead = 20'000;     ///< postings that lead to rows as they were

/// In which of a row's texts a word stands.
enum class Where : quint32 { Code, NameStart, Name, Text };
constexpr unsigned kWhereBits = 2;

constexpr quint32 posting(quint32 slot, Where where)
{
    return slot << kWhereBits | quint32(where);
}

enum class Fit : unsigned char { Whole, Start, Inside };

/// What a fit is worth, by Fit and Where: codes and the names' beginnings first, then words' beginnings, then the rest.
constexpr std::array<std::array<unsigned char, 4>, 3> kRanks{{{0, 1, 2, 4}, {1, 2, 3, 5}, {6, 7, 7, 8}}};

bool isCode(const FieldInfo &field)
{
    const std::string_view name = field.name.view();
    return name == "code" || name == "reference" || name == "acronym" || name == "number";
}

bool isName(const FieldInfo &field)
{
    const std::string_view name = field.name.view();
    return name.starts_with("name") || name.starts_with("title") || name.starts_with("statement") ||
           name.starts_with("label");
}

} // namespace

const QList<EntityKind> &SearchIndex::kinds()
{
    static const QList<EntityKind> kKinds{
        EntityKind::Memorandum,      EntityKind::Plan,      EntityKind::Activity,  EntityKind::Commitment,
        EntityKind::Objective,       EntityKind::Decision,  EntityKind::Milestone, EntityKind::Institution,
        EntityKind::InstitutionName, EntityKind::Contact,   EntityKind::Indicator, EntityKind::Measurement,
        EntityKind::ProgressNote,    EntityKind::Signatory, EntityKind::Baseline,  EntityKind::BudgetLine,
        EntityKind::Attendance,      EntityKind::Domain,    EntityKind::Step,      EntityKind::Country,
        EntityKind::Attachment,      EntityKind::Programme};
    return kKinds;
}

void SearchIndex::begin(const Snapshot &snapshot)
{
    *this = SearchIndex();
    m_text.push_back(kSeparator);
    for (const EntityKind kind : kinds()) {
        const TableBase &table = snapshot.table(kind);
        for (qsizetype i = 0; i < table.size(); ++i)
            m_unread.emplace_back(kind, table.idAt(i));
    }
    // Read from the back. Ids begin with the time at which they were made: the newest row gets the lowest slot.
    std::sort(m_unread.begin(), m_unread.end(), [](const Row &a, const Row &b) { return a.second < b.second; });
}

bool SearchIndex::readSome(const Snapshot &snapshot, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (std::size_t read = 1; !m_unread.empty(); ++read) {
        const Row row = m_unread.back();
        m_unread.pop_back();
        if (!m_slotOf.contains(row))
            add(snapshot, row, qint32(m_slots.size()));
        if (milliseconds > 0 && read % kRowsBetweenLooks == 0 && timer.hasExpired(milliseconds))
            break;
    }
    return isComplete();
}

void SearchIndex::follow(const Snapshot &snapshot, const ChangeSet &changes)
{
    const bool crowded = m_dead > kMostDead && m_dead > m_slots.size() / 2;
    if (changes.everything || crowded) {
        begin(snapshot);
        return;
    }
    for (const RowChange &change : changes.rows) {
        if (!kinds().contains(change.entity))
            continue;
        const Row row(change.entity, change.row);
        const std::optional<qint32> order = drop(row);
        // What was not read yet is read as it is by then.
        if (order || change.added)
            add(snapshot, row, order.value_or(--m_first));
    }
}

quint32 SearchIndex::numberOf(const QByteArray &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_postings.size());
    m_numbers.insert(word, number);
    m_starts.push_back(quint32(m_text.size()));
    m_text.append(word.constData(), std::size_t(word.size()));
    m_text.push_back(kSeparator);
    m_postings.emplace_back();
    return number;
}

void SearchIndex::add(const Snapshot &snapshot, const Row &row, qint32 order)
{
    const void *values = snapshot.find(row.first, row.second);
    if (!values)
        return;
    const auto slot = quint32(m_slots.size());
    m_slots.push_back({row.second, order, row.first, true});
    m_slotOf.insert(row, slot);
    std::vector<std::pair<quint32, Where>> words;
    for (const FieldInfo &field : entityInfo(row.first).fields) {
        const QByteArray value = field.isText() ? field.read(values) : QByteArray();
        if (value.isEmpty())
            continue;
        const QString text = folded(QString::fromUtf8(value));
        const bool code = isCode(field);
        const bool name = isName(field);
        if (code) // also as it is written, with its hyphens
            words.emplace_back(numberOf(text.toUtf8()), Where::Code);
        bool first = true;
        for (const QString &word : wordsOf(text)) {
            const Where where = code ? Where::Name : !name ? Where::Text : first ? Where::NameStart : Where::Name;
            words.emplace_back(numberOf(word.toUtf8()), where);
            first = false;
        }
    }
    // Each word once, in the best of its places.
    std::sort(words.begin(), words.end());
    const auto end =
        std::unique(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.first == b.first; });
    for (auto it = words.begin(); it != end; ++it)
        m_postings[it->first].push_back(posting(slot, it->second));
}

std::optional<qint32> SearchIndex::drop(const Row &row)
{
    const auto known = m_slotOf.constFind(row);
    if (known == m_slotOf.constEnd())
        return std::nullopt;
    Slot &slot = m_slots[*known];
    slot.alive = false; // its postings go when there are many such
    ++m_dead;
    m_slotOf.erase(known);
    return slot.order;
}

void SearchIndex::match(const QByteArray &part, std::vector<unsigned char> &ranks) const
{
    const auto length = std::size_t(part.size());
    std::size_t word = 0;
    std::size_t at = m_text.find(part.constData(), 0, length);
    while (at != std::string::npos) {
        while (word + 1 < m_starts.size() && m_starts[word + 1] <= at)
            ++word;
        const std::size_t next = word + 1 < m_starts.size() ? m_starts[word + 1] : m_text.size();
        const Fit fit = at != m_starts[word] ? Fit::Inside : at + length + 1 == next ? Fit::Whole : Fit::Start;
        for (const quint32 each : m_postings[word]) {
            unsigned char &rank = ranks[each >> kWhereBits];
            rank = std::min(rank, kRanks[std::size_t(fit)][each & ((1U << kWhereBits) - 1)]);
        }
        at = m_text.find(part.constData(), next, length); // a word's first place is its best
    }
}

std::vector<unsigned char> SearchIndex::ranksOf(const QString &term) const
{
    std::vector<unsigned char> ranks(m_slots.size(), kNotFound);
    const QStringList parts = wordsOf(term);
    match(term.toUtf8(), ranks);
    const bool found = std::any_of(ranks.begin(), ranks.end(), [](unsigned char rank) { return rank != kNotFound; });
    if (found || parts.isEmpty() || parts == QStringList{term})
        return ranks;
    // "l'atelier", "sud-sud": where it stands in no code, its words are looked for.
    std::vector<unsigned char> all(m_slots.size(), 0);
    for (const QString &part : parts) {
        std::vector<unsigned char> own(m_slots.size(), kNotFound);
        match(part.toUtf8(), own);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = std::max(all[i], own[i]);
    }
    return all;
}

QList<SearchGroup> SearchIndex::find(const QString &words, int hitsPerGroup) const
{
    const QStringList terms = searchTerms(words);
    if (terms.isEmpty())
        return {};
    std::vector<unsigned char> ranks = ranksOf(terms.first());
    for (qsizetype i = 1; i < terms.size(); ++i) {
        const std::vector<unsigned char> more = ranksOf(terms.at(i));
        for (std::size_t slot = 0; slot < ranks.size(); ++slot) {
            const bool both = ranks[slot] != kNotFound && more[slot] != kNotFound;
            ranks[slot] = both ? static_cast<unsigned char>(ranks[slot] + more[slot]) : kNotFound;
        }
    }
    std::array<std::vector<quint32>, kEntityCount> found;
    for (std::size_t slot = 0; slot < ranks.size(); ++slot) {
        if (ranks[slot] != kNotFound && m_slots[slot].alive)
            found[std::size_t(m_slots[slot].entity)].push_back(quint32(slot));
    }
    QList<SearchGroup> groups;
    for (const EntityKind kind : kinds()) {
        std::vector<quint32> &rows = found[std::size_t(kind)];
        if (rows.empty())
            continue;
        const auto shown = std::min(rows.size(), std::size_t(hitsPerGroup));
        std::partial_sort(rows.begin(), rows.begin() + qsizetype(shown), rows.end(), [&](quint32 a, quint32 b) {
            return std::pair(ranks[a], m_slots[a].order) < std::pair(ranks[b], m_slots[b].order);
        });
        SearchGroup group{kind, {}, qsizetype(rows.size())};
        for (std::size_t i = 0; i < shown; ++i)
            group.hits.append({kind, m_slots[rows[i]].row, ranks[rows[i]]});
        groups.append(group);
    }
    // What is exactly so called goes before everything else.
    std::stable_partition(groups.begin(), groups.end(),
                          [](const SearchGroup &group) { return group.hits.first().rank == 0; });
    return groups;
}

} // namespace tandem
