// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/history_cursor.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace_private.h"

#include <QElapsedTimer>

namespace tandem {

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Looks for words in what a step says, in both languages at once; done as soon as all of them were found.
class WordSearch
{
public:
    explicit WordSearch(const QString &words) : m_words(folded(words).split(u' ', Qt::SkipEmptyParts)) {}

    bool isOn() const { return !m_words.isEmpty(); }
    bool matches(const HistoryEntry &entry, const Snapshot &rows)
    {
        QStringList missing = m_words;
        const auto look = [&missing](const QString &text) {
            const QString plain = folded(text);
            missing.removeIf([&plain](const QString &word) { return plain.contains(word); });
            return missing.isEmpty();
        };
        if (look(entry.by))
            return true;
        for (const Phrases *phrases : both()) {
            if (look(stepText(entry.label, entry.kind, *phrases)))
                return true;
        }
        Id last; // the changes of a row stand together
        for (const HistoryChange &change : entry.changes) {
            const FieldInfo *field = entityInfo(change.entity).field(QByteArrayView(change.field));
            for (const Phrases *phrases : both()) {
                if (change.row != last && look(entityLabel(change.entity, *phrases) + u' ' +
                                               rowName(change.entity, change.row, rows, phrases->language())))
                    return true;
                if (field && (look(fieldLabel(*field, *phrases)) || look(text(*field, change.before, rows, *phrases)) ||
                              look(text(*field, change.after, rows, *phrases))))
                    return true;
            }
            last = change.row;
        }
        return false;
    }

private:
    static QList<const Phrases *> both()
    {
        static const Phrases kFrench(Language::French);
        static const Phrases kEnglish(Language::English);
        return {&kFrench, &kEnglish};
    }
    static QString text(const FieldInfo &field, const QByteArray &canonical, const Snapshot &rows,
                        const Phrases &phrases)
    {
        if (canonical.isEmpty())
            return {};
        return field.isText() ? QString::fromUtf8(canonical) : valueText(field, canonical, rows, phrases);
    }

    QStringList m_words;
};

} // namespace

/// Turns transactions into what a reader sees: before and after, by whom.
class HistoryCursor::Private
{
public:
    Private(Store &journal, const Snapshot &now, const HistoryFilter &given)
        : store(journal), rows(now), filter(given), words(given.words)
    {
        walk.by = filter.person;
        walk.from = filter.from;
        walk.to = filter.to;
    }

    Result<void> findSteps();
    Result<void> walkOn(QList<HistoryEntry> &entries, qsizetype count, int milliseconds);
    Result<void> listOn(QList<HistoryEntry> &entries, qsizetype count, int milliseconds);

    Store &store;
    Snapshot rows;
    HistoryFilter filter;
    WordSearch words;
    Store::Walk walk;                 ///< where no index says which steps are wanted
    std::optional<QList<Id>> steps{}; ///< where one does, newest first
    qsizetype place = 0;              ///< in these
    QSet<RowKey> family{};            ///< of HistoryFilter::within
    bool started = false;

private:
    bool isOfTheTime(const Transaction &transaction) const
    {
        return (filter.person.isNull() || transaction.by == filter.person) &&
               (!filter.from.isValid() || transaction.at >= filter.from) &&
               (!filter.to.isValid() || transaction.at <= filter.to);
    }
    bool isAbout(EntityKind entity, const Change &change) const
    {
        return (!filter.entity || entity == *filter.entity) && (!filter.row || change.row == filter.row) &&
               (!filter.within || family.contains({entity, change.row})) &&
               (filter.field.isEmpty() || change.field == filter.field);
    }
    /// Adds the step, when it is one that the filter asks for; whether it is.
    bool add(QList<HistoryEntry> &entries, const Id &id, const Transaction &transaction);
    QByteArray before(const Change &change);
    void recall(EntityKind entity, const Id &row);
};

Result<void> HistoryCursor::Private::findSteps()
{
    started = true;
    if (filter.within) {
        std::optional<EntityKind> kind = rows.kindOf(filter.within);
        for (const EntityInfo &info : allEntities()) {
            if (const auto known = store.lastValues({info.kind, filter.within}); !kind && known && *known)
                kind = info.kind;
        }
        if (!kind) {
            steps.emplace();
            return {};
        }
        const Result<QList<RowKey>> members = store.family({*kind, filter.within});
        if (!members)
            return members.error();
        family = QSet<RowKey>(members->begin(), members->end());
        const Result<QList<Id>> writers = store.writersOf(*members);
        if (!writers)
            return writers.error();
        steps = *writers;
    } else if (filter.row && filter.entity) {
        const Result<QList<Id>> writers = store.writersOf(*filter.entity, filter.row, filter.field);
        if (!writers)
            return writers.error();
        steps = *writers;
    }
    return {};
}

bool HistoryCursor::Private::add(QList<HistoryEntry> &entries, const Id &id, const Transaction &transaction)
{
    HistoryEntry entry;
    entry.transaction = id;
    entry.at = transaction.at;
    entry.person = transaction.by;
    if (const Person *person = rows.find(IdOf<Person>(transaction.by)))
        entry.by = person->name;
    entry.device = QString::fromUtf8(transaction.device);
    entry.kind = transaction.kind;
    entry.label = transaction.label;
    entry.ref = transaction.ref;
    for (const Change &change : transaction.changes) {
        const EntityInfo *info = entityByName(change.entity);
        if (!info || !isAbout(info->kind, change))
            continue;
        entry.changes.append({info->kind, change.row, change.field, before(change), change.value});
        recall(info->kind, change.row);
    }
    const bool narrow = filter.row || filter.entity || filter.within || !filter.field.isEmpty();
    if (narrow && entry.changes.isEmpty())
        return false;
    if (words.isOn() && !words.matches(entry, rows))
        return false;
    for (const Id &parent : transaction.parents) {
        const Result<Transaction> earlier = store.transaction(parent);
        if (earlier && transaction.at.msecsTo(earlier->at) > kDay)
            entry.clockSuspect = true;
    }
    entries.append(std::move(entry));
    return true;
}

QByteArray HistoryCursor::Private::before(const Change &change)
{
    QList<Head> replaced;
    for (const Id &pred : change.preds) {
        const Result<Transaction> earlier = store.transaction(pred);
        if (!earlier)
            continue;
        for (const Change &old : earlier->changes) {
            if (old.row == change.row && old.field == change.field && old.entity == change.entity)
                replaced.append({pred, earlier->stamp, old.value, {}});
        }
    }
    const Head *shown = winner(replaced);
    return shown ? shown->value : QByteArray();
}

void HistoryCursor::Private::recall(EntityKind entity, const Id &row)
{
    if (rows.find(entity, row))
        return;
    const auto values = store.lastValues({entity, row});
    if (!values || !*values)
        return;
    rows.edit(entity).put(row, **values);
    // What it belongs to is mostly part of its name.
    const std::span<const FieldInfo> fields = entityInfo(entity).fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type != FieldType::Reference)
            continue;
        if (const std::optional<Id> named = Id::fromHex((*values)->at(qsizetype(i))))
            recall(fields[i].target, *named);
    }
}

Result<void> HistoryCursor::Private::walkOn(QList<HistoryEntry> &entries, qsizetype count, int milliseconds)
{
    qsizetype found = 0;
    return store.visitBackwards(
        walk,
        [&](const Id &id, const Transaction &transaction) {
            found += add(entries, id, transaction);
            return count == 0 || found < count;
        },
        milliseconds);
}

Result<void> HistoryCursor::Private::listOn(QList<HistoryEntry> &entries, qsizetype count, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype found = 0; place < steps->size(); ++place) {
        if ((count > 0 && found >= count) || (milliseconds > 0 && timer.elapsed() >= milliseconds))
            return {};
        const Result<Transaction> transaction = store.transaction(steps->at(place));
        if (!transaction)
            return transaction.error();
        if (isOfTheTime(*transaction))
            found += add(entries, steps->at(place), *transaction);
    }
    return {};
}

HistoryCursor::HistoryCursor(const Workspace &workspace, const HistoryFilter &filter)
    : d(std::make_unique<Private>(*workspace.d->store, workspace.snapshot(), filter))
{
}

HistoryCursor::~HistoryCursor() = default;

Result<bool> HistoryCursor::read(QList<HistoryEntry> &entries, qsizetype count, int milliseconds)
{
    if (!d->started) {
        if (const Result<void> found = d->findSteps(); !found)
            return found.error();
    }
    const Result<void> done =
        d->steps ? d->listOn(entries, count, milliseconds) : d->walkOn(entries, count, milliseconds);
    if (!done)
        return done.error();
    return d->steps ? d->place == d->steps->size() : d->walk.ended;
}

const Snapshot &HistoryCursor::rows() const
{
    return d->rows;
}

Result<QList<HistoryEntry>> Workspace::history(const HistoryFilter &filter) const
{
    QList<HistoryEntry> entries;
    const Result<bool> read = HistoryCursor(*this, filter).read(entries, filter.limit);
    if (!read)
        return read.error();
    return entries;
}

} // namespace tandem
