// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/year.h"

#include <algorithm>

namespace tandem::simulation {

namespace {

void give(FieldValues &values, const char *field, const QByteArray &value)
{
    values.append({QByteArray(field), value});
}

} // namespace

// What coordinators do at their desks.

void Year::work(Coordinator &who)
{
    using Act = void (Year::*)(Coordinator &);
    static constexpr std::pair<int, Act> kActs[] = {
        {52, &Year::set},   {7, &Year::openForm}, {7, &Year::saveForm}, {16, &Year::add},
        {4, &Year::change}, {4, &Year::remove},   {6, &Year::takeBack}, {4, &Year::arrange},
    };
    ++m_figures.operations;
    int choice = m_dice.below(100);
    for (const auto &[weight, act] : kActs) {
        if (choice < weight)
            return (this->*act)(who);
        choice -= weight;
    }
}

Id Year::perform(Coordinator &who, const Operation &operation, EntityKind kind, const Id &row,
                 const FieldValues &values, const Seen *seen)
{
    const Result<Outcome> outcome = who.workspace->run(operation);
    if (!outcome) {
        const ErrorCode code = outcome.error().code;
        ++m_figures.refused;
        // What others did meanwhile may stand against it; anything else would be a fault.
        static const QList<ErrorCode> kTold{ErrorCode::RowNotFound,      ErrorCode::ReferenceMissing,
                                            ErrorCode::DuplicateRow,     ErrorCode::DisagreementGone,
                                            ErrorCode::PlanHasConflicts, ErrorCode::PlanNotFound};
        // Two offices may each have settled for one half of a title, the other being empty: somebody has to type one.
        const bool titleless = operation.kind == TransactionKind::Resolve && code == ErrorCode::ValueRequired;
        if (!kTold.contains(code) && !titleless)
            fail(u"%1 was refused: %2 %3"_s.arg(QString::fromLatin1(operation.label), errorCodeName(code),
                                                outcome.error().field));
        return {};
    }
    const Id where = row ? row : outcome->created.value(0);
    const Snapshot &snapshot = who.workspace->snapshot();
    for (const auto &[field, value] : values) {
        Typed typed{outcome->transaction, kind, where, field, value, false, false, {}};
        typed.stood = snapshot.find(kind, where) &&
                      snapshot.value(kind, where, *entityInfo(kind).field(QByteArrayView(field))) == value;
        typed.onForm = seen != nullptr;
        if (seen)
            typed.seen = seen->value(field);
        m_typed.append(typed);
    }
    if (outcome->transaction) {
        who.steps.append(outcome->transaction);
        if (who.steps.size() > 40)
            who.steps.removeFirst();
    }
    return outcome->transaction;
}

QByteArray Year::phrase()
{
    static const QList<QByteArray> kWords{"Atelier",  "Visite",    "Formation", "Étude",   "Forum",
                                          "Jumelage", "Séminaire", "Campagne",  "Rapport", "Échange"};
    return m_dice.pick(kWords) + " n° " + QByteArray::number(++m_phrases); // nobody else ever types the same
}

FieldValues Year::someValues(EntityKind kind)
{
    const auto day = [this] { return QDate(2026, 1, 1).addDays(m_dice.below(365)); };
    const auto money = [this]() -> QByteArray { return QByteArray::number(1 + m_dice.below(9'000'000)) + " EUR"; };
    FieldValues values;
    switch (kind) {
    case EntityKind::Activity: {
        static const QList<QByteArray> kTexts{"title_fr",   "title_en",   "description_fr",     "description_en",
                                              "place",      "remarks_fr", "expected_result_fr", "verification_fr",
                                              "remarks_en", "risk_fr"};
        const int first = m_dice.below(kTexts.size());
        for (int i = 0; i <= m_dice.below(3); ++i)
            values.append({kTexts.at((first + i) % kTexts.size()), phrase()});
        if (m_dice.percent(15))
            give(values, "progress", QByteArray::number(m_dice.below(101)));
        if (m_dice.percent(10))
            give(values, "status", m_dice.percent(50) ? "in_preparation" : "under_way");
        if (m_dice.percent(10)) {
            const QDate from = day();
            give(values, "planned",
                 (from.toString(Qt::ISODate) + u'/' + from.addDays(m_dice.below(20)).toString(Qt::ISODate)).toLatin1());
        }
        break;
    }
    case EntityKind::BudgetLine:
        give(values, "label_fr", phrase());
        give(values, m_dice.percent(50) ? "planned" : "spent", money());
        break;
    case EntityKind::Milestone:
        give(values, "title_fr", phrase());
        if (m_dice.percent(50))
            give(values, "done_on", day().toString(Qt::ISODate).toLatin1());
        break;
    case EntityKind::ProgressNote:
        give(values, "text_fr", phrase());
        break;
    case EntityKind::Plan:
        give(values, m_dice.percent(50) ? "notes_fr" : "title_fr", phrase());
        break;
    default:
        give(values, "summary_fr", phrase());
        break;
    }
    return values;
}

Id Year::someActivity(Coordinator &who)
{
    const Snapshot &snapshot = who.workspace->snapshot();
    if (m_dice.percent(88)) {
        const int place = entityInfo(EntityKind::Activity).indexOf("plan");
        const QList<Id> own = snapshot.table(EntityKind::Activity).ownedBy(place, who.plan);
        if (!own.isEmpty())
            return m_dice.pick(own);
    }
    return someRow(who, EntityKind::Activity);
}

Id Year::someRow(Coordinator &who, EntityKind kind)
{
    const Snapshot &snapshot = who.workspace->snapshot();
    const TableBase &table = snapshot.table(kind);
    const int owner = entityInfo(kind).indexOf("activity");
    if (owner >= 0) { // mostly of one's own plan, like the activities
        const QList<Id> rows = table.ownedBy(owner, someActivity(who));
        return rows.isEmpty() ? Id() : m_dice.pick(rows);
    }
    return table.size() == 0 ? Id() : table.idAt(m_dice.below(table.size()));
}

void Year::set(Coordinator &who)
{
    static const QList<EntityKind> kOthers{EntityKind::BudgetLine, EntityKind::Milestone, EntityKind::ProgressNote,
                                           EntityKind::Plan};
    const EntityKind kind = m_dice.percent(75) ? EntityKind::Activity : m_dice.pick(kOthers);
    const Id row = kind == EntityKind::Activity ? someActivity(who) : someRow(who, kind);
    if (row.isNull())
        return;
    const FieldValues values = someValues(kind);
    perform(who, setFields(kind, row, values), kind, row, values);
}

void Year::openForm(Coordinator &who)
{
    const Id row = someActivity(who);
    if (row && who.forms.size() < 5)
        who.forms.append({EntityKind::Activity, row, who.workspace->seen(EntityKind::Activity, row)});
}

void Year::saveForm(Coordinator &who)
{
    if (who.forms.isEmpty())
        return openForm(who);
    const FormOnScreen form = who.forms.takeAt(m_dice.below(who.forms.size()));
    const FieldValues values = someValues(form.kind);
    m_figures.staleForms += who.workspace->seen(form.kind, form.row) != form.seen;
    perform(who, setFields(form.kind, form.row, values, form.seen), form.kind, form.row, values, &form.seen);
}

void Year::add(Coordinator &who)
{
    const int what = m_dice.below(100);
    if (what < 25) {
        FieldValues values = someValues(EntityKind::Activity);
        const bool named =
            std::any_of(values.begin(), values.end(), [](const auto &each) { return each.first == "title_fr"; });
        if (!named)
            give(values, "title_fr", phrase());
        FieldValues all = values;
        give(all, "plan", (m_dice.percent(90) ? who.plan : m_dice.pick(m_plans)).hex());
        perform(who, addRow(EntityKind::Activity, all), EntityKind::Activity, {}, values);
        return;
    }
    const Id activity = someActivity(who);
    if (activity.isNull())
        return;
    const EntityKind kind = what < 50   ? EntityKind::BudgetLine
                            : what < 75 ? EntityKind::Milestone
                            : what < 97 ? EntityKind::ProgressNote
                                        : EntityKind::Activity;
    if (kind == EntityKind::Activity) {
        perform(who, duplicateRow(EntityKind::Activity, activity));
        return;
    }
    FieldValues values = someValues(kind);
    FieldValues all = values;
    give(all, "activity", activity.hex());
    if (kind == EntityKind::BudgetLine) {
        give(all, "funder", m_funder);
        if (values.last().first != "planned")
            give(all, "planned", "100000 EUR");
    } else if (kind == EntityKind::Milestone) {
        give(all, "due_on", "2026-06-30");
    } else {
        give(all, "noted_on", "2026-06-30");
        give(all, "assessment", "minor_issues");
    }
    perform(who, addRow(kind, all), kind, {}, values);
}

void Year::change(Coordinator &who)
{
    QList<Id> rows;
    for (int i = 0; i < 3; ++i) {
        const Id row = someActivity(who);
        if (row && !rows.contains(row))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    if (m_dice.percent(50)) {
        perform(who, changeActivities(rows, {{}, 1 + m_dice.below(30), {}}));
        return;
    }
    const FieldValues values{{"place", phrase()}};
    // One of them stands for all.
    perform(who, setFieldsOf(EntityKind::Activity, rows, values), EntityKind::Activity, rows.first(), values);
}

void Year::remove(Coordinator &who)
{
    static const QList<EntityKind> kKinds{EntityKind::Activity, EntityKind::BudgetLine, EntityKind::Milestone,
                                          EntityKind::ProgressNote};
    const EntityKind kind = m_dice.pick(kKinds);
    const Id row = kind == EntityKind::Activity ? someActivity(who) : someRow(who, kind);
    if (row)
        perform(who, removeRow(kind, row));
}

void Year::takeBack(Coordinator &who)
{
    const int what = m_dice.below(10);
    Result<Outcome> done = what < 6              ? who.workspace->undo()
                           : what < 8            ? who.workspace->redo()
                           : who.steps.isEmpty() ? who.workspace->undo()
                                                 : who.workspace->undo(m_dice.pick(who.steps));
    const bool nothing =
        !done && (done.error().code == ErrorCode::NothingToUndo || done.error().code == ErrorCode::NothingToRedo);
    if (!done && !nothing)
        fail(u"undo was refused: "_s + errorCodeName(done.error().code));
    m_figures.undone += done.ok();
    m_figures.refused += nothing;
}

void Year::arrange(Coordinator &who)
{
    const int place = entityInfo(EntityKind::Activity).indexOf("plan");
    const QList<Id> own = who.workspace->snapshot().table(EntityKind::Activity).ownedBy(place, who.plan);
    if (own.size() < 3)
        return;
    const Id row = m_dice.pick(own);
    const Id before = m_dice.pick(own);
    if (row != before)
        perform(who, moveRow(EntityKind::Activity, row, before, {}));
}

void Year::settle(Coordinator &who, int most)
{
    for (int left = most; left > 0 && m_problem.isEmpty(); --left) {
        const Snapshot &snapshot = who.workspace->snapshot();
        QList<Issue> listed = listedIssues(snapshot);
        listed.removeIf([](const Issue &issue) {
            return issue.kind == IssueKind::SuspectClock || issue.kind == IssueKind::UnknownContent;
        });
        if (listed.isEmpty())
            return;
        const Issue issue = m_dice.pick(listed);
        const Result<Disagreement> told = DisagreementReader(*who.workspace).read(issue);
        if (!told)
            return fail(u"a disagreement was not read"_s);
        const QList<Answer> answers = answersTo(*told, snapshot);
        if (answers.isEmpty())
            continue;
        Answer answer = m_dice.pick(answers);
        FieldValues typed;
        if (issue.kind == IssueKind::Value && told->field()->isText() && m_dice.percent(20)) { // a third value
            answer = {issue, AnswerKind::TakeValue, phrase()};
            typed.append({issue.field.toUtf8(), answer.value});
        }
        if (perform(who, resolve({answer}), issue.entity, issue.row, typed))
            ++m_figures.answers;
    }
}

void Year::adopt(Coordinator &who)
{
    Adoption adoption;
    adoption.plan = IdOf<Plan>(m_unadopted.first());
    adoption.adoptedOn = m_time.date();
    if (perform(who, adoptPlan(adoption))) {
        ++m_figures.adoptions;
        m_unadopted.removeFirst();
    }
}

} // namespace tandem::simulation
