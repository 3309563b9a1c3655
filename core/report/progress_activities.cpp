// SPDX-License-Identifier: GPL-3.0-or-later
// The period's activities: carried out, not carried out and why, under way, late.
#include "core/base/text.h"
#include "core/figures/plan_figures.h"
#include "core/model/field_value.h"
#include "core/report/progress_parts.h"

namespace tandem::report {

namespace {

using C = ProgressContext;

Symbol symbolOf(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Planned:
        return Symbol::Planned;
    case ActivityStatus::InPreparation:
        return Symbol::Preparing;
    case ActivityStatus::UnderWay:
        return Symbol::UnderWay;
    case ActivityStatus::Completed:
        return Symbol::Completed;
    case ActivityStatus::Postponed:
        return Symbol::Postponed;
    case ActivityStatus::Cancelled:
        return Symbol::Cancelled;
    }
    return Symbol::None;
}

Cell periodCell(const C &context, const Period &period)
{
    return cell(periodText(period, context.words.first()));
}

/// Its title and, smaller, what was last noted about it.
Cell titleCell(const C &context, const Activity &activity, bool withNote)
{
    const Styles style = activity.status == ActivityStatus::Cancelled ? Styles(Style::Struck) : Styles(Style::Plain);
    std::vector<Paragraph> paragraphs = context.words.text(activity.title, style);
    const ProgressNote *note = withNote ? latestNote(context, activity) : nullptr;
    if (note) {
        for (Paragraph each : context.words.text(note->text, Style::Muted)) {
            each.note = true;
            paragraphs.push_back(std::move(each));
        }
    }
    return cell(joined(std::move(paragraphs), disagreement(context, activity)));
}

Row activityRow(const C &context, const Activity &activity, bool withNote)
{
    Row row;
    row.cells = {cell(activity.code), titleCell(context, activity, withNote), cell(context.shortName(activity.lead))};
    return row;
}

Table carriedOutTable(const C &context, const QList<const Activity *> &activities, const char *empty)
{
    Table table;
    table.dense = true;
    table.columns = {{15}, {28}, {11}, {12}, {12}, {7, Align::Right}, {12, Align::Right}};
    table.header = headerOf(
        context, {QT_TRANSLATE_NOOP("ProgressReport", "Code"), QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                  QT_TRANSLATE_NOOP("ProgressReport", "Lead"), QT_TRANSLATE_NOOP("ProgressReport", "Planned"),
                  QT_TRANSLATE_NOOP("ProgressReport", "Carried out"), QT_TRANSLATE_NOOP("ProgressReport", "People"),
                  QT_TRANSLATE_NOOP("ProgressReport", "Spent")});
    addByPlan(context, activities, int(table.columns.size()), table, [&](const Activity &activity) {
        Row row = activityRow(context, activity, true);
        row.key = activityKey(activity);
        row.cells.push_back(periodCell(context, activity.planned));
        row.cells.push_back(periodCell(context, activity.actual));
        const qint64 people = participantsOf(context.snapshot, activity).total();
        row.cells.push_back(people > 0 ? cell(context.number(people)) : Cell());
        const qint64 spent = moneyOf(context.snapshot, activity).total.spent;
        row.cells.push_back(spent > 0 ? cell(context.amount(spent)) : Cell());
        return row;
    });
    table.empty = context.words.sentence(context.say(empty));
    return table;
}

/// The reason, what was carried out later, the plan that takes it up again.
std::vector<Paragraph> explanation(const C &context, const Activity &activity)
{
    std::vector<Paragraph> paragraphs = stateOf(context, activity);
    if (const Activity *later = context.carriedOn.value(activity.id)) {
        for (Paragraph each : context.words.paragraphs([&](const Phrases &phrases) {
                 return phrases.translate("ProgressReport", "Taken up again as %1").arg(later->code);
             })) {
            each.note = true;
            paragraphs.push_back(std::move(each));
        }
    }
    return paragraphs;
}

Table notCarriedOutTable(const C &context, const QList<const Activity *> &activities, const char *empty)
{
    Table table;
    table.dense = true;
    table.columns = {{15}, {28}, {11}, {12}, {29}};
    table.header =
        headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Code"), QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                           QT_TRANSLATE_NOOP("ProgressReport", "Lead"), QT_TRANSLATE_NOOP("ProgressReport", "Planned"),
                           QT_TRANSLATE_NOOP("ProgressReport", "State and reason")});
    addByPlan(context, activities, int(table.columns.size()), table, [&](const Activity &activity) {
        Row row = activityRow(context, activity, false);
        row.key = activityKey(activity);
        row.cells.push_back(periodCell(context, activity.planned));
        row.cells.push_back(cell(explanation(context, activity)));
        return row;
    });
    table.empty = context.words.sentence(context.say(empty));
    return table;
}

Table underWayTable(const C &context)
{
    Table table;
    table.dense = true;
    table.columns = {{15}, {36}, {11}, {12}, {12}, {11, Align::Right}};
    table.header = headerOf(
        context, {QT_TRANSLATE_NOOP("ProgressReport", "Code"), QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                  QT_TRANSLATE_NOOP("ProgressReport", "Lead"), QT_TRANSLATE_NOOP("ProgressReport", "Planned"),
                  QT_TRANSLATE_NOOP("ProgressReport", "Begun on"), QT_TRANSLATE_NOOP("ProgressReport", "Progress")});
    addByPlan(context, context.lists.underWay, int(table.columns.size()), table, [&](const Activity &activity) {
        Row row = activityRow(context, activity, true);
        row.key = activityKey(activity);
        row.cells.push_back(periodCell(context, activity.planned));
        row.cells.push_back(cell(context.date(activity.actual.from)));
        const bool later = activity.status == ActivityStatus::Completed; // its progress on that day is not known
        row.cells.push_back(later ? Cell() : cell(context.words.first().percent(double(progressOf(activity)) / 100.0)));
        return row;
    });
    table.empty =
        context.words.sentence(context.say(QT_TRANSLATE_NOOP("ProgressReport", "No other activity is under way.")));
    return table;
}

void addList(const C &context, const char *heading, Table table, Blocks &blocks)
{
    blocks.emplace_back(context.words.heading(2, context.say(heading)));
    blocks.emplace_back(std::move(table));
}

} // namespace

const ProgressNote *latestNote(const C &context, const Activity &activity)
{
    const ProgressNote *latest = nullptr;
    for (const ProgressNote *note : context.snapshot.ownedBy<&ProgressNote::activity>(activity.id)) {
        if (note->notedOn <= context.day && (!latest || note->notedOn > latest->notedOn))
            latest = note;
    }
    return latest;
}

std::vector<Paragraph> stateOf(const C &context, const Activity &activity)
{
    const Wording &words = context.words;
    std::vector<Paragraph> paragraphs;
    if (activity.status == ActivityStatus::Completed) {
        paragraphs = words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "Carried out later, on %1")
                .arg(phrases.date(carriedOutOn(context.snapshot, activity)));
        });
    } else if (activity.status == ActivityStatus::Cancelled || activity.status == ActivityStatus::Postponed) {
        paragraphs = reason(context, activity);
        if (activity.statusReason.isEmpty()) {
            for (Paragraph each : context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "No reason was recorded.")))
                paragraphs.push_back(std::move(each));
        }
    } else {
        paragraphs = words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "%1, %2 done")
                .arg(choiceText(activity.status, phrases), phrases.percent(double(progressOf(activity)) / 100.0));
        });
        if (const ProgressNote *note = latestNote(context, activity))
            paragraphs = joined(std::move(paragraphs), words.text(note->text));
    }
    if (!paragraphs.empty())
        paragraphs.front().symbol = symbolOf(activity.status);
    for (Paragraph &each : paragraphs)
        each.note = false;
    return paragraphs;
}

void addByPlan(const C &context, const QList<const Activity *> &activities, int columns, Table &table,
               const std::function<Row(const Activity &)> &row)
{
    QList<Id> plans;
    for (const Activity *activity : activities) {
        if (!plans.contains(activity->plan))
            plans.append(activity->plan);
    }
    const bool named = context.options.scope.plan.isNull() || plans.size() > 1;
    for (const Id &id : std::as_const(plans)) {
        if (const Plan *plan = context.snapshot.find(IdOf<Plan>(id)); plan && named) {
            std::vector<Paragraph> name = context.words.text(plan->title);
            if (name.empty())
                name.push_back({});
            name.front().runs.insert(name.front().runs.begin(), Run{plan->code + u"\u2002"_s, Style::Strong});
            Row group;
            group.kind = RowKind::Group;
            group.cells = {cell(std::move(name))};
            group.cells.front().span = columns;
            table.rows.push_back(std::move(group));
        }
        for (const Activity *activity : activities) {
            if (activity->plan == id)
                table.rows.push_back(row(*activity));
        }
    }
}

void addActivities(const C &context, Blocks &blocks)
{
    const PeriodLists &lists = context.lists;
    blocks.emplace_back(
        context.words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Activities")), u"activities"_s));
    addList(
        context, QT_TRANSLATE_NOOP("ProgressReport", "Planned and carried out"),
        carriedOutTable(context, lists.plannedAndCarriedOut,
                        QT_TRANSLATE_NOOP("ProgressReport", "No planned activity was carried out within the period.")),
        blocks);
    addList(context, QT_TRANSLATE_NOOP("ProgressReport", "Carried out without having been planned"),
            carriedOutTable(context, lists.carriedOutUnplanned,
                            QT_TRANSLATE_NOOP("ProgressReport", "Everything that was carried out had been planned.")),
            blocks);
    addList(context, QT_TRANSLATE_NOOP("ProgressReport", "Planned and not carried out"),
            notCarriedOutTable(
                context, lists.plannedNotCarriedOut,
                QT_TRANSLATE_NOOP("ProgressReport", "Everything that was planned for the period was carried out.")),
            blocks);
    if (!context.isOver()) {
        addList(context, QT_TRANSLATE_NOOP("ProgressReport", "Still to be carried out by the end of the period"),
                notCarriedOutTable(
                    context, lists.stillDue,
                    QT_TRANSLATE_NOOP("ProgressReport", "Nothing more is planned until the end of the period.")),
                blocks);
    }
    addList(context, QT_TRANSLATE_NOOP("ProgressReport", "Under way"), underWayTable(context), blocks);
}

void addLate(const C &context, Blocks &blocks)
{
    blocks.emplace_back(
        context.words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Late activities")), u"late"_s));
    Table table;
    table.dense = true;
    table.columns = {{15}, {26}, {11}, {13}, {8, Align::Right}, {26}};
    table.header =
        headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Code"), QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                           QT_TRANSLATE_NOOP("ProgressReport", "Lead"), QT_TRANSLATE_NOOP("ProgressReport", "Planned"),
                           QT_TRANSLATE_NOOP("ProgressReport", "Days late"),
                           QT_TRANSLATE_NOOP("ProgressReport", "State and reason")});
    for (const LateActivity &each : context.late) {
        Row row = activityRow(context, *each.activity, false);
        row.cells.push_back(cell(context.words.paragraphs([&](const Phrases &phrases) {
            return each.lateness == Lateness::NotStarted ? phrases.translate("ProgressReport", "to begin on %1")
                                                               .arg(phrases.date(each.activity->planned.from))
                                                         : phrases.translate("ProgressReport", "to end on %1")
                                                               .arg(phrases.date(each.activity->planned.to));
        })));
        row.cells.push_back(cell(context.number(each.days)));
        row.cells.push_back(cell(explanation(context, *each.activity)));
        table.rows.push_back(std::move(row));
    }
    table.empty = context.words.sentence(context.say(QT_TRANSLATE_NOOP("ProgressReport", "Nothing is late.")));
    blocks.emplace_back(std::move(table));
    if (!context.late.isEmpty()) {
        addNote(context.words, blocks, [&](const Phrases &phrases) {
            return phrases
                .translate(
                    "ProgressReport",
                    "Late on %1: past the planned end and neither carried out nor cancelled, or past the planned beginning and not begun.")
                .arg(phrases.date(context.day));
        });
    }
}

} // namespace tandem::report
