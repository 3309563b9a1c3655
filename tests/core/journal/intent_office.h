// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/store/store.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace tandem::simulation {

/// An office with a copy of the programme, a person who works there and a clock that a test can set.
struct Office
{
    Office(const QString &folder, const QString &name, int number)
        : clock(fromIsoTimestamp(u"2026-03-01T10:00:00.000+01:00"_s), 1000),
          random(quint64(number)),
          path(folder + u'/' + name + u".tandem"_s),
          person(u"Coordination "_s + name)
    {
    }

    /// Makes the file, or opens it again.
    bool open(const Id &document)
    {
        work.reset();
        const Environment environment{clock, random, {}, u"test"_s};
        Result<std::unique_ptr<Workspace>> opened =
            made ? Workspace::open(path, environment) : Workspace::create(path, environment, document);
        if (opened)
            work = std::move(opened).value();
        made = true;
        return work != nullptr;
    }
    bool enter() { return bool(work->enter(person)); }

    QList<TransactionSource::Item> items() const
    {
        QList<TransactionSource::Item> items;
        const auto add = [&items](const Id &id, const QByteArray &body) {
            items.append({id, body});
            return true;
        };
        const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::Read);
        if (store)
            static_cast<void>((*store)->visitBodies(add).ok() && (*store)->visitHeld(add).ok());
        return items;
    }
    bool hear(const QList<TransactionSource::Item> &items)
    {
        ListSource source(items);
        return bool(work->ingest(source));
    }
    bool hear(const Office &other) { return hear(other.items()); }

    bool run(const Operation &operation)
    {
        const Result<Outcome> outcome = work->run(operation);
        if (outcome)
            last = *outcome;
        else
            qWarning() << "refused:" << errorCodeName(outcome.error().code) << outcome.error().field;
        return outcome && outcome->transaction;
    }
    Id add(EntityKind kind, const FieldValues &values)
    {
        return run(addRow(kind, values)) && !last.created.isEmpty() ? last.created.first() : Id();
    }
    bool set(EntityKind kind, const Id &row, const QByteArray &field, const QByteArray &value, const Seen &seen = {})
    {
        return run(setFields(kind, row, {{field, value}}, seen));
    }
    bool remove(EntityKind kind, const Id &row) { return run(removeRow(kind, row)); }

    QByteArray value(EntityKind kind, const Id &row, const QByteArray &field) const
    {
        return work->snapshot().value(kind, row, *entityInfo(kind).field(field));
    }
    bool has(EntityKind kind, const Id &row) const { return work->snapshot().find(kind, row) != nullptr; }
    /// `value activity title_fr`, one for each issue, in their order.
    QStringList issues() const
    {
        QStringList lines;
        for (const Issue &issue : work->snapshot().issues())
            lines.append(QString(issueKindName(issue.kind) + u' ' + entityInfo(issue.entity).name.string() +
                                 (issue.field.isEmpty() ? QString() : QString(u' ' + issue.field))));
        return lines;
    }

    FixedClock clock;
    SeededRandom random;
    QString path;
    QString person;
    std::unique_ptr<Workspace> work;
    Outcome last;
    bool made = false;
};

/// The rows that all offices know at the start.
struct CommonRows
{
    Id memorandum, plan, otherPlan, activity, second, milestone, institution, domain;

    /// Made in this office; a row that could not be made is null.
    static CommonRows make(Office &office)
    {
        CommonRows rows;
        office.run(
            startProgramme({{"name_fr", "Coopération"}, {"period", "2017-01-01/2026-12-31"}, {"currency", "EUR"}}));
        const Id first = office.add(EntityKind::Country, {{"code", "MA"}, {"name_fr", "Maroc"}});
        const Id other = office.add(EntityKind::Country, {{"code", "SN"}, {"name_fr", "Sénégal"}});
        rows.domain = office.add(EntityKind::Domain, {{"code", "A"}, {"name_fr", "Retour"}});
        office.add(EntityKind::Step, {{"code", "1"}, {"name_fr", "Préparation"}});
        rows.institution = office.add(EntityKind::Institution, {{"name_fr", "Ministère"}, {"kind", "ministry"}});
        rows.memorandum = office.add(EntityKind::Memorandum, {{"reference", "MA-SN"},
                                                              {"title_fr", "Mémorandum"},
                                                              {"first_country", first.hex()},
                                                              {"second_country", other.hex()},
                                                              {"signed_on", "2013-06-10"}});
        rows.plan = office.add(EntityKind::Plan, {{"memorandum", rows.memorandum.hex()}, {"year", "2026"}});
        rows.otherPlan = office.add(EntityKind::Plan, {{"memorandum", rows.memorandum.hex()}, {"year", "2025"}});
        rows.activity =
            office.add(EntityKind::Activity,
                       {{"plan", rows.plan.hex()}, {"title_fr", "Atelier"}, {"actual", "2026-02-01/2026-02-02"}});
        rows.second = office.add(EntityKind::Activity, {{"plan", rows.plan.hex()}, {"title_fr", "Forum"}});
        rows.milestone =
            office.add(EntityKind::Milestone,
                       {{"activity", rows.activity.hex()}, {"title_fr", "Invitations"}, {"due_on", "2026-01-15"}});
        return rows;
    }
    bool isComplete() const
    {
        return memorandum && plan && otherPlan && activity && second && milestone && institution && domain;
    }
};

} // namespace tandem::simulation
