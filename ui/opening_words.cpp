// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening_words.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/exchange_commands.h"
#include "ui/folder_meetings.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/ui_context.h"
#include "ui/window_content.h"

#include <QDir>
#include <QFileInfo>

namespace tandem {

namespace {

constexpr int kDaysUnsent = 3;          ///< after which it is said
constexpr int kDaysUnsentOnMission = 1; ///< the same in a mission's copy
constexpr int kDaysOfMission = 60;      ///< after which nobody waits for it any more

} // namespace

OpeningWords::OpeningWords(MainWindow &window, ExchangeCommands &exchange)
    : QObject(&exchange), m_window(window), m_exchange(exchange)
{
}

void OpeningWords::begin()
{
    m_words.clear();
    Workspace *workspace = m_window.context().workspace;
    if (!workspace)
        return;
    follow(*workspace);
    m_told = 0;
    const QList<OpeningNotice> notices = workspace->notices();
    for (; m_told < notices.size(); ++m_told)
        addNotice(notices.at(m_told));
    addMission();
    addUnsent();
    next();
}

void OpeningWords::follow(Workspace &workspace)
{
    if (m_workspace == &workspace)
        return;
    m_workspace = &workspace;
    connect(&workspace, &Workspace::noticed, this, [this] {
        // Later: whatever brought it about is told first.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_workspace)
                    return;
                const QList<OpeningNotice> notices = m_workspace->notices();
                for (; m_told < notices.size(); ++m_told)
                    addNotice(notices.at(m_told));
                next();
            },
            Qt::QueuedConnection);
    });
}

void OpeningWords::add(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    m_words.append({text, actionText, action});
    next();
}

void OpeningWords::addNotice(const OpeningNotice &notice)
{
    const QString path = notice.path;
    const bool there =
        !path.isEmpty() && QFileInfo::exists(path) && m_workspace && QFileInfo(path) != QFileInfo(m_workspace->path());
    const auto fromThere = [this, path] { m_exchange.receive(QStringList{path}); };
    switch (notice.kind) {
    case OpeningNotice::Kind::OlderThanLastTime: {
        const QString text =
            tr("This file is older than the one that you used on %1: a backup that was put back, or another copy. You "
               "can work in it: what is missing comes back when it is received, and nothing is damaged by that.")
                .arg(day(notice.when));
        if (there)
            m_words.append({text, tr("Receive it from the other file"), fromThere});
        else if (!m_exchange.meetings().folder().isEmpty())
            m_words.append({text, tr("Look in the shared folder"), [this] { m_exchange.meetNow(); }});
        else
            m_words.append({text, tr("Receive from colleagues…"), [this] { m_exchange.receive(); }});
        break;
    }
    case OpeningNotice::Kind::OtherPath:
        m_words.append({tr("This is a copy: on this computer you last worked in %1. What is done in one of the two "
                           "reaches the other when it is received there.")
                            .arg(QDir::toNativeSeparators(path)),
                        there ? tr("Receive it from there") : QString(), there ? fromThere : std::function<void()>()});
        break;
    case OpeningNotice::Kind::MissionCopy: {
        const QString text =
            notice.by.isEmpty() ? tr("This copy was made for a mission on %1.").arg(day(notice.when))
                                : tr("This copy was made for a mission on %1, by %2.").arg(day(notice.when), notice.by);
        m_words.append({text + u' ' +
                            tr("Work in it as you like. When you are back, send your changes, or receive this file in "
                               "the programme that it was made from."),
                        {},
                        {}});
        break;
    }
    case OpeningNotice::Kind::OwnSign:
        m_words.append(
            {tr("Changes came in that bear this computer’s own sign. They were written in another copy, or before a "
                "backup was put back, or on a computer whose disk was copied from this one. Nothing is lost; if a disk "
                "was copied, this computer should have a sign of its own."),
             tr("Give it another sign"), [this] {
                 if (!m_workspace)
                     return;
                 m_workspace->renewDevice();
                 add(tr("This computer has a sign of its own now. The history shows it from the next change on."));
             }});
        break;
    }
}

void OpeningWords::addMission()
{
    const std::optional<MissionUnderWay> mission = m_workspace->mission();
    const UiContext &context = m_window.context();
    if (!mission || mission->path == QFileInfo(m_workspace->path()).absoluteFilePath())
        return;
    const qint64 days = mission->since.toLocalTime().date().daysTo(context.today);
    if (days > kDaysOfMission)
        m_workspace->endMission();
    if (days < 1 || days > kDaysOfMission)
        return;
    const QString text = tr("A copy was made for a mission on %1 (%2). When it is back, receive its changes here.")
                             .arg(day(mission->since), QFileInfo(mission->path).fileName());
    if (QFileInfo::exists(mission->path)) // the stick is in
        m_words.append(
            {text, tr("Receive them now"), [this, path = mission->path] { m_exchange.receive(QStringList{path}); }});
    else
        m_words.append({text, tr("Receive…"), [this] { m_exchange.receive(); }});
}

void OpeningWords::addUnsent()
{
    // What a shared folder takes along by itself needs nobody.
    const std::optional<Unsent> unsent = m_workspace->unsent();
    if (!unsent || unsent->steps == 0 || !m_exchange.meetings().folder().isEmpty())
        return;
    const qint64 days = unsent->since.toLocalTime().date().daysTo(m_window.context().today);
    if (days < (m_workspace->isMissionCopy() ? kDaysUnsentOnMission : kDaysUnsent))
        return;
    m_words.append({tr("%n change(s) have not been sent to anybody yet, the oldest of %1.", nullptr, int(unsent->steps))
                        .arg(day(unsent->since)),
                    tr("Send…"), [this] { m_exchange.send(); }});
}

void OpeningWords::next()
{
    Page *page = m_window.content().page();
    if (!page || m_words.isEmpty() || page->hasMessage())
        return;
    if (m_page != page) {
        if (m_page)
            disconnect(m_page, &Page::messageGone, this, nullptr);
        m_page = page;
        // Later: the bar goes before its action is carried out, and that may have something to say of its own.
        connect(page, &Page::messageGone, this, &OpeningWords::next, Qt::QueuedConnection);
    }
    const Word word = m_words.takeFirst();
    if (word.actionText.isEmpty()) {
        page->showMessage(word.text);
        return;
    }
    page->showMessage(word.text, word.actionText, [this, action = word.action] {
        // Later: what opens dialogs must not do so while the bar goes.
        QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
    });
}

QString OpeningWords::day(const QDateTime &time) const
{
    return m_window.context().phrases.date(time.toLocalTime().date());
}

} // namespace tandem

#include "moc_opening_words.cpp"
