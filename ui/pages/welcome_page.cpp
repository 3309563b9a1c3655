// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "core/base/text.h"
#include "ui/action_registry.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/choice_card.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kColumn = 640; ///< widest that a line of text is read well
constexpr int kLogo = 48;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::Section);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const UiContext &page, QWidget *parent) : Page(page, parent)
{
    setObjectName(u"welcomePage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QWidget(scroll);
    auto *centre = new QHBoxLayout(outer);
    auto *column = new QWidget(outer);
    column->setMaximumWidth(kColumn);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(spacing::kLarge, spacing::kVast, spacing::kLarge, spacing::kVast);
    layout->setSpacing(spacing::kSmall);

    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::kLarge);
    auto *logo = new QLabel(column);
    logo->setPixmap(QIcon(u":/icons/tandem.svg"_s).pixmap(QSize(kLogo, kLogo), devicePixelRatio()));
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::kTiny / 2);
    auto *name = new QLabel(u"Tandem"_s, column);
    setTextRole(name, TextRole::PageTitle);
    auto *purpose =
        new QLabel(tr("Memoranda of understanding, their annual action plans, and what becomes of them."), column);
    purpose->setWordWrap(true);
    setTextRole(purpose, TextRole::Muted);
    words->addWidget(name);
    words->addWidget(purpose);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(spacing::kLarge);
    if (QWidget *recent = makeRecent()) {
        layout->addWidget(heading(tr("Continue"), column));
        layout->addWidget(recent);
        layout->addSpacing(spacing::kLarge);
        layout->addWidget(heading(tr("Or begin"), column));
    } else {
        layout->addWidget(heading(tr("Begin"), column));
    }
    layout->addWidget(makeBeginnings());
    layout->addStretch(1);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    scroll->setWidget(outer);
    body()->addWidget(scroll);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QWidget *WelcomePage::focusTarget()
{
    return m_first ? m_first : this;
}

QWidget *WelcomePage::makeRecent()
{
    const QList<RecentFile> files = context().settings.recentFiles();
    if (files.isEmpty())
        return nullptr;
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    int place = 0;
    for (const RecentFile &file : files) {
        const bool there = QFileInfo::exists(file.path);
        const QString where = QDir::toNativeSeparators(file.path);
        const auto day = [this](const QDateTime &at) { return context().phrases.date(at.toLocalTime().date()); };
        const QString changed = file.changedBy.isEmpty()
                                    ? tr("last changed on %1").arg(day(file.changedAt))
                                    : tr("last changed on %1 by %2").arg(day(file.changedAt), file.changedBy);
        const QString sentence =
            !there ? tr("%1: no longer there, or on a disk that is not connected").arg(where)
                   : tr("%1\n%2").arg(
                         file.changedAt.isValid() ? changed : tr("last opened on %1").arg(day(file.openedAt)), where);
        auto *card = new ChoiceCard(themeIcon(u"document-open-recent"_s, context().theme), file.programme, sentence,
                                    context().theme, list);
        card->setObjectName(u"recentFile%1"_s.arg(place++));
        connect(card, &ChoiceCard::clicked, this, [this, path = file.path] { emit fileChosen(path); });
        layout->addWidget(card);
        if (!m_first)
            m_first = card;
    }
    return list;
}

QWidget *WelcomePage::makeBeginnings()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    const auto add = [&](const QString &action, const QString &icon, const QString &title, const QString &sentence) {
        auto *card = new ChoiceCard(themeIcon(icon, context().theme), title, sentence, context().theme, list);
        card->setObjectName(u"welcome-"_s + action);
        connect(card, &ChoiceCard::clicked, context().actions.find(action), &QAction::trigger);
        layout->addWidget(card);
        if (!m_first)
            m_first = card;
    };
    add(u"file-new"_s, u"document-new"_s, tr("New programme"),
        tr("An empty file for a programme of your own: its countries, funders, domains and indicators."));
    add(u"file-open"_s, u"document-open"_s, tr("Open a file"),
        tr("A programme that is on this computer, on a stick, or that a colleague sent."));
    add(u"exchange-receive"_s, u"mail-receive"_s, tr("Receive an exchange file"),
        tr("A colleague sent it: your copy of their programme begins with it."));
    add(u"file-demo"_s, u"document-new-from-template"_s, tr("Look around in the demonstration"),
        tr("A whole programme with three memoranda and invented figures, to try everything without fear."));
    return list;
}

} // namespace tandem

#include "moc_welcome_page.cpp"
