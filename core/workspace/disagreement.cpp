// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/disagreement.h"

#include "core/base/text.h"
#include "core/journal/plan_snapshot.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace_private.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kSteps = 64; ///< back through a field's values, looking for the one that all sides began with

} // namespace

const FieldInfo *Disagreement::field() const
{
    return issue.field.isEmpty() ? nullptr : entityInfo(issue.entity).field(issue.field);
}

QString Disagreement::nameOf(EntityKind kind, const Id &row, const Snapshot &snapshot, Language language) const
{
    const Snapshot &rows = lost && !snapshot.find(kind, row) ? *lost : snapshot;
    return rowName(kind, row, rows, language);
}

/// Walks the journal around an issue.
class DisagreementReader::Private
{
public:
    Private(Store &journal, const Snapshot &rows, const Id &person) : store(journal), snapshot(rows), me(person) {}

    Result<void> read(Disagreement &told)
    {
        const Issue &issue = told.issue;
        switch (issue.kind) {
        case IssueKind::Value:
            return readValue(told);
        case IssueKind::EditDelete:
        case IssueKind::Orphan:
            return readLife(told);
        case IssueKind::DuplicateKey:
            for (const Id &row : issue.otherRows) {
                if (Result<void> done = addHeads(told, issue.entity, row, kLifeField.toByteArray()); !done)
                    return done;
            }
            return {};
        case IssueKind::DanglingReference:
            return readReference(told);
        case IssueKind::AfterAdoption:
            return readAdoption(told);
        case IssueKind::BrokenRule:
            return {};
        case IssueKind::SuspectClock:
        case IssueKind::UnknownContent:
            for (const Id &id : issue.parties)
                addAuthor(told, id);
            return {};
        }
        return {};
    }

private:
    DisagreementSide sideOf(const Id &transaction, EntityKind entity, const Id &row, const QByteArray &field,
                            const QByteArray &value)
    {
        DisagreementSide side;
        side.transaction = transaction;
        side.entity = entity;
        side.row = row;
        side.field = field;
        side.value = value;
        if (const Result<Transaction> written = store.transaction(transaction)) {
            side.at = written->at;
            side.person = written->by;
            side.mine = !me.isNull() && written->by == me;
            if (const Person *person = snapshot.find(IdOf<Person>(written->by)))
                side.by = person->name;
        }
        return side;
    }

    /// Who wrote a transaction; one that waits for others has no author that is known.
    void addAuthor(Disagreement &told, const Id &id)
    {
        const DisagreementSide side = sideOf(id, told.issue.entity, told.issue.row, {}, {});
        if (side.at.isValid())
            told.sides.append(side);
    }

    Result<void> addHeads(Disagreement &told, EntityKind entity, const Id &row, const QByteArray &field)
    {
        const Result<QList<Head>> heads = store.heads({entityInfo(entity).name.bytes().toByteArray(), row, field});
        if (!heads)
            return heads.error();
        const Head *shown = winner(*heads);
        for (const Head &head : *heads) {
            DisagreementSide side = sideOf(head.transaction, entity, row, field, head.value);
            side.shown = shown == &head;
            told.sides.append(side);
        }
        return {};
    }

    Result<void> readValue(Disagreement &told)
    {
        const QByteArray entity = entityInfo(told.issue.entity).name.bytes().toByteArray();
        const QByteArray field = told.issue.field.toUtf8();
        const Result<QList<Head>> heads = store.heads({entity, told.issue.row, field});
        if (!heads)
            return heads.error();
        if (Result<void> done = addHeads(told, told.issue.entity, told.issue.row, field); !done)
            return done;
        told.before = commonValue({entity, told.issue.row, field}, *heads);
        return {};
    }

    /// The change that a transaction made to a cell.
    std::optional<Head> written(const Cell &cell, const Id &transaction)
    {
        const Result<Transaction> found = store.transaction(transaction);
        if (!found)
            return std::nullopt;
        for (const Change &change : found->changes) {
            if (change.row == cell.row && change.field == cell.field && change.entity == cell.entity)
                return Head{transaction, found->stamp, change.value, change.preds};
        }
        return std::nullopt;
    }

    /// The latest value that all sides build on.
    std::optional<QByteArray> commonValue(const Cell &cell, const QList<Head> &heads)
    {
        QHash<Id, Head> past;
        QHash<Id, qsizetype> reached;
        for (const Head &head : heads) {
            QSet<Id> seen;
            QList<Id> queue = head.preds;
            for (int step = 0; !queue.isEmpty() && step < kSteps; ++step) {
                const Id id = queue.takeFirst();
                if (seen.contains(id))
                    continue;
                seen.insert(id);
                const std::optional<Head> earlier =
                    past.contains(id) ? std::optional(past.value(id)) : written(cell, id);
                if (!earlier)
                    continue;
                past.insert(id, *earlier);
                ++reached[id];
                queue += earlier->preds;
            }
        }
        QList<Head> common;
        for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
            if (it.value() == heads.size())
                common.append(past.value(it.key()));
        }
        const Head *latest = winner(common);
        return latest ? std::optional(latest->value) : std::nullopt;
    }

    /// Who deleted the row, and what others wrote in it, or hung on it, without having seen that.
    Result<void> readLife(Disagreement &told)
    {
        const Issue &issue = told.issue;
        const EntityInfo &info = entityInfo(issue.entity);
        const QByteArray entity = info.name.bytes().toByteArray();
        if (Result<void> done = addHeads(told, issue.entity, issue.row, kLifeField.toByteArray()); !done)
            return done;
        const Result<QList<Head>> life = store.heads({entity, issue.row, kLifeField.toByteArray()});
        if (!life)
            return life.error();
        const auto isSeen = [&life](const Head &head) {
            return std::any_of(life->begin(), life->end(), [&head](const Head &end) {
                return end.transaction == head.transaction || end.preds.contains(head.transaction);
            });
        };
        for (const FieldInfo &field : info.fields) {
            if (field.isQuiet())
                continue;
            const QByteArray name = field.name.bytes().toByteArray();
            const Result<QList<Head>> heads = store.heads({entity, issue.row, name});
            if (!heads)
                return heads.error();
            for (const Head &head : *heads) {
                if (!isSeen(head))
                    told.sides.append(sideOf(head.transaction, issue.entity, issue.row, name, head.value));
            }
        }
        for (const Id &child : issue.otherRows) {
            const std::optional<EntityKind> kind = snapshot.kindOf(child);
            if (!kind)
                continue;
            const Result<QHash<QByteArray, QList<Id>>> heads = store.rowHeads(*kind, child);
            if (!heads)
                return heads.error();
            // Whoever touched it last stands for it.
            DisagreementSide latest;
            for (const QList<Id> &ids : *heads) {
                for (const Id &id : ids) {
                    const DisagreementSide side = sideOf(id, *kind, child, kLifeField.toByteArray(), "1");
                    if (!latest.at.isValid() || side.at > latest.at)
                        latest = side;
                }
            }
            if (latest.at.isValid())
                told.sides.append(latest);
        }
        return {};
    }

    Result<void> readReference(Disagreement &told)
    {
        const Issue &issue = told.issue;
        const FieldInfo *field = told.field();
        const void *row = snapshot.find(issue.entity, issue.row);
        if (!field || !row)
            return {};
        if (Result<void> done = addHeads(told, issue.entity, issue.row, issue.field.toUtf8()); !done)
            return done;
        const QByteArray value = field->read(row);
        const qsizetype colon = value.indexOf(':');
        const EntityInfo *owner = field->type == FieldType::Owner
                                      ? entityByName(value.first(std::max<qsizetype>(0, colon)))
                                      : &entityInfo(field->target);
        const std::optional<Id> target = Id::fromHex(QByteArrayView(value).sliced(colon + 1));
        if (!owner || !target)
            return {};
        recall(told, owner->kind, *target, 4);
        return addHeads(told, owner->kind, *target, kLifeField.toByteArray());
    }

    Result<void> readAdoption(Disagreement &told)
    {
        const Issue &issue = told.issue;
        const bool life = issue.field.isEmpty();
        const QByteArray field = life ? kLifeField.toByteArray() : issue.field.toUtf8();
        const Cell cell{entityInfo(issue.entity).name.bytes().toByteArray(), issue.row, field};
        if (!snapshot.find(issue.entity, issue.row))
            recall(told, issue.entity, issue.row, 4);
        for (const Id &id : issue.parties) {
            const std::optional<Head> change = written(cell, id);
            if (!change)
                continue;
            told.sides.append(sideOf(id, issue.entity, issue.row, field, change->value));
            told.sides.last().shown = true;
            if (life)
                continue;
            const Snapshot *frozen = adoptedPlan(issue.entity, issue.row);
            if (frozen && frozen->find(issue.entity, issue.row)) {
                told.before = frozen->value(issue.entity, issue.row, *told.field());
            } else {
                QList<Head> replaced;
                for (const Id &pred : change->preds) {
                    if (const std::optional<Head> earlier = written(cell, pred))
                        replaced.append(*earlier);
                }
                const Head *last = winner(replaced);
                told.before = last ? last->value : QByteArray();
            }
        }
        return {};
    }

    /// The last adopted version of the plan that a living row belongs to; null: it cannot be read.
    const Snapshot *adoptedPlan(EntityKind entity, const Id &row)
    {
        Id plan = entity == EntityKind::Plan ? row : Id();
        EntityKind kind = entity;
        Id at = row;
        for (int depth = 0; plan.isNull() && depth < 4; ++depth) {
            const void *values = snapshot.find(kind, at);
            const std::span<const FieldInfo> fields = entityInfo(kind).fields;
            const auto owner = std::find_if(fields.begin(), fields.end(), [](const FieldInfo &each) {
                return each.belongs() && each.type == FieldType::Reference;
            });
            if (!values || owner == fields.end())
                return nullptr;
            kind = owner->target;
            at = Id::fromHex(owner->read(values)).value_or(Id());
            if (kind == EntityKind::Plan)
                plan = at;
        }
        if (!adopted.contains(plan)) {
            std::shared_ptr<const Snapshot> rows;
            const Baseline *latest = nullptr;
            for (const Baseline *baseline : snapshot.ownedBy<&Baseline::plan>(plan)) {
                if (!latest || baseline->number > latest->number)
                    latest = baseline;
            }
            if (latest) {
                if (const Result<QByteArray> json = store.blob(latest->snapshot.toLatin1())) {
                    if (Result<Snapshot> version = readPlanSnapshot(*json))
                        rows = std::make_shared<Snapshot>(std::move(*version));
                }
            }
            adopted.insert(plan, rows);
        }
        return adopted.value(plan).get();
    }

    /// Keeps a deleted row as it was last, with those that give it its name.
    void recall(Disagreement &told, EntityKind entity, const Id &row, int depth)
    {
        if (depth == 0 || (told.lost && told.lost->find(entity, row)))
            return;
        const auto values = store.lastValues({entity, row});
        if (!values || !*values)
            return;
        auto rows = told.lost ? std::make_shared<Snapshot>(*told.lost) : std::make_shared<Snapshot>();
        rows->edit(entity).put(row, **values);
        told.lost = rows;
        const std::span<const FieldInfo> fields = entityInfo(entity).fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].type != FieldType::Reference)
                continue;
            if (const std::optional<Id> named = Id::fromHex((*values)->at(qsizetype(i))))
                recall(told, fields[i].target, *named, depth - 1);
        }
    }

    Store &store;
    const Snapshot &snapshot;
    Id me;
    QHash<Id, std::shared_ptr<const Snapshot>> adopted;
};

DisagreementReader::DisagreementReader(const Workspace &workspace)
    : d(std::make_unique<Private>(*workspace.d->store, workspace.snapshot(), workspace.d->person))
{
}

DisagreementReader::~DisagreementReader() = default;

Result<Disagreement> DisagreementReader::read(const Issue &issue)
{
    Disagreement told;
    told.issue = issue;
    if (const Result<void> done = d->read(told); !done)
        return done.error();
    std::stable_sort(told.sides.begin(), told.sides.end(),
                     [](const DisagreementSide &a, const DisagreementSide &b) { return a.at < b.at; });
    return told;
}

QList<Issue> listedIssues(const Snapshot &snapshot)
{
    // A row that came or went is one question, not one for each of its fields.
    QSet<Id> whole;
    for (const Issue &issue : snapshot.issues()) {
        if (issue.kind == IssueKind::AfterAdoption && issue.field.isEmpty())
            whole.insert(issue.row);
    }
    QList<Issue> listed = snapshot.issues();
    listed.removeIf([&whole](const Issue &issue) {
        return issue.kind == IssueKind::AfterAdoption && !issue.field.isEmpty() && whole.contains(issue.row);
    });
    return listed;
}

} // namespace tandem
