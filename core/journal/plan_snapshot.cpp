// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_snapshot.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tandem {

namespace {

/// The plan's own rows, and everything that they refer to, however far.
class Closure
{
public:
    explicit Closure(const Snapshot &snapshot) : m_snapshot(snapshot) {}

    void add(EntityKind kind, const Id &id)
    {
        const void *row = m_snapshot.find(kind, id);
        if (!row || m_rows.contains({kind, id}))
            return;
        m_rows.insert({kind, id});
        for (const FieldInfo &field : entityInfo(kind).fields) {
            if (field.type != FieldType::Reference)
                continue;
            // An activity of an earlier plan is named, not frozen: its own plan's adoption has done that.
            if (field.target == EntityKind::Activity && kind == EntityKind::Activity)
                continue;
            if (const std::optional<Id> target = Id::fromHex(field.read(row)))
                add(field.target, *target);
        }
    }
    template <class T>
    void addAll(const QList<const T *> &rows)
    {
        for (const T *row : rows)
            add(T::kKind, row->id);
    }
    const QSet<std::pair<EntityKind, Id>> &rows() const { return m_rows; }

private:
    const Snapshot &m_snapshot;
    QSet<std::pair<EntityKind, Id>> m_rows;
};

void addActivity(Closure &closure, const Snapshot &snapshot, const Id &activity)
{
    closure.add(EntityKind::Activity, activity);
    closure.addAll(snapshot.ownedBy<&ActivityInstitution::activity>(activity));
    closure.addAll(snapshot.ownedBy<&ActivityCommitment::activity>(activity));
    closure.addAll(snapshot.ownedBy<&Milestone::activity>(activity));
    closure.addAll(snapshot.ownedBy<&BudgetLine::activity>(activity));
}

/// The name that an institution had on a day: the earliest of its earlier names that was still in use.
const InstitutionName *nameOn(const Snapshot &snapshot, const Id &institution, QDate day)
{
    const InstitutionName *found = nullptr;
    for (const InstitutionName *name : snapshot.ownedBy<&InstitutionName::institution>(institution)) {
        if (name->until >= day && (!found || name->until < found->until))
            found = name;
    }
    return found;
}

} // namespace

QByteArray planSnapshot(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate day)
{
    Closure closure(snapshot);
    if (const Programme *programme = snapshot.programme())
        closure.add(EntityKind::Programme, programme->id);
    closure.add(EntityKind::Plan, plan);
    if (const Plan *row = snapshot.find(plan))
        closure.addAll(snapshot.ownedBy<&Commitment::memorandum>(row->memorandum));
    closure.addAll(snapshot.ownedBy<&Objective::plan>(plan));
    for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan))
        addActivity(closure, snapshot, activity->id);
    for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::plan>(plan)) {
        closure.add(EntityKind::ActivityPlan, link->id);
        addActivity(closure, snapshot, link->activity);
    }
    for (const ExchangeRate &rate : snapshot.all<ExchangeRate>())
        closure.add(EntityKind::ExchangeRate, rate.id);

    QJsonObject rows; // QJsonObject keeps its keys sorted
    for (const auto &[kind, id] : closure.rows()) {
        const EntityInfo &info = entityInfo(kind);
        QJsonObject values;
        const void *row = snapshot.find(kind, id);
        Institution renamed;
        if (kind == EntityKind::Institution) {
            if (const InstitutionName *name = nameOn(snapshot, id, day)) {
                renamed = *static_cast<const Institution *>(row);
                renamed.name = name->name;
                renamed.acronym = name->acronym;
                row = &renamed;
            }
        }
        for (const FieldInfo &field : info.fields) {
            const QByteArray value = field.read(row);
            if (!value.isEmpty())
                values.insert(field.name.latin1(), QString::fromUtf8(value));
        }
        QJsonObject table = rows.value(info.name.latin1()).toObject();
        table.insert(QString::fromLatin1(id.hex()), values);
        rows.insert(info.name.latin1(), table);
    }
    const QJsonObject content{{u"adopted_on"_s, day.toString(Qt::ISODate)},
                              {u"format"_s, 1},
                              {u"plan"_s, QString::fromLatin1(plan.hex())},
                              {u"rows"_s, rows}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

Result<Snapshot> readPlanSnapshot(const QByteArray &json)
{
    const Error damaged{ErrorCode::FileDamaged, {}, {}, {}};
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    if (content.value("format"_L1).toInt() != 1)
        return damaged;
    Snapshot snapshot;
    const QJsonObject rows = content.value("rows"_L1).toObject();
    for (auto table = rows.begin(); table != rows.end(); ++table) {
        const EntityInfo *info = entityByName(table.key().toUtf8());
        if (!info)
            return damaged;
        const QJsonObject entries = table->toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const std::optional<Id> id = Id::fromHex(entry.key().toLatin1());
            if (!id)
                return damaged;
            QList<QByteArray> values;
            for (const FieldInfo &field : info->fields)
                values.append(entry->toObject().value(field.name.latin1()).toString().toUtf8());
            snapshot.edit(info->kind).put(*id, values);
        }
    }
    return snapshot;
}

} // namespace tandem
