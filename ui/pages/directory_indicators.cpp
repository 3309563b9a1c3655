// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to the page of the indicators.
#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/workspace/workspace.h"
#include "ui/pages/directory_entries.h"
#include "ui/pages/indicator_facts.h"
#include "ui/ui_context.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct Directory
{
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

Figures valuesOf(const Snapshot &snapshot, const Phrases &phrases, QDate today)
{
    Figures figures;
    for (const Indicator &indicator : snapshot.all<Indicator>()) {
        const IndicatorValue value = indicatorValue(snapshot, indicator, today);
        Figure now;
        if (value.value) {
            now.text = indicatorText(*value.value, indicator.unit, phrases);
            now.number = value.value->toDouble();
        }
        if (value.measuredOn.isValid())
            now.toolTip = Directory::tr("measured on %1").arg(phrases.date(value.measuredOn));
        Figure share;
        if (value.share) {
            share.text = phrases.percent(*value.share);
            share.number = *value.share;
            share.share = int(*value.share * 100);
        }
        if (value.reached)
            share.toolTip = *value.reached ? Directory::tr("reached") : Directory::tr("on the way");
        figures.insert(indicator.id, {now, share});
    }
    return figures;
}

QByteArray nextCode(const Snapshot &snapshot)
{
    QSet<QString> codes;
    for (const Indicator &indicator : snapshot.all<Indicator>())
        codes.insert(indicator.code);
    int number = int(codes.size()) + 1;
    while (codes.contains(u"I%1"_s.arg(number)))
        ++number;
    return u"I%1"_s.arg(number).toUtf8();
}

} // namespace

DirectoryEntry indicatorsEntry(const UiContext &context)
{
    constexpr EntityKind kKind = EntityKind::Indicator;
    DirectoryEntry entry;
    entry.place = PlaceKind::Indicators;
    entry.table = {.kind = kKind,
                   .columns = {fieldColumn(kKind, "code", 84), fieldColumn(kKind, "title", 240),
                               fieldColumn(kKind, "level", 110, false),
                               figureColumn("value", QT_TRANSLATE_NOOP("TableColumn", "Now"), 84),
                               fieldColumn(kKind, "target", 72),
                               figureColumn("share", QT_TRANSLATE_NOOP("TableColumn", "On the way"), 96),
                               fieldColumn(kKind, "baseline", 92, false), fieldColumn(kKind, "target_on", 108, false),
                               fieldColumn(kKind, "memorandum", 120, false), fieldColumn(kKind, "source", 160, false)},
                   .showUses = false,
                   .idOf = idOfRow<Indicator>,
                   .figures = [phrases = context.phrases, today = context.today](
                                  const Snapshot &snapshot) { return valuesOf(snapshot, phrases, today); },
                   .figuresOf = {EntityKind::Measurement, EntityKind::Plan, EntityKind::Activity,
                                 EntityKind::ActivityPlan, EntityKind::Attendance, EntityKind::BudgetLine,
                                 EntityKind::ExchangeRate, EntityKind::Memorandum, EntityKind::Programme}};
    entry.words = {.name = u"indicators"_s,
                   .title = Directory::tr("Indicators"),
                   .count = [&context](int n) -> QString {
                       const Snapshot &snapshot = context.workspace->snapshot();
                       int reached = 0;
                       for (const Indicator &indicator : snapshot.all<Indicator>())
                           reached += indicatorValue(snapshot, indicator, context.today).reached.value_or(false);
                       return Directory::tr("%n indicator(s)", nullptr, n) + u" · "_s +
                              Directory::tr("%n reached its target", nullptr, reached);
                   },
                   .filter = Directory::tr("Filter the indicators by words"),
                   .empty = Directory::tr("No indicator yet: what the programme is measured by, and the target that it "
                                          "is to reach."),
                   .add = Directory::tr("+ Indicator"),
                   .addFirst = Directory::tr("Enter the first indicator"),
                   .addName = Directory::tr("Add an indicator")};
    entry.firstColumn = "title";
    entry.sorted = false;
    entry.form = {{"title"}, {"source", "unit"}, {"target", "target_on"}, {"baseline", "baseline_on"}};
    entry.more = {{"code", "level"}, {"direction", "memorandum"}, {"verification"}};
    entry.newValues = [&context]() -> FieldValues {
        return {{"code", nextCode(context.workspace->snapshot())},
                {ownHalf("title", context), Directory::tr("New indicator").toUtf8()},
                {"level", choiceWord(IndicatorLevel::Output).toLatin1()},
                {"unit", choiceWord(IndicatorUnit::Number).toLatin1()},
                {"source", choiceWord(IndicatorSource::Measured).toLatin1()}};
    };
    entry.parts = [&context](QWidget *parent) -> QList<DirectoryPart *> {
        return {new IndicatorFacts(context, parent)};
    };
    return entry;
}

} // namespace tandem
