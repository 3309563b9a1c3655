// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/problems.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/figures/money_totals.h"
#include "core/figures/row_owner.h"
#include "core/model/field_info.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tandem {

namespace {

/// Whether a person said that this broken rule is meant.
bool isWaived(const Snapshot &snapshot, EntityKind kind, const Id &row, const Error &error)
{
    if (snapshot.all<Waiver>().size() == 0)
        return false;
    // What refers to a deleted row is an issue of its own kind (journal/row_issues.cpp).
    const bool dangling = error.code == ErrorCode::ReferenceMissing;
    const Issue issue{dangling ? IssueKind::DanglingReference : IssueKind::BrokenRule,
                      kind,
                      row,
                      error.field,
                      dangling ? QString() : errorCodeName(error.code),
                      {},
                      {}};
    const QString keys = QString::fromLatin1(issue.id().hex());
    for (const Waiver &waiver : snapshot.all<Waiver>()) {
        if (waiver.issueKind == issueKindName(issue.kind) && waiver.keys == keys)
            return true;
    }
    return false;
}

bool isMore(const std::optional<Money> &a, const std::optional<Money> &b)
{
    return a && b && a->currency == b->currency && a->minor > b->minor;
}

void addSums(const Snapshot &snapshot, const BudgetLine &line, const RowProblem &at, QList<RowProblem> &problems)
{
    const auto add = [&](ProblemSource source, const char *field, const QList<Money> &amounts) {
        RowProblem problem = at;
        problem.source = source;
        problem.field = QString::fromLatin1(field);
        problem.amounts = amounts;
        problems.append(problem);
    };
    if (isMore(line.committed, line.planned))
        add(ProblemSource::CommittedAbovePlanned, "committed", {*line.committed, *line.planned});
    if (isMore(line.spent, line.committed))
        add(ProblemSource::SpentAboveCommitted, "spent", {*line.spent, *line.committed});
    else if (isMore(line.spent, line.planned))
        add(ProblemSource::SpentAbovePlanned, "spent", {*line.spent, *line.planned});

    const Currency own = snapshot.currency();
    const std::array amounts{line.planned, line.committed, line.spent};
    const bool converted = std::any_of(amounts.begin(), amounts.end(),
                                       [&own](const auto &money) { return money && !(money->currency == own); });
    const Activity *activity = converted ? snapshot.find(line.activity) : nullptr;
    if (!activity)
        return;
    static constexpr std::array kFields{"planned", "committed", "spent"};
    for (const LeftOut &left : moneyOf(snapshot, *activity).leftOut) {
        if (left.line == line.id)
            add(ProblemSource::WithoutRate, kFields[std::size_t(left.stage)], {left.amount});
    }
}

QString fieldName(const RowProblem &problem, const Phrases &phrases)
{
    const FieldInfo *field = entityInfo(problem.entity).field(problem.field);
    return field ? fieldLabel(*field, phrases) : problem.field;
}

QString issueText(const RowProblem &problem, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.translate("Problem", source); };
    switch (problem.issue.kind) {
    case IssueKind::Value:
        return say(QT_TRANSLATE_NOOP("Problem", "Two people gave “%1” different values. Decide which one stays."))
            .arg(fieldName(problem, phrases));
    case IssueKind::EditDelete:
        return say(
            QT_TRANSLATE_NOOP("Problem", "One person deleted this while another changed it. Decide whether it stays."));
    case IssueKind::Orphan:
        return say(QT_TRANSLATE_NOOP("Problem", "This was deleted, but others belong to it. Decide whether it stays."));
    case IssueKind::DuplicateKey:
        return say(QT_TRANSLATE_NOOP("Problem", "“%1” is given to several. Give each one of its own."))
            .arg(problem.issue.detail.section(QChar(0x1F), -1).toUpper());
    case IssueKind::DanglingReference:
        return say(QT_TRANSLATE_NOOP("Problem", "“%1” refers to something that was deleted. Choose another one."))
            .arg(fieldName(problem, phrases));
    case IssueKind::AfterAdoption:
        return say(QT_TRANSLATE_NOOP(
            "Problem", "Somebody changed this without having seen that the plan was adopted. Check whether it holds."));
    case IssueKind::BrokenRule:
        return say(QT_TRANSLATE_NOOP("Problem", "Two changes do not go together (“%1”). Correct one of them."))
            .arg(fieldName(problem, phrases));
    case IssueKind::SuspectClock:
        return say(QT_TRANSLATE_NOOP(
            "Problem", "This was written on a computer whose clock was wrong. Check its dates in the history."));
    case IssueKind::UnknownContent:
        return say(
            QT_TRANSLATE_NOOP("Problem", "This was written by a newer Tandem. Update Tandem to see all of it here."));
    }
    return {};
}

/// Whether an issue must be settled before anything is final (K1 to K4), and a row that it is about is such a one.
template <class IsMeant>
bool concernsAny(const Issue &issue, IsMeant isMeant)
{
    if (issue.kind == IssueKind::DuplicateKey)
        return std::any_of(issue.otherRows.begin(), issue.otherRows.end(), isMeant);
    return issue.isConflict() && isMeant(issue.row);
}

} // namespace

QList<RowProblem> problemsOf(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    const void *values = snapshot.find(kind, row);
    if (!values)
        return {};
    QList<RowProblem> problems;
    RowProblem at;
    at.entity = kind;
    at.row = row;
    for (const Problem &found : validate(snapshot, kind, values)) {
        if (found.severity == Severity::Error && isWaived(snapshot, kind, row, found.error))
            continue;
        RowProblem problem = at;
        problem.severity = found.severity;
        problem.field = found.error.field;
        problem.error = found.error;
        problems.append(problem);
    }
    if (kind == EntityKind::BudgetLine)
        addSums(snapshot, *static_cast<const BudgetLine *>(values), at, problems);
    if (kind == EntityKind::Activity) {
        const auto &activity = *static_cast<const Activity *>(values);
        if (activity.status == ActivityStatus::Completed && activity.progress && *activity.progress != 100) {
            RowProblem problem = at;
            problem.source = ProblemSource::CompletedPartly;
            problem.field = u"progress"_s;
            problems.append(problem);
        }
    }
    if (!problems.isEmpty()) {
        const IdOf<Plan> plan = planOfRow(snapshot, kind, row);
        for (RowProblem &problem : problems)
            problem.plan = plan;
    }
    return problems;
}

QList<RowProblem> journalProblems(const Snapshot &snapshot)
{
    QList<RowProblem> problems;
    for (const Issue &issue : snapshot.issues()) {
        // The rows themselves say these, with more words.
        if (issue.kind == IssueKind::BrokenRule || issue.kind == IssueKind::DanglingReference)
            continue;
        RowProblem problem;
        problem.source = ProblemSource::Issue;
        problem.severity = issue.isConflict() ? Severity::Error : Severity::Warning;
        problem.entity = issue.entity;
        problem.row = issue.row;
        problem.field = issue.field;
        problem.plan = planOfRow(snapshot, issue.entity, issue.row);
        problem.issue = issue;
        problems.append(problem);
    }
    return problems;
}

QList<RowProblem> disagreementsOf(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    QList<RowProblem> problems;
    for (const Issue &issue : snapshot.issues()) {
        const bool numbered = issue.kind == IssueKind::DuplicateKey && issue.otherRows.contains(row);
        if (issue.entity != kind || !(numbered || (issue.isConflict() && issue.row == row)))
            continue;
        RowProblem problem;
        problem.source = ProblemSource::Issue;
        problem.severity = issue.isConflict() ? Severity::Error : Severity::Warning;
        problem.entity = kind;
        problem.row = row;
        problem.field = issue.field;
        problem.issue = issue;
        problems.append(problem);
    }
    return problems;
}

int openDisagreements(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    const QList<Issue> &issues = snapshot.issues();
    return int(std::count_if(issues.begin(), issues.end(), [&](const Issue &issue) {
        return concernsAny(issue, [&](const Id &row) { return planOfRow(snapshot, issue.entity, row) == plan; });
    }));
}

bool isDisagreedAbout(const Snapshot &snapshot, const Activity &activity)
{
    const QList<Issue> &issues = snapshot.issues();
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return concernsAny(issue, [&](const Id &row) {
            return row == activity.id || ownerOf(snapshot, issue.entity, row).row == activity.id;
        });
    });
}

QList<RowProblem> allProblems(const Snapshot &snapshot)
{
    QList<RowProblem> problems = journalProblems(snapshot);
    for (const EntityInfo &info : allEntities()) {
        const TableBase &table = snapshot.table(info.kind);
        for (qsizetype i = 0; i < table.size(); ++i)
            problems += problemsOf(snapshot, info.kind, table.idAt(i));
    }
    sortProblems(snapshot, problems);
    return problems;
}

void sortProblems(const Snapshot &snapshot, QList<RowProblem> &problems)
{
    const auto planKey = [&snapshot](const RowProblem &problem) {
        const Plan *plan = snapshot.find(problem.plan);
        return plan ? plan->code : QString();
    };
    const auto rowKey = [&snapshot](const RowProblem &problem) {
        // What belongs to an activity stands beside it.
        RowOwner each{problem.entity, problem.row};
        while (!each.row.isNull() && each.entity != EntityKind::Activity && each.entity != EntityKind::Plan)
            each = ownerOf(snapshot, each.entity, each.row);
        const Activity *activity = snapshot.find(IdOf<Activity>(each.row));
        return activity ? activity->code : QString();
    };
    QList<std::tuple<QString, QString, EntityKind, Id, int, ProblemSource>> keys;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const RowProblem &problem = problems.at(i);
        keys.append({planKey(problem), rowKey(problem), problem.entity, problem.row,
                     entityInfo(problem.entity).indexOf(problem.field.toLatin1()), problem.source});
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&keys](qsizetype a, qsizetype b) { return keys.at(a) < keys.at(b); });
    QList<RowProblem> sorted;
    sorted.reserve(problems.size());
    for (const qsizetype i : order)
        sorted.append(problems.at(i));
    problems = std::move(sorted);
}

QString problemText(const RowProblem &problem, const Snapshot &snapshot, const Phrases &phrases)
{
    const auto amount = [&](qsizetype i) {
        return problem.amounts.size() > i ? moneyText(problem.amounts.at(i), phrases) : QString();
    };
    const auto say = [&phrases](const char *source) { return phrases.translate("Problem", source); };
    switch (problem.source) {
    case ProblemSource::Rule:
        return errorText(problem.error, phrases);
    case ProblemSource::Issue:
        return issueText(problem, phrases);
    case ProblemSource::SpentAbovePlanned:
        return say(QT_TRANSLATE_NOOP("Problem", "More is spent (%1) than planned (%2). Check both amounts."))
            .arg(amount(0), amount(1));
    case ProblemSource::CommittedAbovePlanned:
        return say(QT_TRANSLATE_NOOP("Problem", "More is committed (%1) than planned (%2). Check both amounts."))
            .arg(amount(0), amount(1));
    case ProblemSource::SpentAboveCommitted:
        return say(QT_TRANSLATE_NOOP("Problem", "More is spent (%1) than committed (%2). Check both amounts."))
            .arg(amount(0), amount(1));
    case ProblemSource::WithoutRate: {
        const Plan *plan = snapshot.find(problem.plan);
        return say(QT_TRANSLATE_NOOP("Problem",
                                     "No total holds %1: there is no exchange rate that is valid on %2. Enter one."))
            .arg(amount(0), plan ? phrases.date(plan->period.from) : QString());
    }
    case ProblemSource::CompletedPartly:
        return say(QT_TRANSLATE_NOOP("Problem", "The activity is completed, but its progress is not 100 %. Correct one "
                                                "of them."));
    }
    return {};
}

} // namespace tandem
