// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's matrix: its activities by domain and objective, with quarter columns.
#include "core/base/text.h"
#include "core/figures/scope.h"
#include "core/report/annual_plan_parts.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace tandem::report {

namespace {

using C = PlanContext;

constexpr int kQuarters = 4;
constexpr int kColumns = 12;
constexpr int kCostColumn = 9;

Period quarter(const Plan &plan, int number)
{
    const int year = int(plan.year.value_or(plan.period.from.year()));
    const QDate from(year, 3 * (number - 1) + 1, 1);
    return {from, from.addMonths(3).addDays(-1)};
}

/// What was adopted is a plan: real dates belong to the present state alone.
Cell quarterCell(const C &context, const Activity &activity, int number)
{
    const Period quarterDays = quarter(context.plan, number);
    const bool planned = !activity.planned.isNull() && activity.planned.overlaps(quarterDays);
    const bool actual =
        !context.isFrozen() && activity.actual.from.isValid() &&
        Period{activity.actual.from, activity.actual.to.isValid() ? activity.actual.to : context.options.printedOn}
            .overlaps(quarterDays);
    Cell mark = markCell(planned && actual ? Mark::PlannedAndActual
                         : planned         ? Mark::Planned
                         : actual          ? Mark::Actual
                                           : Mark::None);
    return mark;
}

/// What so many institutions are in an activity.
QString roleText(InstitutionRole role, int count, const Phrases &phrases)
{
    switch (role) {
    case InstitutionRole::CoLead:
        return phrases.translate("AnnualPlan", "Co-lead(s)", nullptr, count);
    case InstitutionRole::Partner:
        return phrases.translate("AnnualPlan", "Partner(s)", nullptr, count);
    case InstitutionRole::Host:
        return phrases.translate("AnnualPlan", "Host(s)", nullptr, count);
    case InstitutionRole::Beneficiary:
        return phrases.translate("AnnualPlan", "Beneficiary(ies)", nullptr, count);
    }
    return {};
}

std::vector<Paragraph> leadAndPartners(const C &context, const Activity &activity, Styles style)
{
    std::vector<Paragraph> paragraphs;
    const QString lead = context.shortName(activity.lead);
    if (!lead.isEmpty())
        paragraphs.push_back(paragraph(lead, style | Style::Strong));
    std::map<InstitutionRole, QStringList> others;
    for (const ActivityInstitution *link : context.snapshot.ownedBy<&ActivityInstitution::activity>(activity.id)) {
        const QString name = context.shortName(link->institution);
        if (!name.isEmpty())
            others[link->role].append(name);
    }
    for (auto &[role, names] : others) {
        std::sort(names.begin(), names.end());
        const QString label = context.words.label(
            [role = role, count = int(names.size())](const Phrases &p) { return roleText(role, count, p); });
        const QString colon = context.words.language() == Language::French ? u"\u00A0: "_s : u": "_s;
        paragraphs.push_back(paragraph(label + colon + names.join(u", "_s), style));
    }
    return paragraphs;
}

std::vector<Paragraph> place(const C &context, const Activity &activity, Styles style)
{
    std::vector<Paragraph> paragraphs;
    if (!activity.place.isEmpty())
        paragraphs.push_back(paragraph(activity.place, style));
    if (const Country *country = context.snapshot.find(activity.country)) {
        for (const Paragraph &each : context.words.text(country->name, style))
            paragraphs.push_back(each);
    }
    return paragraphs;
}

/// Each funder's planned amounts in the currencies in which they were entered: the parts of the cost beside it. An
/// asterisk marks what has no rate and is not in it.
std::vector<Paragraph> funders(const C &context, const CountedMoney &money, Styles style)
{
    QList<std::pair<QString, QList<Money>>> sums;
    for (const CountedLine &counted : money.lines) {
        if (!counted.line->planned)
            continue;
        const QString name = context.shortName(counted.line->funder);
        auto it = std::find_if(sums.begin(), sums.end(), [&](const auto &entry) { return entry.first == name; });
        if (it == sums.end())
            it = sums.insert(sums.end(), {name, {}});
        const Money &amount = *counted.line->planned;
        const auto same = std::find_if(it->second.begin(), it->second.end(),
                                       [&](const Money &other) { return other.currency == amount.currency; });
        if (same == it->second.end())
            it->second.append(amount);
        else
            same->minor += amount.minor;
    }
    const auto isLeftOut = [&](const Currency &currency) {
        return std::any_of(money.leftOut.begin(), money.leftOut.end(), [&](const LeftOut &each) {
            return each.stage == MoneyStage::Planned && each.amount.currency == currency;
        });
    };
    std::vector<Paragraph> paragraphs;
    for (const auto &[name, amounts] : sums) {
        for (const Money &amount : amounts) {
            const QString mark = isLeftOut(amount.currency) ? u"\u00A0*"_s : QString();
            paragraphs.push_back(paragraph(name + u' ' + context.amount(amount) + mark, style));
        }
    }
    return paragraphs;
}

Row activityRow(const C &context, const Activity &activity, bool isShown)
{
    const bool struck = activity.status == ActivityStatus::Cancelled;
    const Styles style = struck ? Style::Struck | Style::Muted : Styles(Style::Plain);
    const Wording &words = context.words;
    Row row;
    row.key = activityKey(activity);
    row.cells.push_back(cell(activity.code, style));
    std::vector<Paragraph> title = joined(words.text(activity.title, style), reason(context, activity));
    if (!context.isFrozen())
        title = joined(std::move(title), disagreement(context, activity));
    row.cells.push_back(cell(std::move(title)));
    row.cells.push_back(cell(words.text(activity.expectedResult, style)));
    row.cells.push_back(cell(leadAndPartners(context, activity, style)));
    for (int number = 1; number <= kQuarters; ++number)
        row.cells.push_back(struck ? Cell() : quarterCell(context, activity, number));
    row.cells.push_back(cell(place(context, activity, style)));
    if (isShown) {
        const Plan *other = context.snapshot.find(activity.plan);
        Cell elsewhere = cell(words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("AnnualPlan", "counted in %1").arg(other ? other->code : QString());
        }));
        elsewhere.span = 2;
        elsewhere.align = Align::Left;
        row.cells.push_back(std::move(elsewhere));
    } else {
        const CountedMoney money = moneyOf(context.snapshot, activity);
        const bool any = !money.lines.isEmpty();
        row.cells.push_back(any ? cell(context.amount(money.total.planned), style) : Cell());
        row.cells.push_back(cell(funders(context, money, style)));
    }
    row.cells.push_back(cell(words.text(activity.verification, style)));
    return row;
}

Row nameRow(std::vector<Paragraph> name, RowKind kind, const QString &bookmark = {})
{
    Row row;
    row.kind = kind;
    row.bookmark = bookmark;
    Cell only = cell(std::move(name));
    only.span = kColumns;
    row.cells.push_back(std::move(only));
    return row;
}

Row totalRow(const C &context, std::vector<Paragraph> name, qint64 planned, RowKind kind)
{
    Row row;
    row.kind = kind;
    Cell label = cell(std::move(name));
    label.span = kCostColumn;
    label.align = Align::Right;
    row.cells.push_back(std::move(label));
    row.cells.push_back(cell(context.amount(planned)));
    return row;
}

std::vector<Paragraph> withCode(const C &context, const QString &code, const BilingualText &text)
{
    std::vector<Paragraph> paragraphs = context.words.text(text);
    if (paragraphs.empty())
        paragraphs.push_back({});
    if (!code.isEmpty())
        paragraphs.front().runs.insert(paragraphs.front().runs.begin(), Run{code + u"\u2002"_s, Style::Strong});
    return paragraphs;
}

qint64 plannedOf(const C &context, const Domain *domain)
{
    qint64 sum = 0;
    for (const CountedLine &counted : context.money.lines) {
        if (domain ? counted.activity->domain == domain->id : !context.snapshot.find(counted.activity->domain))
            sum += counted.sums.planned;
    }
    return sum;
}

/// The activities of one domain: by objective in its order, those without one last.
void addDomain(const C &context, const Domain *domain, const QList<const Activity *> &activities, Table &table)
{
    const Wording &words = context.words;
    std::vector<Paragraph> name =
        domain ? withCode(context, domain->code, domain->name)
               : words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Without a domain")));
    table.rows.push_back(nameRow(name, RowKind::Group, domain ? words.line(domain->name) : QString()));
    QHash<Id, QList<const Activity *>> byObjective;
    QList<const Activity *> without;
    for (const Activity *activity : activities) {
        const Objective *objective = context.snapshot.find(activity->objective);
        if (objective && objective->plan == context.plan.id)
            byObjective[objective->id].append(activity);
        else
            without.append(activity);
    }
    for (const Objective *objective : context.snapshot.ownedBy<&Objective::plan>(context.plan.id)) {
        const QList<const Activity *> here = byObjective.value(objective->id);
        if (here.isEmpty())
            continue;
        table.rows.push_back(nameRow(withCode(context, objective->code, objective->statement), RowKind::Subgroup));
        for (const Activity *activity : here)
            table.rows.push_back(activityRow(context, *activity, false));
    }
    if (!without.isEmpty() && !byObjective.isEmpty()) {
        table.rows.push_back(nameRow(
            words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Without an objective"))), RowKind::Subgroup));
    }
    for (const Activity *activity : without)
        table.rows.push_back(activityRow(context, *activity, false));
    table.rows.push_back(totalRow(context, words.paragraphs([&](const Phrases &phrases) {
        return phrases.translate("AnnualPlan", "Total of the domain %1").arg(domain ? domain->code : u"–"_s);
    }),
                                  plannedOf(context, domain), RowKind::Subtotal));
}

Table emptyMatrix(const C &context)
{
    Table table;
    table.dense = true;
    table.columns = {{9.6},  {17.2}, {14.5}, {12.5}, {2.4}, {2.4}, {2.4}, {2.4}, {9.6}, {9.5, Align::Right},
                     {12.5}, {10}};
    Row header;
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Code")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Activity")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Expected result")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Lead and partners")));
    for (int number = 1; number <= kQuarters; ++number) {
        header.cells.push_back(cell(context.words.paragraphs(
            [number](const Phrases &phrases) { return phrases.translate("AnnualPlan", "Q%1").arg(number); })));
        header.cells.back().align = Align::Center;
    }
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Place")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Cost")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Funders")));
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Verification")));
    table.header = {header};
    table.empty =
        context.words.sentence(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "The plan has no activities yet.")));
    return table;
}

} // namespace

void addMatrix(const C &context, Blocks &blocks)
{
    blocks.emplace_back(PageBreak{Orientation::Landscape});
    blocks.emplace_back(
        context.words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "The plan’s matrix")), u"matrix"_s));
    Table table = emptyMatrix(context);
    QHash<Id, QList<const Activity *>> byDomain;
    for (const Activity *activity : context.own)
        byDomain[context.snapshot.find(activity->domain) ? Id(activity->domain) : Id()].append(activity);
    for (const Domain *domain : context.snapshot.sorted<Domain>()) {
        if (byDomain.contains(domain->id))
            addDomain(context, domain, byDomain.value(domain->id), table);
    }
    if (byDomain.contains(Id()))
        addDomain(context, nullptr, byDomain.value(Id()), table);
    if (!context.own.isEmpty()) {
        table.rows.push_back(totalRow(
            context, context.words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Total of the plan"))),
            context.money.total.planned, RowKind::Total));
    }
    if (!context.shown.isEmpty()) {
        table.rows.push_back(nameRow(context.words.paragraphs(context.say(QT_TRANSLATE_NOOP(
                                         "AnnualPlan", "Activities of other plans that are shown here"))),
                                     RowKind::Group));
        for (const Activity *activity : context.shown)
            table.rows.push_back(activityRow(context, *activity, true));
    }
    blocks.emplace_back(std::move(table));
    if (!context.own.isEmpty() || !context.shown.isEmpty()) {
        addNote(
            context.words, blocks,
            context.isFrozen()
                ? context.say(QT_TRANSLATE_NOOP("AnnualPlan",
                                                "The bars stand in the quarters for which an activity is planned."))
                : context.say(QT_TRANSLATE_NOOP(
                      "AnnualPlan",
                      "Outlined bars stand in the quarters for which an activity is planned, filled ones in those in which it takes place.")));
    }
    addMoneyNotes(context, blocks, true);
}

void addTimeline(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Timeline")), u"timeline"_s));
    const int year = int(context.plan.year.value_or(0));
    QDate from = context.plan.period.from.isValid() ? context.plan.period.from : QDate(year, 1, 1);
    from = QDate(from.year(), from.month(), 1);
    const QDate to = context.plan.period.to.isValid() ? context.plan.period.to : from.addMonths(12).addDays(-1);
    const int months = std::clamp((to.year() - from.year()) * 12 + to.month() - from.month() + 1, 1, 36);
    const auto position = [&](QDate day) {
        const int month = (day.year() - from.year()) * 12 + day.month() - from.month();
        return month + double(day.day() - 1) / day.daysInMonth();
    };
    const auto span = [&](const Period &period, QDate openEnd) -> std::optional<Timeline::Span> {
        const QDate start = period.from.isValid() ? period.from : period.to;
        const QDate end = period.to.isValid() ? period.to : openEnd;
        if (!start.isValid() || !end.isValid() || end < start)
            return std::nullopt;
        const Timeline::Span days{position(start), position(end.addDays(1))};
        if (days.to <= 0 || days.from >= months)
            return std::nullopt;
        return days;
    };

    Timeline timeline;
    for (int i = 0; i < months; ++i) {
        timeline.periods.push_back(words.sentence([&](const Phrases &phrases) {
            return phrases.locale().standaloneMonthName(from.addMonths(i).month(), QLocale::ShortFormat);
        }));
    }
    for (const Activity *activity : context.own + context.shown) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        Timeline::Line line;
        line.label = activity->code + u' ' + plainText(words.text(activity->title));
        line.planned = span(activity->planned, activity->planned.from);
        if (!context.isFrozen() && activity->actual.from.isValid())
            line.actual = span(activity->actual, context.options.printedOn);
        for (const Milestone *milestone : context.snapshot.ownedBy<&Milestone::activity>(activity->id)) {
            const double at = milestone->dueOn.isValid() ? position(milestone->dueOn) : -1;
            if (at >= 0 && at <= months)
                line.milestones.push_back({at, !context.isFrozen() && milestone->doneOn.isValid()});
        }
        if (line.planned || line.actual || !line.milestones.empty())
            timeline.lines.push_back(std::move(line));
    }
    if (timeline.lines.empty()) {
        blocks.emplace_back(EmptySentence{words.sentence(
            context.say(QT_TRANSLATE_NOOP("AnnualPlan", "No activity has dates within the plan’s period.")))});
        return;
    }
    timeline.plannedLegend = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "planned"));
    timeline.milestoneLegend = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "milestone"));
    if (!context.isFrozen()) {
        timeline.actualLegend = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "carried out"));
        timeline.reachedLegend = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "milestone reached"));
        const double today = context.options.printedOn.isValid() ? position(context.options.printedOn) : -1;
        if (today >= 0 && today <= months) {
            timeline.today = today;
            timeline.todayLegend = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "day of printing"));
        }
    }
    blocks.emplace_back(Chart{{}, std::move(timeline)});
}

} // namespace tandem::report
