// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicator_facts.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/owned_rows_model.h"
#include "ui/result_facts.h"
#include "ui/row_places.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/trend_line.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

/// The measurements of the whole; where there are none, those of all countries.
QList<const Measurement *> seriesOf(const Snapshot &snapshot, const Indicator &indicator)
{
    QList<const Measurement *> all = snapshot.ownedBy<&Measurement::indicator>(indicator.id);
    all.removeIf([](const Measurement *row) { return !row->value || !row->measuredOn.isValid(); });
    QList<const Measurement *> whole = all;
    whole.removeIf([](const Measurement *row) { return !row->country.isNull(); });
    QList<const Measurement *> &series = whole.isEmpty() ? all : whole;
    std::stable_sort(series.begin(), series.end(),
                     [](const Measurement *a, const Measurement *b) { return a->measuredOn < b->measuredOn; });
    return series;
}

} // namespace

IndicatorFacts::IndicatorFacts(const UiContext &context, QWidget *parent)
    : DirectoryPart(context, parent),
      m_now(new ResultTile(context.theme, this)),
      m_source(new QLabel(this)),
      m_parts(new FactTable(u"indicatorParts"_s, tr("What it is made of"), context.theme, this)),
      m_trendTitle(new QLabel(tr("Over time"), this)),
      m_trend(new TrendLine(context.theme, this)),
      m_measurements(makeMeasurements())
{
    setObjectName(u"indicatorPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_now->setObjectName(u"indicatorNow"_s);
    m_now->setFocusPolicy(Qt::NoFocus); // what it is made of stands right below
    layout->addWidget(m_now);
    m_source->setObjectName(u"indicatorSource"_s);
    m_source->setWordWrap(true);
    setTextRole(m_source, TextRole::Small);
    layout->addWidget(m_source);
    m_parts->setColumns({tr("Of"), tr("Value")}, 0, {1});
    m_parts->setHeaderShown(false);
    layout->addWidget(m_parts);
    setTextRole(m_trendTitle, TextRole::Section);
    layout->addWidget(m_trendTitle);
    m_trend->setObjectName(u"indicatorTrend"_s);
    m_trend->setAccessibleName(m_trendTitle->text());
    layout->addWidget(m_trend);
    layout->addWidget(m_measurements);
    connect(m_parts, &FactTable::followed, this, &DirectoryPart::openRequested);
    connect(m_measurements, &RowsPanel::problem, this, &DirectoryPart::problem);
}

RowsPanel *IndicatorFacts::makeMeasurements()
{
    constexpr EntityKind kKind = EntityKind::Measurement;
    const RowsWords words{
        u"measurements"_s,   tr("Measurements"),      tr("Not measured yet: what was found on which day."),
        tr("+ Measurement"), tr("Add a measurement"), tr("Delete the measurement (Del)")};
    auto *panel = new RowsPanel(context(), kKind, "indicator",
                                {fieldColumn(kKind, "measured_on", 100), fieldColumn(kKind, "value", 78),
                                 fieldColumn(kKind, "country", 90), fieldColumn(kKind, "respondents", 92)},
                                words, this);
    panel->rows()->setOrder("measured_on");
    panel->details()->addWidget(panel->form()->addField("note", panel));
    panel->setFirstColumn("value");
    panel->setNewValues([this]() -> FieldValues {
        // Like the last one, or the baseline, until the cell that opens is given what was found.
        const Snapshot &snapshot = context().workspace->snapshot();
        const Indicator *indicator = snapshot.find(IdOf<Indicator>(m_row));
        Decimal value;
        if (indicator) {
            const QList<const Measurement *> series = seriesOf(snapshot, *indicator);
            value = series.isEmpty() ? indicator->baseline.value_or(Decimal()) : *series.last()->value;
        }
        return {{"measured_on", PartialDate::of(context().today).text()}, {"value", value.text()}};
    });
    return panel;
}

void IndicatorFacts::setRow(const Id &row)
{
    m_row = row;
    m_measurements->setOwner(row);
    refresh();
}

void IndicatorFacts::refresh()
{
    const Indicator *indicator = context().workspace->snapshot().find(IdOf<Indicator>(m_row));
    if (!indicator)
        return;
    const IndicatorValue value = indicatorValue(context().workspace->snapshot(), *indicator, context().today);
    ResultTile::Facts facts = resultFacts(value, context().phrases);
    facts.title = tr("What it says now");
    m_now->setFacts(facts, tr("reached"), tr("on the way"));
    const bool measured = indicator->source == IndicatorSource::Measured;
    m_source->setText(tr("Computed from the programme’s data (%1): nothing has to be entered.")
                          .arg(context().phrases.locale().toLower(choiceText(indicator->source, context().phrases))));
    m_source->setVisible(!measured);
    m_measurements->setVisible(measured || m_measurements->rows()->rowCount() > 0);
    showParts(value);
    showTrend(*indicator);
}

void IndicatorFacts::showParts(const IndicatorValue &value)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    m_parts->clearRows();
    for (const IndicatorPart &part : value.parts) {
        const std::optional<EntityKind> kind = snapshot.kindOf(part.row);
        if (!kind)
            continue;
        m_parts->addRow({{.text = rowName(*kind, part.row, snapshot, context().language())},
                         {.text = indicatorText(part.value, value.indicator->unit, context().phrases)}},
                        placeOfRow(snapshot, *kind, part.row));
    }
    m_parts->setVisible(m_parts->rowCount() > 0);
}

void IndicatorFacts::showTrend(const Indicator &indicator)
{
    const Phrases &phrases = context().phrases;
    const QList<const Measurement *> series = seriesOf(context().workspace->snapshot(), indicator);
    const bool shown = indicator.source == IndicatorSource::Measured && series.size() > 1;
    m_trendTitle->setVisible(shown);
    m_trend->setVisible(shown);
    if (!shown)
        return;
    QList<TrendLine::Point> points;
    for (const Measurement *row : series)
        points.append({row->measuredOn, row->value->toDouble(), indicatorText(*row->value, indicator.unit, phrases)});
    const QString target =
        indicator.target ? tr("target %1").arg(indicatorText(*indicator.target, indicator.unit, phrases)) : QString();
    m_trend->setPoints(points, indicator.target ? std::optional(indicator.target->toDouble()) : std::nullopt, target,
                       phrases.date(series.first()->measuredOn), phrases.date(series.last()->measuredOn));
}

bool IndicatorFacts::commit()
{
    return m_measurements->commit();
}

QJsonObject IndicatorFacts::pendingInput() const
{
    return m_measurements->pendingInput();
}

void IndicatorFacts::restorePendingInput(const QJsonObject &input)
{
    m_measurements->restorePendingInput(input);
}

} // namespace tandem

#include "moc_indicator_facts.cpp"
