// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/file_problems.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QVBoxLayout>

#include <array>

namespace tandem {

namespace {

/// In the order of PlaceKind; they stand in the settings and never change.
constexpr std::array kPlaceNames{"welcome",        "overview",   "memorandum", "plan",          "institutions",
                                 "contacts",       "countries",  "domains",    "steps",         "fundings",
                                 "exchange-rates", "indicators", "problems",   "disagreements", "translations",
                                 "history",        "settings",   "shortcuts"};
static_assert(kPlaceNames.size() == std::size_t(PlaceKind::Shortcuts) + 1);

} // namespace

QJsonObject Place::toJson() const
{
    QJsonObject json{{u"kind"_s, QString::fromLatin1(kPlaceNames[std::size_t(kind)])}};
    if (row)
        json.insert(u"row"_s, QString::fromLatin1(row.hex()));
    if (chosen)
        json.insert(u"chosen"_s, QString::fromLatin1(chosen.hex()));
    if (!filter.isEmpty())
        json.insert(u"filter"_s, filter);
    return json;
}

Place Place::fromJson(const QJsonObject &json)
{
    Place place;
    const QString kind = json.value(u"kind"_s).toString();
    for (std::size_t i = 0; i < kPlaceNames.size(); ++i) {
        if (kind == QLatin1StringView(kPlaceNames[i]))
            place.kind = PlaceKind(i);
    }
    const auto id = [&json](const QString &name) {
        return Id::fromHex(json.value(name).toString().toLatin1()).value_or(Id());
    };
    place.row = id(u"row"_s);
    place.chosen = id(u"chosen"_s);
    place.filter = json.value(u"filter"_s).toString();
    return place;
}

Page::Page(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_messages(new MessageBar(context.theme, this)), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    connect(m_messages, &MessageBar::dismissed, this, &Page::messageGone);
}

Page::~Page() = default;

void Page::goTo(const Place &) {}

QJsonObject Page::saveState() const
{
    return {};
}

void Page::restoreState(const QJsonObject &) {}

bool Page::showRefused()
{
    return false;
}

bool Page::commitPending()
{
    return true;
}

QJsonObject Page::pendingInput() const
{
    return {};
}

void Page::restorePendingInput(const QJsonObject &) {}

QStringList Page::handledActions() const
{
    return {};
}

bool Page::canTrigger(const QString &) const
{
    return false;
}

void Page::trigger(const QString &) {}

QWidget *Page::focusTarget()
{
    return this;
}

void Page::showProblem(const Error &error)
{
    const QString text = errorText(error, m_context.phrases);
    QAction *copy = m_context.actions.find(u"file-save-copy"_s);
    if (!copy || !copy->isEnabled() || !concernsFile(error.code)) {
        m_messages->showProblem(text);
        return;
    }
    m_messages->showProblem(text, tr("Save a copy…"), [copy] { copy->trigger(); });
    // Once something could be written again, it is no longer true.
    const auto settle = [this, text] {
        if (m_messages->text() == text)
            solved();
    };
    connect(m_context.workspace, &Workspace::changed, m_messages, settle, Qt::SingleShotConnection);
}

void Page::showMessage(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_messages->showMessage(text, actionText, std::move(action));
}

void Page::showChoice(const QString &text, const QString &firstText, std::function<void()> first,
                      const QString &secondText, std::function<void()> second)
{
    m_messages->showChoice(text, firstText, std::move(first), secondText, std::move(second));
}

void Page::solved()
{
    m_messages->dismiss();
}

bool Page::hasMessage() const
{
    return !m_messages->isHidden();
}

} // namespace tandem

#include "moc_page.cpp"
