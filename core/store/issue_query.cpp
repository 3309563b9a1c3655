// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_private.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// What only the journal knows of issues (journal.md, section 7). Functions of the journal alone, so the same on every
/// copy.
class IssueQuery
{
public:
    IssueQuery(Database &database, JournalTables &journal, Projection &projection)
        : m_database(database), m_journal(journal), m_projection(projection)
    {
    }

    QList<Issue> all(std::optional<IssueMemory> &memory)
    {
        if (!memory) {
            memory.emplace();
            adoptions();
            for (const Issue &issue : std::exchange(m_issues, {}))
                memory->unseen[{issue.entity, issue.row}].append(issue);
            const QList<RowKey> unseen = memory->unseen.keys();
            memory->changed = forkedRows() + QSet<RowKey>(unseen.begin(), unseen.end());
        }
        for (const RowKey &key : std::exchange(memory->changed, {})) {
            stillUnseen(memory->unseen.value(key));
            if (m_journal.hasForks())
                values(key);
            for (Issue &issue : m_issues)
                issue.known = issue.id(); // asked for after every change
            if (m_issues.isEmpty())
                memory->ofRow.remove(key);
            else
                memory->ofRow.insert(key, std::exchange(m_issues, {}));
        }
        for (const QList<Issue> &issues : std::as_const(memory->ofRow))
            m_issues += issues;
        lives();
        clocks();
        strangers();
        for (Issue &issue : m_issues) {
            std::sort(issue.parties.begin(), issue.parties.end());
            std::sort(issue.otherRows.begin(), issue.otherRows.end());
        }
        std::sort(m_issues.begin(), m_issues.end(), issueLess);
        return m_issues;
    }

private:
    QSet<RowKey> forkedRows()
    {
        QSet<RowKey> rows;
        Statement query(m_database, "SELECT DISTINCT row,ent FROM fork");
        while (query.step()) {
            if (const EntityInfo *info = entityByName(query.text(1)))
                rows.insert({info->kind, query.id(0)});
        }
        return rows;
    }

    void stillUnseen(const QList<Issue> &issues) // K6
    {
        for (const Issue &issue : issues) {
            const QByteArray field = issue.field.isEmpty() ? kLifeField.toByteArray() : issue.field.toUtf8();
            const std::optional<qint64> t = m_journal.find(issue.parties.first());
            // Of a row that is no longer there its fields are no question, only that it went.
            const bool gone =
                !issue.field.isEmpty() && m_projection.life(issue.entity, issue.row).value_or(Life::Dead) == Life::Dead;
            if (t && !gone &&
                m_journal.heads({entityInfo(issue.entity).name.bytes().toByteArray(), issue.row, field}).contains(*t))
                m_issues.append(issue);
        }
    }

    void values(const RowKey &key) // K1
    {
        const EntityInfo &info = entityInfo(key.entity);
        const QByteArray entity = info.name.bytes().toByteArray();
        QList<QByteArray> fields;
        Statement query(m_database, "SELECT DISTINCT fld FROM fork WHERE row=? AND ent=?");
        query.bind(1, key.row).bindText(2, entity);
        while (query.step())
            fields.append(query.text(0).toByteArray());
        for (const QByteArray &name : fields) {
            const FieldInfo *field = info.field(name);
            if (!field || field->isQuiet())
                continue;
            if (m_projection.life(key.entity, key.row).value_or(Life::Dead) == Life::Dead)
                continue;
            const QList<Head> heads = m_journal.loadHeads({entity, key.row, name});
            if (!disagree(heads))
                continue;
            Issue issue{IssueKind::Value, key.entity, key.row, field->name.string(), {}, {}, {}};
            for (const Head &head : heads)
                issue.parties.append(head.transaction);
            m_issues.append(issue);
        }
    }

    void lives() // K2 and K3
    {
        QList<RowKey> rows;
        Statement query(m_database, "SELECT row,ent FROM contested");
        while (query.step()) {
            if (const EntityInfo *info = entityByName(query.text(1)))
                rows.append({info->kind, query.id(0)});
        }
        for (const RowKey &key : rows) {
            const bool needed = m_projection.life(key.entity, key.row) == Life::Needed;
            Issue issue{needed ? IssueKind::Orphan : IssueKind::EditDelete, key.entity, key.row, {}, {}, {}, {}};
            const QByteArray entity = entityInfo(key.entity).name.bytes().toByteArray();
            for (const Head &head : m_journal.loadHeads({entity, key.row, kLifeField.toByteArray()}))
                issue.parties.append(head.transaction);
            if (needed)
                issue.otherRows = children(key);
            m_issues.append(issue);
        }
    }

    QList<Id> children(const RowKey &owner)
    {
        QList<Id> result;
        for (const EntityInfo &info : allEntities()) {
            for (std::size_t i = 0; i < info.fields.size(); ++i) {
                const FieldInfo &field = info.fields[i];
                if (field.belongs() && (field.type == FieldType::Owner || field.target == owner.entity))
                    result += m_projection.livingChildren(info.kind, int(i), owner.entity, owner.row);
            }
        }
        return result;
    }

    /// Whether every transaction has at most one parent and one child: then nothing was ever written by someone who had
    /// not seen everything.
    bool isLinear()
    {
        return m_database.number("SELECT count(child) FROM edge") == m_database.number("SELECT count(t) FROM tx") - 1 &&
               m_database.number("SELECT count(t) FROM leaf") == 1;
    }

    QSet<qint64> ancestors(qint64 of)
    {
        Statement query(m_database, "WITH RECURSIVE r(t) AS (VALUES(?) UNION SELECT parent FROM edge JOIN r ON "
                                    "child=r.t) SELECT t FROM r");
        query.bind(1, of);
        QSet<qint64> result;
        while (query.step())
            result.insert(query.integer(0));
        return result;
    }

    /// `edge` is keyed by the child; going forwards over it needs the children of each parent at hand.
    QSet<qint64> descendants(qint64 from)
    {
        if (m_children.isEmpty()) {
            Statement query(m_database, "SELECT parent,child FROM edge");
            while (query.step())
                m_children[query.integer(0)].append(query.integer(1));
        }
        QSet<qint64> result{from};
        QList<qint64> queue{from};
        while (!queue.isEmpty()) {
            for (const qint64 child : m_children.value(queue.takeLast())) {
                if (!result.contains(child)) {
                    result.insert(child);
                    queue.append(child);
                }
            }
        }
        return result;
    }

    void adoptions() // K6
    {
        struct Adoption
        {
            Id plan;
            QSet<qint64> before;
            QSet<qint64> after;
        };
        QList<std::pair<Id, Id>> baselines; // row, plan
        Statement query(m_database, "SELECT id,plan FROM baseline WHERE life>0");
        while (query.step())
            baselines.append({query.id(0), query.id(1)});
        if (baselines.isEmpty() || isLinear())
            return;
        QList<Adoption> adoptions;
        const QByteArray entity = entityInfo(EntityKind::Baseline).name.bytes().toByteArray();
        for (const auto &[row, plan] : baselines) {
            Statement first(m_database, "SELECT min(t) FROM op WHERE row=? AND fld='_' AND ent=?");
            first.bind(1, row).bindText(2, entity);
            if (first.step() && first.integer(0) > 0)
                adoptions.append({plan, ancestors(first.integer(0)), descendants(first.integer(0))});
        }
        const qint64 highest = m_journal.highest();
        for (const Adoption &adoption : adoptions) {
            for (qint64 t = 1; t <= highest; ++t) {
                if (!adoption.before.contains(t) && !adoption.after.contains(t))
                    unseen(t, adoption.plan);
            }
        }
        // What a later amendment has seen is settled by it.
        m_issues.removeIf([&](const Issue &issue) {
            if (issue.kind != IssueKind::AfterAdoption)
                return false;
            const std::optional<qint64> t = m_journal.find(issue.parties.first());
            return std::any_of(adoptions.begin(), adoptions.end(), [&](const Adoption &adoption) {
                return t && adoption.before.contains(*t) && m_planOf.value(issue.row) == adoption.plan;
            });
        });
    }

    void unseen(qint64 t, const Id &plan)
    {
        const Transaction transaction = m_journal.transaction(t);
        for (const Change &change : transaction.changes) {
            const EntityInfo *info = entityByName(change.entity);
            const FieldInfo *field = info ? info->field(change.field) : nullptr;
            if (!info || info->kind == EntityKind::Baseline || (field && field->isQuiet()) ||
                (!field && change.field != kLifeField))
                continue;
            if (planOf({info->kind, change.row}, 4) != plan)
                continue;
            if (!m_journal.heads({change.entity, change.row, change.field}).contains(t))
                continue;
            m_planOf.insert(change.row, plan);
            m_issues.append({IssueKind::AfterAdoption,
                             info->kind,
                             change.row,
                             field ? field->name.string() : QString(),
                             QString::fromLatin1(m_journal.key(t).id.hex()), // another change is another question
                             {m_journal.key(t).id},
                             {}});
        }
    }

    Id planOf(const RowKey &key, int depth)
    {
        if (key.entity == EntityKind::Plan)
            return key.row;
        if (const auto known = m_plans.constFind(key); known != m_plans.constEnd())
            return *known;
        const std::optional<Projection::Row> row = depth > 0 ? m_projection.read(key.entity, key.row) : std::nullopt;
        if (!row)
            return {};
        Id plan;
        bool decided = false;
        const std::span<const FieldInfo> fields = entityInfo(key.entity).fields;
        for (std::size_t i = 0; i < fields.size() && !decided; ++i) {
            if (!fields[i].belongs() || fields[i].type != FieldType::Reference)
                continue;
            const std::optional<Id> owner = Id::fromHex(row->values.at(qsizetype(i)));
            decided = owner.has_value();
            if (decided)
                plan = planOf({fields[i].target, *owner}, depth - 1);
        }
        m_plans.insert(key, plan);
        return plan;
    }

    void clocks() // K8
    {
        Statement query(m_database, "SELECT tx.id FROM suspect CROSS JOIN tx USING(t)");
        while (query.step())
            m_issues.append({IssueKind::SuspectClock,
                             EntityKind::Programme,
                             {},
                             {},
                             QString::fromLatin1(query.id(0).hex()),
                             {query.id(0)},
                             {}});
    }

    void strangers() // K9
    {
        Statement query(m_database, "SELECT strange.row,strange.name,tx.id FROM strange CROSS JOIN tx USING(t)");
        while (query.step())
            m_issues.append({IssueKind::UnknownContent,
                             EntityKind::Programme,
                             query.id(0),
                             {},
                             QString::fromUtf8(query.text(1)),
                             {query.id(2)},
                             {}});
        Statement held(m_database, "SELECT id FROM held WHERE id NOT IN (SELECT id FROM need)");
        while (held.step())
            m_issues.append({IssueKind::UnknownContent,
                             EntityKind::Programme,
                             {},
                             {},
                             QString::fromLatin1(held.id(0).hex()),
                             {held.id(0)},
                             {}});
    }

    Database &m_database;
    JournalTables &m_journal;
    Projection &m_projection;
    QList<Issue> m_issues;
    QHash<qint64, QList<qint64>> m_children;
    QHash<Id, Id> m_planOf;
    QHash<RowKey, Id> m_plans; ///< of the rows that planOf() was asked about
};

} // namespace

Result<QList<Issue>> Store::journalIssues()
{
    auto issues = guarded([&] {
        const SqlReading reading(d->database);
        return IssueQuery(d->database, *d->journal, d->projection).all(d->issues);
    });
    if (!issues)
        d->issues.reset(); // half of it may have been asked
    return issues;
}

} // namespace tandem
