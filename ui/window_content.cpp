// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_content.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/forms/reveal_field.h"
#include "ui/late_clicks.h"
#include "ui/navigator.h"
#include "ui/pages/page_factory.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/three_panes.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

/// Pages that are kept alive, so that going back and forth costs nothing.
constexpr qsizetype kKeptPages = 6;

/// The row that the first of these texts was typed into.
Id firstRowIn(const QJsonObject &input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (const auto row = Id::fromHex(it.key().section(u'/', 0, 0).toLatin1()))
            return *row;
        if (const Id row = firstRowIn(it.value().toObject()))
            return row;
    }
    return {};
}

} // namespace

WindowContent::WindowContent(const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_navigator(new Navigator(context, this)),
      m_stack(new QStackedWidget(this)),
      m_opening(new QLabel(m_stack))
{
    setObjectName(u"windowContent"_s);
    m_stack->setObjectName(u"pages"_s);
    m_opening->setObjectName(u"opening"_s);
    m_opening->setAlignment(Qt::AlignCenter);
    setTextRole(m_opening, TextRole::Muted);
    m_stack->addWidget(m_opening);
    m_editor = makeEditor(context).release();
    m_editor->setObjectName(u"activityEditor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_panes = new ThreePanes(m_navigator, m_stack, m_editor, context.theme, this);
    m_panes->setObjectName(u"panes"_s);
    m_panes->restoreLayout(context.settings.windowLayout());
    m_panes->setAvailable(ThreePanes::Left, context.workspace != nullptr);
    m_panes->setAvailable(ThreePanes::Right, false);
    layout->addWidget(m_panes);
    adopt(m_editor);
    connect(m_navigator, &Navigator::placeChosen, this, &WindowContent::open);
    m_lateClicks = new LateClicks(m_stack, this);
}

WindowContent::~WindowContent()
{
    // Page by page while everything that they listen to is still whole.
    qDeleteAll(m_pages);
}

void WindowContent::start(const Place &place)
{
    open(place);
}

void WindowContent::prepare(const Place &place)
{
    if (place.kind == PlaceKind::Overview) // the others ask for rows as they are made
        pageFor(place);
}

void WindowContent::open(const Place &place)
{
    if (m_page && m_place.samePage(place)) {
        m_page->goTo(place);
        showField(place);
        return;
    }
    if (m_page)
        m_page->commitPending();
    m_editor->commitPending();
    m_lateClicks->wentOn();
    Page *page = pageFor(place);
    const bool withEditor = place.kind == PlaceKind::Plan;
    if (!withEditor)
        m_editor->goTo(Place{.kind = PlaceKind::Plan});
    m_place = place;
    m_page = page;
    showInStack(page, withEditor);
    page->goTo(place);
    m_navigator->setPlace(place);
    evict();
    emit placeChanged();
    emit actionsChanged();
    if (!m_navigator->hasFocus())
        page->focusTarget()->setFocus(Qt::OtherFocusReason);
    showField(place);
}

Place WindowContent::lastingPlace() const
{
    // Pages keep what is chosen in them; what they were once opened with may be long past.
    return {.kind = m_place.kind, .row = m_place.row, .chosen = m_place.kind == PlaceKind::Plan ? m_aside : Id()};
}

void WindowContent::openTyped()
{
    const QJsonObject input = pendingInput();
    if (input.isEmpty())
        return;
    const QString here = keyOf(m_place);
    const QString aside = u"editor"_s;
    const QString key = input.contains(here) ? here : input.contains(aside) ? aside : input.begin().key();
    const Id row = firstRowIn(input.value(key).toObject());
    if (key == aside) {
        const Activity *activity = m_context.workspace->snapshot().find(IdOf<Activity>(row));
        if (!activity)
            return;
        open({.kind = PlaceKind::Plan, .row = activity->plan, .chosen = row});
        m_panes->setUnfolded(ThreePanes::Right, true);
        revealTyped(*m_editor);
        return;
    }
    Place place = Place::fromJson({{u"kind"_s, key.section(u' ', 0, 0)}, {u"row"_s, key.section(u' ', 1, 1)}});
    place.chosen = row;
    open(place);
    revealTyped(*m_page);
}

void WindowContent::showInStack(Page *page, bool withEditor)
{
    // The page that goes is not laid out once more for the room that the page to come has.
    m_stack->layout()->setEnabled(false);
    m_panes->setAvailable(ThreePanes::Right, withEditor);
    m_stack->layout()->setEnabled(true);
    m_stack->layout()->invalidate();
    m_stack->setCurrentWidget(page);
}

void WindowContent::showField(const Place &place)
{
    if (place.field.isEmpty() && place.part.isNull())
        return;
    // What is edited at the side has its fields there.
    const bool aside = place.kind == PlaceKind::Plan && !place.chosen.isNull();
    if (aside)
        m_panes->setUnfolded(ThreePanes::Right, true);
    revealField(aside ? *m_editor : *m_page,
                place.part     ? place.part
                : place.chosen ? place.chosen
                               : place.row,
                place.field);
}

void WindowContent::trigger(const QString &action)
{
    if (Page *handler = handlerOf(action); handler && handler->canTrigger(action))
        handler->trigger(action);
}

bool WindowContent::canTrigger(const QString &action) const
{
    const Page *handler = handlerOf(action);
    return handler && handler->canTrigger(action);
}

bool WindowContent::handles(const QString &action) const
{
    return handlerOf(action);
}

bool WindowContent::commitPending()
{
    const bool page = !m_page || m_page->commitPending();
    const bool editor = m_editor->commitPending();
    return page && editor;
}

void WindowContent::showRefused()
{
    if (m_page)
        m_page->showRefused();
}

QJsonObject WindowContent::saveState() const
{
    QJsonObject pages = m_states;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        pages.insert(it.key(), it.value()->saveState());
    return {{u"place"_s, m_place.toJson()},
            {u"navigator"_s, m_navigator->saveState()},
            {u"editor"_s, m_editor->saveState()},
            {u"pages"_s, pages}};
}

void WindowContent::restoreState(const QJsonObject &state)
{
    m_states = state.value(u"pages"_s).toObject();
    m_navigator->restoreState(state.value(u"navigator"_s).toObject());
    m_editor->restoreState(state.value(u"editor"_s).toObject());
}

QJsonObject WindowContent::pendingInput() const
{
    QJsonObject input = m_typed;
    const auto keep = [&input](const QString &key, const Page *page) {
        if (const QJsonObject typed = page->pendingInput(); !typed.isEmpty())
            input.insert(key, typed);
    };
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        keep(it.key(), it.value());
    keep(u"editor"_s, m_editor);
    return input;
}

void WindowContent::restorePendingInput(const QJsonObject &input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (it.key() == "editor"_L1) {
            m_editor->restorePendingInput(it.value().toObject());
        } else if (it.key() == keyOf(m_place)) {
            m_page->restorePendingInput(it.value().toObject());
        } else {
            m_typed.insert(it.key(), it.value());
        }
    }
}

Page *WindowContent::pageFor(const Place &place)
{
    const QString key = keyOf(place);
    m_order.removeOne(key);
    m_order.append(key);
    Page *page = m_pages.value(key);
    const bool isNew = !page;
    if (isNew) {
        page = makePage(place, m_context, m_stack).release();
        m_pages.insert(key, page);
        m_stack->addWidget(page);
        adopt(page);
    }
    // A page may have been made before anybody said how it was left.
    if (isNew || m_states.contains(key))
        page->restoreState(m_states.take(key).toObject());
    if (m_typed.contains(key))
        page->restorePendingInput(m_typed.take(key).toObject());
    return page;
}

void WindowContent::adopt(Page *page)
{
    connect(page, &Page::openRequested, this, &WindowContent::open);
    connect(page, &Page::actionsChanged, this, &WindowContent::actionsChanged);
    connect(page, &Page::titleChanged, this, &WindowContent::placeChanged);
    if (page == m_editor)
        return;
    connect(page, &Page::fileChosen, this, &WindowContent::fileChosen);
    connect(page, &Page::activityChosen, this, [this, page](const Id &activity) {
        if (page != m_page)
            return;
        m_aside = activity;
        m_editor->goTo({.kind = PlaceKind::Plan, .chosen = activity});
    });
    connect(page, &Page::editorRequested, this, [this](const Id &activity, const QString &field, const QString &typed) {
        m_panes->setUnfolded(ThreePanes::Right, true);
        m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
        m_editor->goTo({.kind = PlaceKind::Plan,
                        .chosen = activity,
                        .filter = typed.isEmpty() ? field : QString(field + u'=' + typed)});
        if (field.isEmpty())
            m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
    });
}

void WindowContent::evict()
{
    for (qsizetype i = 0; m_order.size() > kKeptPages && i < m_order.size() - 1;) {
        Page *page = m_pages.value(m_order.at(i));
        if (!page->pendingInput().isEmpty()) { // what is typed there is not thrown away
            ++i;
            continue;
        }
        m_states.insert(m_order.at(i), page->saveState());
        m_pages.remove(m_order.takeAt(i));
        page->deleteLater();
    }
}

Page *WindowContent::handlerOf(const QString &action) const
{
    // The editor first when the person is in it: Ins adds a budget line there, an activity in the table.
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_editor->isAncestorOf(focus) && m_editor->handledActions().contains(action))
        return m_editor;
    return m_page && m_page->handledActions().contains(action) ? m_page : nullptr;
}

QString WindowContent::keyOf(const Place &place)
{
    QJsonObject json = Place{.kind = place.kind, .row = place.row}.toJson();
    return json.value(u"kind"_s).toString() + u' ' + json.value(u"row"_s).toString();
}

} // namespace tandem

#include "moc_window_content.cpp"
