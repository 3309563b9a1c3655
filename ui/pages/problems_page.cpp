// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problems_page.h"

#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/action_words.h"
#include "ui/follow_up_feed.h"
#include "ui/row_places.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/page_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr qsizetype kListed = 1000; ///< of more, the filter finds the rest

} // namespace

ProblemsPage::ProblemsPage(const UiContext &page, QWidget *parent)
    : Page(page, parent),
      m_feed(FollowUpFeed::of(*page.workspace)),
      m_head(new PageHead(u"problems"_s, tr("Problems"), this)),
      m_words(m_head->addFilter(tr("Filter by words…"), tr("Filter the problems by words"), page.theme)),
      m_stack(new QStackedWidget(this)),
      m_list(new EntryList(u"problemList"_s, tr("Problems"), page.theme, this)),
      m_none(new QLabel(this))
{
    setObjectName(u"problemsPage"_s);
    m_head->tools()->addStretch(1);
    body()->addWidget(m_head);
    m_none->setObjectName(u"noProblems"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    setTextRole(m_none, TextRole::Muted);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemsPage::list);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &EntryList::followed, this, [this](const QVariant &value) {
        if (value.canConvert<Place>())
            emit openRequested(value.value<Place>());
    });
    connect(&m_feed, &FollowUpFeed::refreshed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QString ProblemsPage::title() const
{
    return tr("Problems");
}

void ProblemsPage::goTo(const Place &place)
{
    const Plan *plan = context().workspace->snapshot().find(IdOf<Plan>(place.chosen));
    if (plan)
        m_words->setText(plan->code);
}

QJsonObject ProblemsPage::saveState() const
{
    return {{u"words"_s, m_words->text()}};
}

void ProblemsPage::restoreState(const QJsonObject &state)
{
    m_words->setText(state.value(u"words"_s).toString());
}

QStringList ProblemsPage::handledActions() const
{
    return {u"edit-find"_s, u"edit-open"_s};
}

bool ProblemsPage::canTrigger(const QString &action) const
{
    return action == "edit-find"_L1 || m_list->current();
}

void ProblemsPage::trigger(const QString &action)
{
    if (action == "edit-find"_L1) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else if (const ListEntry *entry = m_list->current()) {
        emit m_list->followed(QVariant(entry->value));
    }
}

QWidget *ProblemsPage::focusTarget()
{
    return m_list->entries().isEmpty() ? static_cast<QWidget *>(m_words) : m_list;
}

void ProblemsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_feed.finish(); // whoever comes here waits for it
    if (m_stale)
        refresh();
}

QString ProblemsPage::groupOf(const RowProblem &problem) const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Plan *plan = snapshot.find(problem.plan);
    if (!plan)
        return tr("The whole programme");
    const Memorandum *memorandum = snapshot.find(plan->memorandum);
    const auto country = [&](const IdOf<Country> &id) {
        const Country *found = snapshot.find(id);
        return found ? found->name.best(context().language()) : QString();
    };
    if (!memorandum)
        return plan->code;
    return tr("%1 – %2: %3").arg(country(memorandum->firstCountry), country(memorandum->secondCountry), plan->code);
}

ListEntry ProblemsPage::entryOf(const RowProblem &problem) const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    ListEntry entry;
    entry.title = problemText(problem, snapshot, phrases);
    // What it is about: the activity, then what belongs to it, then the field.
    QStringList parts;
    const RowOwner owner = ownerOf(snapshot, problem.entity, problem.row);
    if (owner.entity == EntityKind::Activity && !owner.row.isNull())
        parts.append(rowName(owner.entity, owner.row, snapshot, phrases.language()));
    else
        parts.append(rowName(problem.entity, problem.row, snapshot, phrases.language()));
    const FieldInfo *field = entityInfo(problem.entity).field(problem.field);
    parts.append(entityLabel(problem.entity, phrases));
    if (field)
        parts.append(phrases.translate("Field", field->label));
    parts.removeAll(QString());
    entry.detail = parts.join(u" · "_s);
    entry.icon = problem.severity == Severity::Error ? lateIcon(context().theme)
                                                     : themeIcon(u"dialog-information-symbolic"_s, context().theme);
    entry.side = problem.severity == Severity::Error ? tr("to correct") : tr("to check");
    std::optional<Place> place = placeOfField(snapshot, problem.entity, problem.row, problem.field);
    if (problem.source == ProblemSource::WithoutRate)
        place = Place{.kind = PlaceKind::ExchangeRates};
    if (problem.source == ProblemSource::Issue)
        place = Place{.kind = PlaceKind::Disagreements, .chosen = problem.row};
    if (place)
        entry.value = QVariant::fromValue(*place);
    return entry;
}

void ProblemsPage::refresh()
{
    m_stale = false;
    m_all.clear();
    qsizetype errors = 0;
    QSet<Id> plans;
    QList<RowProblem> problems = m_feed.now().problems(context().workspace->snapshot());
    // What has to be corrected stands before what is only to be looked at.
    std::stable_partition(problems.begin(), problems.end(),
                          [](const RowProblem &problem) { return problem.severity == Severity::Error; });
    for (const RowProblem &problem : std::as_const(problems)) {
        m_all.append({groupOf(problem), entryOf(problem)});
        errors += problem.severity == Severity::Error;
        if (problem.plan)
            plans.insert(problem.plan);
    }
    QStringList facts;
    if (errors > 0)
        facts.append(tr("%n to correct", nullptr, int(errors)));
    if (problems.size() > errors)
        facts.append(tr("%n to check", nullptr, int(problems.size() - errors)));
    if (!plans.isEmpty())
        facts.append(tr("in %n plan(s)", nullptr, int(plans.size())));
    m_head->setFacts(problems.isEmpty() ? tr("Nothing to mend.") : facts.join(u" · "_s));
    list();
}

void ProblemsPage::list()
{
    const QStringList terms = searchTerms(m_words->text());
    QList<ListEntry> entries;
    QString group;
    qsizetype left = 0;
    for (const auto &[name, entry] : std::as_const(m_all)) {
        if (!holdsAll(terms, entry.title + u' ' + entry.detail + u' ' + name))
            continue;
        if (entries.size() >= kListed) {
            ++left;
            continue;
        }
        if (entries.isEmpty() || name != group)
            entries.append({.title = name, .heading = true});
        group = name;
        ListEntry shown = entry;
        shown.titleMarks = rangesOf(terms, shown.title);
        shown.detailMarks = rangesOf(terms, shown.detail);
        entries.append(shown);
    }
    if (left > 0)
        entries.append({.title = tr("%n more: filter by words to see them.", nullptr, int(left)), .heading = true});
    m_list->setEntries(entries);
    m_none->setText(m_all.isEmpty() ? tr("Nothing to mend: all that was entered fits together.\n"
                                         "What does not will be listed here, with the way to its place.")
                                    : tr("No problem holds the words “%1”.").arg(shortened(m_words->text(), 60)));
    m_stack->setCurrentIndex(entries.isEmpty() ? 1 : 0);
    emit actionsChanged();
}

} // namespace tandem

#include "moc_problems_page.cpp"
