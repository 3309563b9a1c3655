// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

namespace {

template <class T>
QByteArray onlyOne(const Snapshot &snapshot)
{
    const Table<T> &rows = snapshot.all<T>();
    return rows.size() == 1 ? (*rows.begin()).id.hex() : QByteArray();
}

} // namespace

void fillIn(const Snapshot &snapshot, EntityKind kind, FieldValues &values)
{
    const auto offer = [&values](const char *name, const QByteArray &value) {
        const QByteArray *given = givenValue(values, name);
        if (given && !given->isEmpty())
            return;
        values.removeIf([name](const auto &entry) { return entry.first == name; });
        if (!value.isEmpty())
            values.append({name, value});
    };
    const auto given = [&values](const char *name) {
        const QByteArray *value = givenValue(values, name);
        return value ? *value : QByteArray();
    };
    if (kind == EntityKind::Plan) {
        const QByteArray year = given("year");
        const Memorandum *memorandum = snapshot.find(IdOf<Memorandum>(Id::fromHex(given("memorandum")).value_or(Id())));
        if (memorandum && !year.isEmpty())
            offer("code", memorandum->reference.toUtf8() + '-' + year);
        if (year.size() == 4)
            offer("period", year + "-01-01/" + year + "-12-31");
        offer("currency", snapshot.currency().code());
        offer("status", "draft");
    }
    if (kind == EntityKind::Activity) {
        offer("code", nextActivityCode(snapshot, Id::fromHex(given("plan")).value_or(Id())));
        offer("domain", onlyOne<Domain>(snapshot));
        offer("step", onlyOne<Step>(snapshot));
        offer("status", "planned");
    }
}

QByteArray nextActivityCode(const Snapshot &snapshot, const Id &plan)
{
    const Plan *row = snapshot.find(IdOf<Plan>(plan));
    if (!row)
        return {};
    int highest = 0;
    for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan)) {
        if (!activity->code.startsWith(row->code + u'-'))
            continue;
        highest = qMax(highest, QStringView(activity->code).sliced(row->code.size() + 1).toInt());
    }
    return QString(row->code + u'-' + QString::number(highest + 1).rightJustified(2, u'0')).toUtf8();
}

Operation addRow(EntityKind kind, FieldValues values)
{
    return {TransactionKind::Create,
            stepLabel("add", kind),
            [kind, values](Draft &draft) -> Result<void> {
                FieldValues complete = values;
                fillIn(draft.snapshot(), kind, complete);
                const Result<Id> row = draft.create(kind, complete);
                return row ? Result<void>() : Result<void>(row.error());
            },
            {}};
}

Operation startProgramme(FieldValues values, QList<std::pair<EntityKind, FieldValues>> rows)
{
    return {TransactionKind::Create,
            "start_programme",
            [values, rows](Draft &draft) -> Result<void> {
                if (draft.snapshot().programme())
                    return Error{ErrorCode::DuplicateRow, {}, u"programme"_s, {}};
                if (const Result<Id> row = draft.create(EntityKind::Programme, values); !row)
                    return row.error();
                for (const auto &[kind, each] : rows) {
                    if (const Result<Id> row = draft.create(kind, each); !row)
                        return row.error();
                }
                return {};
            },
            {}};
}

Operation enterPerson(const QString &name)
{
    return {TransactionKind::Create,
            "enter_person",
            [name](Draft &draft) -> Result<void> {
                const Result<Id> row = draft.create(EntityKind::Person, {{"name", cleanLine(name).toUtf8()}});
                return row ? Result<void>() : Result<void>(row.error());
            },
            {}};
}

} // namespace tandem
