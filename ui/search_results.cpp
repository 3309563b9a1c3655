// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_results.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "ui/row_places.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

struct SearchResults
{
    Q_DECLARE_TR_FUNCTIONS(SearchResults)
};

constexpr int kOfEach = 5;
constexpr int kOfOne = 200;
constexpr int kBefore = 40;  ///< characters of a quoted text before the first marked word
constexpr int kQuoted = 200; ///< and in all

/// A piece of a long text around what was found in it.
QString quoted(const QString &text, int first)
{
    int from = std::max(first - kBefore, 0);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space > 0 && space < first ? int(space) + 1 : from;
    }
    QString piece = text.mid(from, kQuoted);
    piece.replace(u'\n', u' ');
    return from > 0 ? QChar(0x2026) + piece : piece;
}

/// The text of a row that holds what its name does not, with its label: "Description: …".
QString quoteOf(const EntityInfo &info, const void *values, const QString &name, const QStringList &terms,
                const Phrases &phrases)
{
    QStringList missing = terms;
    missing.removeIf([&name](const QString &term) { return !rangesOf({term}, name).isEmpty(); });
    if (missing.isEmpty())
        return {};
    for (const FieldInfo &field : info.fields) {
        if (!field.isText())
            continue;
        const QString text = QString::fromUtf8(field.read(values));
        const QList<TextRange> found = rangesOf(missing, text);
        if (!found.isEmpty())
            return SearchResults::tr("%1: %2").arg(fieldLabel(field, phrases), quoted(text, found.first().from));
    }
    return {};
}

ListEntry entryOf(const SearchHit &hit, const Snapshot &snapshot, const Phrases &phrases, const QStringList &terms)
{
    ListEntry entry;
    entry.title = rowName(hit.entity, hit.row, snapshot, phrases.language());
    entry.title.replace(u'\n', u' ');
    entry.titleMarks = rangesOf(terms, entry.title);
    const RowOwner owner = ownerOf(snapshot, hit.entity, hit.row);
    const bool inName = hit.entity == EntityKind::Activity; // its code begins with the plan's
    if (!owner.row.isNull() && !inName)
        entry.side = shortened(rowShortName(owner.entity, owner.row, snapshot, phrases.language()), 40);
    entry.detail = quoteOf(entityInfo(hit.entity), snapshot.find(hit.entity, hit.row), entry.title, terms, phrases);
    entry.detailMarks = rangesOf(terms, entry.detail);
    if (const std::optional<Place> place = placeOfRow(snapshot, hit.entity, hit.row))
        entry.value = QVariant::fromValue(*place);
    return entry;
}

} // namespace

QList<ListEntry> searchEntries(const SearchIndex &index, const Snapshot &snapshot, const Phrases &phrases,
                               const QString &words, std::optional<EntityKind> all)
{
    const QStringList terms = searchTerms(words);
    QList<ListEntry> entries;
    for (const SearchGroup &group : index.find(words, all ? kOfOne : kOfEach)) {
        if (all && group.entity != *all)
            continue;
        entries.append({.title = entityPlural(group.entity, phrases),
                        .side = phrases.number(qint64(group.total)),
                        .heading = true});
        for (const SearchHit &hit : group.hits) {
            if (snapshot.find(hit.entity, hit.row))
                entries.append(entryOf(hit, snapshot, phrases, terms));
        }
        const qsizetype more = group.total - group.hits.size();
        if (more > 0 && !all)
            entries.append({.title = SearchResults::tr("%n more…", nullptr, int(more)), .value = int(group.entity)});
        else if (more > 0)
            entries.append(
                {.title = SearchResults::tr("%n more: type another word to narrow them down.", nullptr, int(more)),
                 .heading = true});
    }
    return entries;
}

} // namespace tandem
