// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include <algorithm>

namespace tandem::simulation {

// What people do on their own copies.

void Simulation::happen()
{
    using Event = void (Simulation::*)(Copy &);
    static constexpr std::pair<int, Event> kEvents[] = {
        {26, &Simulation::edit},        {12, &Simulation::create},    {7, &Simulation::remove},
        {3, &Simulation::revive},       {7, &Simulation::openForm},   {8, &Simulation::saveForm},
        {5, &Simulation::resolve},      {2, &Simulation::move},       {20, &Simulation::deliver},
        {3, &Simulation::damaged},      {5, &Simulation::setClock},   {2, &Simulation::clone},
        {2, &Simulation::keepBackup},   {2, &Simulation::restore},    {3, &Simulation::strange},
        {1, &Simulation::ofNewVersion}, {1, &Simulation::dieHalfway}, {1, &Simulation::bury},
        {1, &Simulation::turnUp},       {1, &Simulation::checkOne}};
    int total = 0;
    for (const auto &[weight, event] : kEvents)
        total += weight;
    int choice = m_dice.below(total);
    for (const auto &[weight, event] : kEvents) {
        if (choice < weight)
            return (this->*event)(anyCopy());
        choice -= weight;
    }
}

Id Simulation::commit(Copy &copy, const QList<Edit> &edits, TransactionKind kind)
{
    if (edits.isEmpty())
        return {};
    CommitRequest request;
    request.kind = kind;
    request.by = copy.person;
    request.device = copy.device;
    request.at = copy.now(m_time);
    request.edits = edits;
    const Result<Id> id = copy.store->commit(request);
    if (!went(id, "commit"))
        return {};
    if (*id) {
        QByteArray last;
        static_cast<void>(copy.store->visitBodies([&last](const Id &, const QByteArray &body) {
            last = body;
            return true;
        }));
        m_written.insert(id->hex(), last);
    }
    return *id;
}

bool Simulation::isAlive(Copy &copy, const RowKey &row)
{
    const auto found = copy.store->row(row);
    return went(found, "row") && found->has_value();
}

std::optional<Simulation::WorldRow> Simulation::livingRow(Copy &copy, std::optional<EntityKind> kind)
{
    for (int tries = 0; tries < 8 && !m_rows.isEmpty(); ++tries) {
        const WorldRow row = m_dice.pick(m_rows);
        if ((!kind || rowTypes().at(row.type).kind == *kind) && isAlive(copy, key(row)))
            return row;
    }
    return std::nullopt;
}

QList<Edit> Simulation::someEdits(const WorldRow &row)
{
    const RowType &type = rowTypes().at(row.type);
    QList<Edit> edits;
    for (qsizetype i = type.derived ? 1 : 0; i < type.fields.size(); ++i) {
        if (m_dice.below(type.fields.size()) < 2)
            edits.append(
                {entity(type.kind), row.id, type.fields.at(i).first, m_dice.pick(type.fields.at(i).second), {}});
    }
    return edits;
}

void Simulation::edit(Copy &copy)
{
    if (const auto row = livingRow(copy))
        commit(copy, someEdits(*row));
}

void Simulation::create(Copy &copy)
{
    const qsizetype place = m_dice.below(rowTypes().size());
    const RowType &type = rowTypes().at(place);
    QList<Edit> edits;
    Id id = m_dice.id();
    const auto add = [&](const QByteArray &field, const QByteArray &value) {
        edits.append({entity(type.kind), {}, field, value, {}});
    };
    add("_", "1");
    QList<QByteArray> keys;
    if (!type.ownerField.isEmpty()) {
        const auto owner = livingRow(copy, type.ownerKind);
        if (!owner && !m_dice.percent(3))
            return create(copy, EntityKind::Memorandum);
        add(type.ownerField, ownerValue(type, owner ? owner->id : m_dice.id()));
        keys.append(edits.last().value);
    }
    for (const auto &[field, values] : type.fields)
        add(field, m_dice.pick(values));
    if (type.derived) {
        for (const Edit &edit : edits) {
            if (edit.field == type.fields.first().first)
                keys.append(edit.value);
        }
        id = derivedRowId(m_document, entity(type.kind), keys);
    }
    for (Edit &edit : edits)
        edit.row = id;
    if (type.derived && isAlive(copy, {type.kind, id}))
        return;
    if (commit(copy, edits, TransactionKind::Create)) {
        const auto same = [&id](const WorldRow &row) { return row.id == id; };
        if (std::none_of(m_rows.begin(), m_rows.end(), same))
            m_rows.append({place, id});
    }
}

void Simulation::create(Copy &copy, EntityKind kind)
{
    const Id id = m_dice.id();
    for (qsizetype i = 0; i < rowTypes().size(); ++i) {
        if (rowTypes().at(i).kind != kind)
            continue;
        QList<Edit> edits = {{entity(kind), id, "_", "1", {}}};
        edits += someEdits({i, id});
        if (commit(copy, edits, TransactionKind::Create))
            m_rows.append({i, id});
    }
}

void Simulation::addDeletion(Copy &copy, const WorldRow &row, QList<Edit> &edits)
{
    for (const WorldRow &child : m_rows) {
        const RowType &type = rowTypes().at(child.type);
        if (type.ownerField.isEmpty() || type.ownerKind != key(row).entity)
            continue;
        const auto values = copy.store->row(key(child));
        if (!went(values, "row") || !*values)
            continue;
        const int field = entityInfo(type.kind).indexOf(type.ownerField);
        if ((*values)->values.at(field) == ownerValue(type, row.id))
            addDeletion(copy, child, edits);
    }
    edits.append({entity(key(row).entity), row.id, "_", "0", {}});
}

void Simulation::remove(Copy &copy)
{
    if (const auto row = livingRow(copy)) {
        QList<Edit> edits;
        if (m_dice.percent(85))
            addDeletion(copy, *row, edits);
        else // as a careless program would do it
            edits.append({entity(key(*row).entity), row->id, "_", "0", {}});
        commit(copy, edits, TransactionKind::Delete);
    }
}

void Simulation::revive(Copy &copy)
{
    const WorldRow row = m_dice.pick(m_rows);
    const auto heads = copy.store->rowHeads(key(row).entity, row.id);
    if (went(heads, "rowHeads") && heads->contains("_") && !isAlive(copy, key(row)))
        commit(copy, {{entity(key(row).entity), row.id, "_", "1", {}}});
}

void Simulation::openForm(Copy &copy)
{
    const auto row = livingRow(copy);
    if (!row)
        return;
    const auto heads = copy.store->rowHeads(key(*row).entity, row->id);
    if (went(heads, "rowHeads"))
        copy.forms.append({key(*row), *heads});
}

void Simulation::saveForm(Copy &copy)
{
    if (copy.forms.isEmpty())
        return;
    const OpenForm form = copy.forms.takeAt(m_dice.below(copy.forms.size()));
    for (const WorldRow &row : m_rows) {
        if (row.id != form.row.row)
            continue;
        QList<Edit> edits = someEdits(row);
        for (Edit &edit : edits)
            edit.preds = form.seen.value(edit.field);
        commit(copy, edits);
        ++m_figures.staleForms;
    }
}

void Simulation::resolve(Copy &copy)
{
    const auto issues = copy.store->journalIssues();
    if (!went(issues, "issues"))
        return;
    QList<Issue> open = *issues;
    open.removeIf([](const Issue &issue) { return !issue.isConflict(); });
    if (open.isEmpty())
        return;
    const Issue issue = m_dice.pick(open);
    const QByteArray name = entity(issue.entity);
    if (issue.kind == IssueKind::Value)
        commit(copy, {{name, issue.row, issue.field.toUtf8(), "settled", {}}}, TransactionKind::Resolve);
    else
        commit(copy, {{name, issue.row, "_", m_dice.percent(50) ? "1" : "0", {}}}, TransactionKind::Resolve);
}

void Simulation::move(Copy &copy)
{
    const auto row = livingRow(copy);
    const RowType *type = row ? &rowTypes().at(row->type) : nullptr;
    if (!type || type->ownerField.isEmpty() || type->derived)
        return;
    if (const auto owner = livingRow(copy, type->ownerKind))
        commit(copy, {{entity(type->kind), row->id, type->ownerField, ownerValue(*type, owner->id), {}}});
}

void Simulation::strange(Copy &copy)
{
    const auto row = livingRow(copy);
    if (!row || m_dice.percent(40))
        commit(copy, {{"gadget", m_dice.id(), "_", "1", {}}});
    else
        commit(copy, {{entity(key(*row).entity), row->id, "zeal", m_dice.percent(50) ? "1" : "2", {}}});
}

} // namespace tandem::simulation
