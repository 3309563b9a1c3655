// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disagreements_page.h"

#include "core/base/search_words.h"
#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_words.h"
#include "ui/pages/disagreement_card.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/page_head.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kCards = 30; ///< at a time
constexpr int kWidest = 1000;    ///< of a card: wider, its lines are no longer followed by the eye

enum Sheet { Cards, NoMatch, Nothing };

} // namespace

DisagreementsPage::DisagreementsPage(const UiContext &page, QWidget *parent)
    : Page(page, parent),
      m_head(new PageHead(u"disagreements"_s, tr("Disagreements"), this)),
      m_words(m_head->addFilter(tr("Filter by words…"), tr("Filter the disagreements by words"), page.theme)),
      m_batch(new MenuButton(MenuButton::Look::Chip, page.theme, this)),
      m_accept(new QPushButton(tr("Accept all proposed amendments"), this)),
      m_people(new QMenu(m_batch)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_noMatch(new QLabel(this)),
      m_soon(new QTimer(this)),
      m_room(kCards)
{
    setObjectName(u"disagreementsPage"_s);
    m_batch->setObjectName(u"disagreementsBatch"_s);
    m_batch->setText(tr("Keep everything of…"));
    m_batch->setAccessibleName(tr("Settle everything that is listed in favour of one person"));
    m_batch->setToolTip(tr("Settles everything that is listed in favour of one person, in one step"));
    m_people->setObjectName(u"disagreementsPeople"_s);
    m_batch->setMenu(m_people);
    m_head->tools()->addWidget(m_batch);
    m_accept->setObjectName(u"disagreementsAccept"_s);
    m_accept->setAccessibleName(tr("Keep everything listed that came after an adoption as proposed amendments"));
    m_accept->setToolTip(tr("Keeps everything listed that was written without having seen a plan’s adoption as "
                            "proposed amendments, in one step"));
    connect(m_accept, &QPushButton::clicked, this, [this] { settle(acceptances(), nullptr); });
    m_head->tools()->addWidget(m_accept);
    m_head->tools()->addStretch(1);
    body()->addWidget(m_head);
    m_scroll->setObjectName(u"disagreementsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setWordWrap(true);
    m_noMatch->setTextFormat(Qt::PlainText);
    setTextRole(m_noMatch, TextRole::Section);
    auto *nothing = new Invitation(tr("Nobody disagrees about anything.\nWhen two people change the same thing without "
                                      "knowing of each other, both values will stand here, and you decide."),
                                   this);
    nothing->setObjectName(u"noDisagreements"_s);
    auto *history = new QPushButton(tr("See who changed what"), nothing);
    history->setObjectName(u"disagreementsHistory"_s);
    connect(history, &QPushButton::clicked, this, [this] { emit openRequested({.kind = PlaceKind::History}); });
    nothing->addButton(history);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(nothing);
    body()->addWidget(m_stack, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &DisagreementsPage::refresh);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_room = kCards;
        list();
    });
    connect(page.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon->start();
    });
}

QString DisagreementsPage::title() const
{
    return tr("Disagreements");
}

void DisagreementsPage::goTo(const Place &place)
{
    if (place.chosen.isNull())
        return;
    const Snapshot &snapshot = context().workspace->snapshot();
    m_words->clear();
    refresh();
    const auto isMeant = [&](const Issue &issue) {
        return issue.row == place.chosen || issue.otherRows.contains(place.chosen) ||
               ownerOf(snapshot, issue.entity, issue.row).row == place.chosen;
    };
    for (qsizetype i = 0; i < m_listed.size(); ++i) {
        if (!isMeant(m_listed.at(i).issue))
            continue;
        if (i >= m_room) {
            m_room = i + 1;
            list();
        }
        DisagreementCard *card = m_cards.at(i);
        // Where it stands is known once the page was laid out.
        QTimer::singleShot(0, card, [this, card] {
            m_scroll->ensureWidgetVisible(card, 0, spacing::kLarge);
            if (QWidget *target = card->focusTarget())
                target->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
}

QJsonObject DisagreementsPage::saveState() const
{
    return {{u"words"_s, m_words->text()}, {u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void DisagreementsPage::restoreState(const QJsonObject &state)
{
    m_words->setText(state.value(u"words"_s).toString());
    const int value = state.value(u"scroll"_s).toInt();
    QTimer::singleShot(0, this, [this, value] { m_scroll->verticalScrollBar()->setValue(value); });
}

QJsonObject DisagreementsPage::typedHere() const
{
    QJsonObject typed;
    for (const DisagreementCard *card : m_cards) {
        if (const QString text = card->typed(); !text.isEmpty())
            typed.insert(QString::fromLatin1(card->told().issue.id().hex()), text);
    }
    return typed;
}

QJsonObject DisagreementsPage::pendingInput() const
{
    return typedHere();
}

void DisagreementsPage::restorePendingInput(const QJsonObject &input)
{
    if (input.isEmpty())
        return;
    if (m_stale)
        refresh();
    for (DisagreementCard *card : std::as_const(m_cards)) {
        const QString text = input.value(QString::fromLatin1(card->told().issue.id().hex())).toString();
        if (!text.isEmpty())
            card->setTyped(text);
    }
}

QStringList DisagreementsPage::handledActions() const
{
    return {u"edit-find"_s};
}

bool DisagreementsPage::canTrigger(const QString &) const
{
    return true;
}

void DisagreementsPage::trigger(const QString &)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget *DisagreementsPage::focusTarget()
{
    QWidget *first = m_cards.isEmpty() ? nullptr : m_cards.first()->focusTarget();
    return first ? first : m_words;
}

void DisagreementsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

QString DisagreementsPage::groupOf(const Issue &issue) const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const IdOf<Plan> plan = planOfRow(snapshot, issue.entity, issue.row);
    if (snapshot.find(plan))
        return rowName(EntityKind::Plan, plan, snapshot, context().language());
    return issue.row.isNull() ? tr("To know") : tr("The whole programme");
}

void DisagreementsPage::refresh()
{
    m_stale = false;
    m_all.clear();
    const Snapshot &snapshot = context().workspace->snapshot();
    DisagreementReader reader(*context().workspace);
    int open = 0;
    int hints = 0;
    for (const Issue &issue : listedIssues(snapshot)) {
        const Result<Disagreement> told = reader.read(issue);
        if (!told)
            continue;
        m_all.append({groupOf(issue), *told});
        ++(issue.isConflict() ? open : hints);
    }
    // By plan; what nobody has to answer comes last.
    const QString last = tr("To know");
    std::stable_sort(m_all.begin(), m_all.end(), [&last](const auto &a, const auto &b) {
        if ((a.first == last) != (b.first == last))
            return b.first == last;
        return a.first < b.first;
    });
    QStringList facts;
    if (open > 0)
        facts.append(tr("%n to decide", nullptr, open));
    if (hints > 0)
        facts.append(tr("%n to look at", nullptr, hints));
    m_head->setFacts(
        facts.isEmpty()
            ? tr("Everybody agrees.")
            : tr("%1. Whatever you choose holds for everybody, and can be undone.").arg(facts.join(u" · "_s)));
    list();
}

void DisagreementsPage::list()
{
    const QJsonObject typed = typedHere();
    const QStringList terms = searchTerms(m_words->text());
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_cards.clear();
    m_listed.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"disagreementsContent"_s);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    QString group;
    for (const auto &[name, told] : std::as_const(m_all)) {
        const Snapshot &snapshot = context().workspace->snapshot();
        QString words = name + u' ' + disagreementText(told, snapshot, context().phrases) + u' ' +
                        told.nameOf(told.issue.entity, told.issue.row, snapshot, context().language());
        for (const DisagreementSide &side : told.sides)
            words += u' ' + side.by + u' ' + sideText(side, told, snapshot, context().phrases);
        if (!holdsAll(terms, words))
            continue;
        m_listed.append(told);
        if (m_listed.size() > m_room)
            continue;
        if (m_listed.size() == 1 || name != group) {
            auto *heading = new QLabel(name, m_content);
            heading->setTextFormat(Qt::PlainText);
            heading->setWordWrap(true);
            heading->setMaximumWidth(kWidest);
            setTextRole(heading, TextRole::Section);
            layout->addWidget(heading);
        }
        group = name;
        addCard(told);
    }
    if (m_listed.size() > m_room) {
        auto *more =
            new QPushButton(tr("Show %n more", nullptr, int(std::min(kCards, m_listed.size() - m_room))), m_content);
        more->setObjectName(u"disagreementsMore"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_room += kCards;
            QTimer::singleShot(0, this, &DisagreementsPage::list);
        });
        layout->addWidget(more, 0, Qt::AlignLeft);
    }
    layout->addStretch(1);
    m_scroll->setWidget(m_content); // and the old one goes
    m_noMatch->setText(tr("No disagreement holds the words “%1”.").arg(shortened(m_words->text(), 60)));
    m_stack->setCurrentIndex(m_all.isEmpty() ? Nothing : m_listed.isEmpty() ? NoMatch : Cards);
    QTimer::singleShot(0, this, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
    restorePendingInput(typed);
    fillMenu();
    emit actionsChanged();
}

void DisagreementsPage::addCard(const Disagreement &told)
{
    auto *card = new DisagreementCard(context(), told, m_content);
    card->setMaximumWidth(kWidest);
    m_content->layout()->addWidget(card);
    m_cards.append(card);
    connect(card, &DisagreementCard::openRequested, this, &Page::openRequested);
    connect(card, &DisagreementCard::answered, this, [this, card](const Answer &answer) { settle({answer}, card); });
}

void DisagreementsPage::fillMenu()
{
    m_people->clear();
    QList<std::pair<QString, Id>> people;
    for (const Disagreement &told : std::as_const(m_listed)) {
        for (const DisagreementSide &side : told.sides) {
            const std::pair person(side.by, side.person);
            if (told.issue.isConflict() && !side.by.isEmpty() && !people.contains(person))
                people.append(person);
        }
    }
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, person] : std::as_const(people)) {
        const qsizetype count = answersOf(person, m_listed).size();
        QAction *action = m_people->addAction(tr("%1 (%n disagreement(s))", nullptr, int(count)).arg(name));
        connect(action, &QAction::triggered, this, [this, id = person] { settle(answersOf(id, m_listed), nullptr); });
    }
    m_batch->setVisible(!people.isEmpty());
    m_batch->setEnabled(!context().workspace->isReadOnly());
    m_accept->setVisible(acceptances().size() > 1);
    m_accept->setEnabled(!context().workspace->isReadOnly());
}

QList<Answer> DisagreementsPage::acceptances() const
{
    QList<Answer> answers;
    for (const Disagreement &told : m_listed) {
        if (told.issue.kind == IssueKind::AfterAdoption)
            answers.append({told.issue, AnswerKind::Accept});
    }
    return answers;
}

void DisagreementsPage::settle(const QList<Answer> &answers, DisagreementCard *from)
{
    const qsizetype place = m_cards.indexOf(from);
    const Result<Outcome> outcome = context().workspace->run(resolve(answers));
    if (!outcome) {
        if (from && !from->typed().isEmpty())
            from->showProblem(outcome.error());
        else
            showProblem(outcome.error());
        return;
    }
    const Id step = outcome->transaction;
    showMessage(tr("%n disagreement(s) settled, for everybody.", nullptr, int(answers.size())), tr("Undo"),
                [this, step] {
                    if (const Result<Outcome> undone = context().workspace->undo(step); !undone)
                        showProblem(undone.error());
                    else
                        showMessage(tr("What was shown before is shown again. The other values are in the history."));
                });
    // The next one is at hand, when this one is gone.
    QTimer::singleShot(0, this, [this, place] {
        if (m_stale)
            refresh();
        if (m_cards.isEmpty())
            return;
        if (QWidget *next = m_cards.at(std::clamp(place, qsizetype{0}, m_cards.size() - 1))->focusTarget())
            next->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace tandem

#include "moc_disagreements_page.cpp"
