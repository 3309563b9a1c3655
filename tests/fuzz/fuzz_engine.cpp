// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/transaction.h"
#include "core/model/field_info.h"
#include "tests/fuzz/memory_programme.h"
#include "tests/fuzz/readers.h"

#include <QSet>

#include <algorithm>

namespace tandem::fuzz {

namespace {

/// Choices that the input makes; zeros when it is at its end.
class Choices
{
public:
    explicit Choices(QByteArrayView input) : m_input(input) {}
    bool isEmpty() const { return m_input.isEmpty(); }

    int below(int count)
    {
        if (m_input.isEmpty())
            return 0;
        const int chosen = static_cast<unsigned char>(m_input.front()) % count;
        m_input = m_input.sliced(1);
        return chosen;
    }
    QByteArrayView bytes(qsizetype most)
    {
        const QByteArrayView taken = m_input.first(qMin(most, m_input.size()));
        m_input = m_input.sliced(taken.size());
        return taken;
    }

private:
    QByteArrayView m_input;
};

constexpr int kMostTransactions = 24;
constexpr int kRows = 4; ///< of every entity
constexpr int kEntities = int(kEntityCount);

Id rowOf(int entity, int number)
{
    Id id;
    id.bytes[0] = static_cast<unsigned char>(1 + entity);
    id.bytes[15] = static_cast<unsigned char>(number);
    return id;
}

/// A value of the field's type, of another one, or no one's.
QByteArray valueFor(Choices &choices, const FieldInfo *field)
{
    static constexpr const char *kTexts[] = {"",
                                             "1",
                                             "0",
                                             "007",
                                             "-9223372036854775809",
                                             "12500000 XOF",
                                             "1 ZZZ",
                                             "2020-01-01/2020-12-31",
                                             "2020-01-01/",
                                             "/",
                                             "2020-02-30",
                                             "655.957",
                                             "under_way",
                                             "adopted",
                                             "V1",
                                             "memorandum:01000000000000000000000000000001",
                                             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                             "Atelier régional"};
    if (field && field->type == FieldType::Reference && choices.below(4) != 0)
        return rowOf(choices.below(kEntities), choices.below(kRows)).hex();
    const int which = choices.below(int(std::size(kTexts)) + 1);
    return which < int(std::size(kTexts)) ? QByteArray(kTexts[which]) : choices.bytes(6).toByteArray();
}

/// Some of the ids that there are, now and then one that there is not.
QList<Id> someOf(Choices &choices, const QList<TransactionSource::Item> &items, int most)
{
    QSet<Id> chosen;
    for (int i = choices.below(most + 1); i > 0; --i) {
        const int which = choices.below(int(items.size()) + 1);
        chosen.insert(which < items.size() ? items.at(which).id : rowOf(0, 200));
    }
    QList<Id> result(chosen.begin(), chosen.end());
    std::sort(result.begin(), result.end());
    return result;
}

Change changeOf(Choices &choices, const QList<TransactionSource::Item> &items)
{
    const int entity = choices.below(kEntities + 1);
    Change change;
    change.row = rowOf(choices.below(8) == 0 ? choices.below(kEntities) : entity, choices.below(kRows));
    const FieldInfo *field = nullptr;
    if (entity == kEntities) { // of a later version
        change.entity = "satellite";
        change.field = choices.below(2) == 0 ? QByteArray("orbit") : kLifeField.toByteArray();
    } else {
        const EntityInfo &info = allEntities()[std::size_t(entity)];
        change.entity = info.name.bytes().toByteArray();
        const int which = choices.below(int(info.fields.size()) + 3);
        field = which < int(info.fields.size()) ? &info.fields[std::size_t(which)] : nullptr;
        change.field = field                              ? field->name.bytes().toByteArray()
                       : which == int(info.fields.size()) ? QByteArray("unheard_of")
                                                          : kLifeField.toByteArray();
    }
    change.value =
        change.field == kLifeField ? QByteArray(choices.below(3) == 0 ? "0" : "1") : valueFor(choices, field);
    change.preds = someOf(choices, items, 3);
    return change;
}

QList<TransactionSource::Item> journalOf(Choices &choices)
{
    QList<TransactionSource::Item> items;
    while (!choices.isEmpty() && items.size() < kMostTransactions) {
        Transaction transaction;
        transaction.document = inputDocument();
        transaction.parents = someOf(choices, items, 2);
        transaction.stamp = Stamp{quint64(choices.below(200)) << 16 | quint64(choices.below(3))};
        transaction.at = QDateTime::fromMSecsSinceEpoch(qint64(choices.below(256)) * 3'600'000, Qt::UTC);
        transaction.by = rowOf(0, choices.below(3));
        transaction.app = "0";
        transaction.kind = TransactionKind(choices.below(11));
        transaction.kindName = transactionKindName(transaction.kind);
        if (transaction.kind == TransactionKind::Bury)
            transaction.buried = someOf(choices, items, 2);
        QSet<std::pair<Id, QByteArray>> named;
        for (int i = 1 + choices.below(6); i > 0; --i) {
            const Change change = changeOf(choices, items);
            if (!named.contains({change.row, change.field}))
                transaction.changes.append(change);
            named.insert({change.row, change.field});
        }
        const Result<QByteArray> body = encodeTransaction(transaction);
        if (!body)
            continue; // a text that is none, rows of two entities in turns
        const Id id = transactionId(*body);
        const bool known = std::any_of(items.begin(), items.end(), [&id](const auto &item) { return item.id == id; });
        if (!known)
            items.append({id, *body});
    }
    return items;
}

} // namespace

void takeIn(QByteArrayView input)
{
    Choices choices(input);
    const bool halves = choices.below(2) == 0;
    QList<TransactionSource::Item> items = journalOf(choices);
    const auto forwards = emptyProgramme(inputDocument());
    const auto backwards = emptyProgramme(inputDocument());
    ListSource source(items);
    const bool taken = takes(*forwards, source);
    std::reverse(items.begin(), items.end());
    bool takenAgain = true;
    if (halves) {
        ListSource first(items.first(items.size() / 2));
        ListSource second(items.sliced(items.size() / 2));
        takenAgain = takes(*backwards, first) && takes(*backwards, second);
    } else {
        ListSource all(items);
        takenAgain = takes(*backwards, all);
    }
    require(taken && takenAgain, "what is of the format was refused");
    require(forwards->leaves() == backwards->leaves() && forwards->heldCount() == backwards->heldCount(),
            "another order, other transactions");
    const auto digest = [](Store &store) { return store.digest().valueOr({}); };
    require(digest(*forwards) == digest(*backwards), "another order, other rows");
    Snapshot snapshot;
    require(forwards->load(snapshot, 0, [](const Snapshot &) {}).ok() && forwards->journalIssues().ok(),
            "what was taken in cannot be shown");
    require(forwards->rebuild().ok() && digest(*forwards) == digest(*backwards), "made again, other rows");
}

} // namespace tandem::fuzz
