// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_choices.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/report/period_name.h"
#include "core/workspace/workspace.h"
#include "ui/forms/date_editors.h"
#include "ui/place.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::array kDocumentWords{"plan", "progress"}; ///< in the order of PrintedKind
constexpr std::array kEditionWords{"fr", "en", "both"};  ///< in the order of report::Edition

QComboBox *combo(const QString &name)
{
    auto *box = new CalmCombo;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

/// The place of a word among others; -1 when it is none of them.
template <std::size_t Size>
int placeOf(const QString &word, const std::array<const char *, Size> &words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&word](const char *each) { return word == QLatin1StringView(each); });
    return found == words.end() ? -1 : int(found - words.begin());
}

/// What a place is about; the whole programme where it is about neither a plan nor a memorandum.
Scope scopeOf(const Place &place)
{
    if (place.kind == PlaceKind::Plan)
        return Scope::of(IdOf<Plan>(place.row));
    if (place.kind == PlaceKind::Memorandum)
        return Scope::of(IdOf<Memorandum>(place.row));
    return {};
}

} // namespace

PrintChoices::PrintChoices(const UiContext &context, const Place &place, std::optional<PrintedKind> kind,
                           QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_periods(reportPeriods(context.workspace->snapshot(), context.today, context.phrases)),
      m_document(combo(u"printDocument"_s)),
      m_scope(combo(u"printScope"_s)),
      m_period(combo(u"printPeriod"_s)),
      m_from(new DayLine(context, ValueEditor::Style::Form, this)),
      m_to(new DayLine(context, ValueEditor::Style::Form, this)),
      m_language(combo(u"printLanguage"_s)),
      m_state(combo(u"printState"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kMedium);
    const auto field = [&](const QString &label, QWidget *control) {
        auto *made = new LabelledField(label, control, this);
        layout->addWidget(made);
        return made;
    };
    m_document->addItem(tr("Annual plan, for signature"));
    m_document->addItem(tr("Progress report"));
    field(tr("&Document"), m_document);
    field(tr("&About"), m_scope);
    m_periodField = field(tr("P&eriod"), m_period);
    m_from->setObjectName(u"printFrom"_s);
    m_to->setObjectName(u"printTo"_s);
    m_from->setFocusProxy(m_from->line());
    m_to->setFocusProxy(m_to->line());
    m_fromField = field(tr("&First day"), m_from);
    m_toField = field(tr("&Last day"), m_to);
    m_from->line()->setAccessibleName(tr("First day"));
    m_to->line()->setAccessibleName(tr("Last day"));
    m_language->addItems({tr("French"), tr("English"), tr("French and English")});
    field(tr("La&nguage of the document"), m_language);
    m_state->addItem(tr("As it was adopted"), true);
    m_state->addItem(tr("As it is now"), false);
    m_stateField = field(tr("&State"), m_state);

    const QJsonObject last = m_context.settings.printing();
    const int document = placeOf(last.value(u"document"_s).toString(), kDocumentWords);
    m_document->setCurrentIndex(kind ? int(*kind) : std::max(document, 0));
    const int edition = placeOf(last.value(u"language"_s).toString(), kEditionWords);
    const ExportHabits habits = m_context.settings.exportHabits();
    const int usual = edition >= 0 ? edition : m_context.language() == Language::French ? 0 : 1;
    m_language->setCurrentIndex(std::clamp(habits.edition.value_or(usual), 0, int(kEditionWords.size()) - 1));
    m_state->setCurrentIndex(habits.asAdopted ? 0 : 1);
    fillScopes(scopeOf(place));
    fillPeriods();
    if (scope().plan)
        proposePlansYear();

    for (QComboBox *box : {m_document, m_scope, m_period, m_language, m_state}) {
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box == m_document)
                fillScopes(scope());
            if (box == m_scope && scope().plan)
                proposePlansYear();
            refresh();
            remember();
            emit changed();
        });
    }
    for (DayLine *line : {m_from, m_to}) {
        const auto taken = [this] {
            refresh();
            remember();
            emit changed();
        };
        connect(line, &DayLine::chosen, this, taken);
        connect(line->line(), &QLineEdit::editingFinished, this, taken);
    }
    refresh();
}

PrintedKind PrintChoices::kind() const
{
    return PrintedKind(m_document->currentIndex());
}

Scope PrintChoices::scope() const
{
    return m_scope->currentData().value<Scope>();
}

void PrintChoices::fillScopes(const Scope &proposed)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Language language = m_context.language();
    m_scope->clear();
    if (kind() == PrintedKind::ProgressReport) {
        m_scope->addItem(tr("The whole programme"), QVariant::fromValue(Scope()));
        QList<const Memorandum *> memoranda;
        for (const Memorandum &memorandum : snapshot.all<Memorandum>())
            memoranda.append(&memorandum);
        std::sort(memoranda.begin(), memoranda.end(),
                  [](const Memorandum *a, const Memorandum *b) { return a->reference < b->reference; });
        for (const Memorandum *memorandum : std::as_const(memoranda)) {
            const Country *first = snapshot.find(memorandum->firstCountry);
            const Country *second = snapshot.find(memorandum->secondCountry);
            const QString name = first && second
                                     ? tr("%1 – %2").arg(first->name.best(language), second->name.best(language))
                                     : memorandum->title.best(language);
            m_scope->addItem(tr("%1 (memorandum)").arg(name), QVariant::fromValue(Scope::of(memorandum->id)));
        }
    }
    int chosen = 0;
    for (const Plan *plan : plansIn(snapshot, {}))
        m_scope->addItem(plan->code, QVariant::fromValue(Scope::of(plan->id)));
    for (int i = 0; i < m_scope->count(); ++i) {
        const auto each = m_scope->itemData(i).value<Scope>();
        if (each.plan == proposed.plan && each.memorandum == proposed.memorandum)
            chosen = i;
    }
    m_scope->setCurrentIndex(m_scope->count() > 0 ? chosen : -1);
}

void PrintChoices::fillPeriods()
{
    const QJsonObject last = m_context.settings.printing();
    int chosen = 0;
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        m_period->addItem(m_periods.at(i).name);
        m_period->setItemData(int(i), m_periods.at(i).name, Qt::ToolTipRole);
        if (m_periods.at(i).key == last.value(u"period"_s).toString())
            chosen = int(i);
    }
    m_period->setCurrentIndex(chosen);
    const auto day = [&](const QString &name) { return QDate::fromString(last.value(name).toString(), Qt::ISODate); };
    m_from->setDay(day(u"from"_s));
    m_to->setDay(day(u"to"_s));
}

/// Who reports on a plan means its year, unless the period that was chosen last lies in it.
void PrintChoices::proposePlansYear()
{
    const Plan *plan = m_context.workspace->snapshot().find(scope().plan);
    if (!plan || plan->period.overlaps(period()))
        return;
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        const Period &days = m_periods.at(i).days;
        if (plan->year && days == report::yearOf(int(*plan->year)))
            m_period->setCurrentIndex(int(i));
    }
}

Period PrintChoices::period() const
{
    const ReportPeriod &chosen = m_periods.at(std::max(m_period->currentIndex(), 0));
    if (!chosen.days.isNull())
        return chosen.days;
    return {dateFromInput(m_from->text()), dateFromInput(m_to->text())};
}

void PrintChoices::refresh()
{
    const bool progress = kind() == PrintedKind::ProgressReport;
    const bool days = progress && m_periods.at(std::max(m_period->currentIndex(), 0)).days.isNull();
    m_periodField->setVisible(progress);
    m_fromField->setVisible(days);
    m_toField->setVisible(days);
    m_stateField->setVisible(!progress);
    m_period->setToolTip(m_period->currentText());
    const auto readable = [this](const DayLine *line) {
        return line->text().isEmpty() || dateFromInput(line->text()).isValid()
                   ? QString()
                   : errorText({ErrorCode::ValueNotDate, {line->text()}, {}, {}}, m_context.phrases);
    };
    m_fromField->setProblem(days ? readable(m_from) : QString());
    m_toField->setProblem(!days                   ? QString()
                          : period().isReversed() ? tr("The last day is before the first one.")
                                                  : readable(m_to));
    if (progress)
        return;
    const bool adopted = hasAdoptedState(*m_context.workspace, scope().plan);
    if (m_state->isEnabled() != adopted)
        m_state->setCurrentIndex(adopted && m_context.settings.exportHabits().asAdopted ? 0 : 1);
    m_state->setEnabled(adopted);
    m_stateField->setHint(adopted ? QString() : tr("This plan has not been adopted yet."));
}

void PrintChoices::remember() const
{
    QJsonObject last{{u"document"_s, QString::fromLatin1(kDocumentWords[std::size_t(m_document->currentIndex())])},
                     {u"language"_s, QString::fromLatin1(kEditionWords[std::size_t(m_language->currentIndex())])},
                     {u"period"_s, m_periods.at(std::max(m_period->currentIndex(), 0)).key}};
    const Period days{dateFromInput(m_from->text()), dateFromInput(m_to->text())};
    if (days.from.isValid())
        last.insert(u"from"_s, days.from.toString(Qt::ISODate));
    if (days.to.isValid())
        last.insert(u"to"_s, days.to.toString(Qt::ISODate));
    m_context.settings.setPrinting(last);
}

QString PrintChoices::problem() const
{
    if (m_scope->count() == 0)
        return tr("There is no annual plan yet.");
    if (kind() == PrintedKind::ProgressReport) {
        const Period days = period();
        if (!days.from.isValid() || !days.to.isValid())
            return tr("From which day to which one?");
        if (days.isReversed())
            return tr("The last day is before the first one.");
    }
    return {};
}

std::optional<PrintChoice> PrintChoices::choice() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    const bool progress = kind() == PrintedKind::ProgressReport;
    return PrintChoice{kind(), scope(), progress ? period() : Period(), report::Edition(m_language->currentIndex()),
                       m_state->currentData().toBool()};
}

QString PrintChoices::proposedName() const
{
    static const char *const kSuffixes[] = {"fr", "en", "fr-en"};
    const QString language = QString::fromLatin1(kSuffixes[m_language->currentIndex()]);
    if (kind() == PrintedKind::AnnualPlan)
        return m_scope->currentText() + u' ' + language + u".pdf"_s;
    const Snapshot &snapshot = m_context.workspace->snapshot();
    QStringList parts{tr("Progress report")};
    if (const Plan *plan = snapshot.find(scope().plan))
        parts.append(plan->code);
    else if (const Memorandum *memorandum = snapshot.find(scope().memorandum))
        parts.append(memorandum->reference);
    parts.append(period().from.toString(Qt::ISODate));
    parts.append(period().to.toString(Qt::ISODate));
    parts.append(language);
    return parts.join(u' ') + u".pdf"_s;
}

} // namespace tandem

#include "moc_print_choices.cpp"
