// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/date_editors.h"
#include "ui/history/history_panel.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

/// The stretches of time that are offered. Their numbers stand in what is remembered of the page.
enum class Time : int { All, Today, Week, Month, Year, Between };

QByteArray idOf(const QComboBox *combo)
{
    return combo->currentData().toByteArray();
}

/// What a date line holds, as far as it is a day.
QDate dayOf(const DateEditor *editor, const Snapshot &snapshot)
{
    const EntityInfo &info = entityInfo(EntityKind::Milestone);
    const Result<QByteArray> day =
        valueFromInput(info, *info.field(QByteArrayView("due_on")), editor->input(), snapshot);
    return day ? QDate::fromString(QString::fromLatin1(*day), Qt::ISODate) : QDate();
}

} // namespace

HistoryPage::HistoryPage(const UiContext &context, QWidget *parent)
    : Page(context, parent),
      m_panel(
          new HistoryPanel(context, u"history"_s, tr("No step is like that. Look for less, or for other words."), this))
{
    setObjectName(u"historyPage"_s);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny);
    auto *title = new QLabel(tr("History"), head);
    setTextRole(title, TextRole::PageTitle);
    layout->addWidget(title);
    auto *what =
        new QLabel(tr("Who changed what, newest first. Every step can be taken back; that, too, is a step."), head);
    what->setWordWrap(true);
    setTextRole(what, TextRole::Muted);
    layout->addWidget(what);
    body()->addWidget(head);
    body()->addWidget(makeFilters());
    auto *list = new QVBoxLayout;
    list->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kMedium);
    list->addWidget(m_panel);
    body()->addLayout(list, 1);

    connect(m_panel, &HistoryPanel::tookBack, this, [this](const QString &text, const Id &step) {
        if (step.isNull()) {
            showMessage(text);
            return;
        }
        showMessage(text, tr("Undo"), [this, step] {
            if (const Result<Outcome> undone = this->context().workspace->undo(step); !undone)
                showProblem(undone.error());
        });
    });
    connect(m_panel, &HistoryPanel::problem, this, &Page::showProblem);
    connect(context.workspace, &Workspace::changed, this, &HistoryPage::onChanged);
    fillChoices();
    showWhatIsWanted();
}

QComboBox *HistoryPage::makeChoice(const QString &name, const QString &label, QWidget *parent)
{
    auto *combo = new CalmCombo(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    connect(combo, &QComboBox::activated, this, &HistoryPage::showWhatIsWanted);
    return combo;
}

QWidget *HistoryPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *layout = new QVBoxLayout(filters);
    layout->setContentsMargins(spacing::kLarge, spacing::kTiny, spacing::kLarge, 0);
    layout->setSpacing(spacing::kSmall);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    m_words = new QLineEdit(filters);
    m_words->setObjectName(u"historyWords"_s);
    m_words->setAccessibleName(tr("Find steps by words"));
    m_words->setPlaceholderText(tr("Find by words…"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themeIcon(u"search"_s, context().theme.muted), QLineEdit::LeadingPosition);
    line->addWidget(m_words, 3);
    m_person = makeChoice(u"historyPerson"_s, tr("By whom"), filters);
    line->addWidget(m_person, 2);
    m_plan = makeChoice(u"historyPlan"_s, tr("In which plan"), filters);
    line->addWidget(m_plan, 2);
    m_time = makeChoice(u"historyTime"_s, tr("When"), filters);
    for (const auto &[text, time] :
         {std::pair(tr("At any time"), Time::All), std::pair(tr("Today"), Time::Today),
          std::pair(tr("In the last 7 days"), Time::Week), std::pair(tr("In the last 30 days"), Time::Month),
          std::pair(tr("This year"), Time::Year), std::pair(tr("Between two days…"), Time::Between)})
        m_time->addItem(text, int(time));
    line->addWidget(m_time, 2);
    auto *all = new QPushButton(tr("Show all"), filters);
    all->setObjectName(u"historyShowAll"_s);
    all->setProperty("role", u"link"_s);
    m_all = all;
    line->addWidget(all);
    layout->addLayout(line);

    m_days = new QWidget(filters);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(spacing::kSmall);
    const auto addDay = [this, days](const QString &name, const QString &label) {
        auto *editor = new DateEditor(context(), ValueEditor::Style::Form, m_days);
        editor->setNames(name, label);
        editor->setMaximumWidth(140);
        auto *words = new QLabel(label, m_days);
        words->setBuddy(editor);
        setTextRole(words, TextRole::Muted);
        days->addWidget(words);
        days->addWidget(editor);
        connect(editor, &ValueEditor::chosen, this, &HistoryPage::showWhatIsWanted);
        connect(editor, &ValueEditor::left, this, &HistoryPage::showWhatIsWanted);
        return editor;
    };
    m_from = addDay(u"historyFrom"_s, tr("From"));
    m_to = addDay(u"historyTo"_s, tr("Until"));
    days->addStretch();
    layout->addWidget(m_days);

    connect(m_words, &QLineEdit::textChanged, this, &HistoryPage::showWhatIsWanted);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_panel->view()->setFocus(); });
    connect(all, &QPushButton::clicked, this, [this] {
        m_person->setCurrentIndex(0);
        m_plan->setCurrentIndex(0);
        m_time->setCurrentIndex(0);
        m_words->clear();
        showWhatIsWanted();
    });
    return filters;
}

void HistoryPage::fillChoices()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Language language = context().language();
    const auto fill = [](QComboBox *combo, const QString &all, QList<std::pair<QString, Id>> rows) {
        const QByteArray chosen = idOf(combo);
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        combo->clear();
        combo->addItem(all, QByteArray());
        for (const auto &[name, id] : rows)
            combo->addItem(name, id.hex());
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<std::pair<QString, Id>> people;
    for (const Person &person : snapshot.all<Person>())
        people.append({person.name, person.id});
    fill(m_person, tr("By anybody"), people);
    QList<std::pair<QString, Id>> plans;
    for (const Plan &plan : snapshot.all<Plan>())
        plans.append({rowShortName(EntityKind::Plan, plan.id, snapshot, language), plan.id});
    fill(m_plan, tr("In any plan"), plans);
}

void HistoryPage::onChanged(const ChangeSet &changes)
{
    if (changes.touches(EntityKind::Person) || changes.touches(EntityKind::Plan))
        fillChoices();
}

bool HistoryPage::isNarrowed() const
{
    return m_person->currentIndex() > 0 || m_plan->currentIndex() > 0 || m_time->currentIndex() > 0 ||
           !m_words->text().trimmed().isEmpty();
}

void HistoryPage::showWhatIsWanted()
{
    const auto id = [](const QComboBox *combo) { return Id::fromHex(idOf(combo)).value_or(Id()); };
    HistoryFilter filter;
    filter.words = m_words->text().trimmed();
    filter.person = id(m_person);
    filter.within = id(m_plan);
    const QDate today = context().today;
    QDate from;
    QDate to;
    const auto time = Time(m_time->currentData().toInt());
    switch (time) {
    case Time::All:
        break;
    case Time::Today:
        from = today;
        break;
    case Time::Week:
        from = today.addDays(-6);
        break;
    case Time::Month:
        from = today.addDays(-29);
        break;
    case Time::Year:
        from = QDate(today.year(), 1, 1);
        break;
    case Time::Between:
        from = dayOf(m_from, context().workspace->snapshot());
        to = dayOf(m_to, context().workspace->snapshot());
        break;
    }
    if (from.isValid())
        filter.from = from.startOfDay();
    if (to.isValid())
        filter.to = to.endOfDay();
    m_days->setVisible(time == Time::Between);
    m_all->setVisible(isNarrowed());
    m_panel->setFilter(filter);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QJsonObject HistoryPage::saveState() const
{
    return {{u"words"_s, m_words->text()},
            {u"person"_s, QString::fromLatin1(idOf(m_person))},
            {u"plan"_s, QString::fromLatin1(idOf(m_plan))},
            {u"time"_s, m_time->currentData().toInt()},
            {u"from"_s, m_from->typed()},
            {u"to"_s, m_to->typed()},
            {u"steps"_s, m_panel->saveState()}};
}

void HistoryPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const auto choose = [](QComboBox *combo, const QVariant &chosen) {
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    choose(m_person, state.value(u"person"_s).toString().toLatin1());
    choose(m_plan, state.value(u"plan"_s).toString().toLatin1());
    choose(m_time, state.value(u"time"_s).toInt());
    m_from->setTyped(state.value(u"from"_s).toString());
    m_to->setTyped(state.value(u"to"_s).toString());
    m_words->setText(state.value(u"words"_s).toString());
    showWhatIsWanted();
    m_panel->restoreState(state.value(u"steps"_s).toObject());
}

QStringList HistoryPage::handledActions() const
{
    return {u"edit-find"_s};
}

bool HistoryPage::canTrigger(const QString &action) const
{
    return action == "edit-find"_L1;
}

void HistoryPage::trigger(const QString &)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget *HistoryPage::focusTarget()
{
    return m_panel->view();
}

} // namespace tandem

#include "moc_history_page.cpp"
