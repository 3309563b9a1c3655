// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_driver.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/workspace/demo.h"
#include "ui/action_registry.h"
#include "ui/page.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>

namespace tandem {

namespace {

constexpr int kPatience = 20'000; ///< milliseconds, for machines under sanitizers

} // namespace

WindowDriver::WindowDriver(QDate today)
    : m_clock(QDateTime(today, QTime(9, 0), Qt::OffsetFromUTC, 0), 1),
      m_random(7),
      m_settings(std::make_unique<Settings>(path(u"settings.ini"_s)))
{
    m_settings->setLanguage(Language::English);
    m_settings->setThemeMode(ThemeMode::Light);
    m_settings->setPersonName(u"Coordination Dakar"_s);
}

WindowDriver::~WindowDriver()
{
    m_window.reset();
    m_session.reset();
}

QString WindowDriver::demonstration(const QString &name)
{
    // Telling the story takes a second or two: once for all tests of a program.
    static const QTemporaryDir folder;
    const QString original = folder.filePath(u"original.tandem"_s);
    if (!QFile::exists(original)) {
        const auto made = makeDemonstration(
            original,
            {.clock = m_clock, .random = m_random, .dataFolder = {}, .site = u"test"_s, .waitForLoading = true});
        if (!made)
            qFatal("no demonstration file: %s", qPrintable(errorText(made.error(), Phrases(Language::English))));
    }
    QFile::copy(original, path(name));
    return path(name);
}

void WindowDriver::start(const QString &file)
{
    useIconTheme(); // as the program does: what has an icon takes the room of one
    const Environment environment{.clock = m_clock,
                                  .random = m_random,
                                  .dataFolder = path(u"data"_s),
                                  .site = u"test"_s,
                                  .waitForLoading = false};
    m_session = std::make_unique<Session>(*m_settings, m_prompts, environment);
    if (const QString path = MainWindow::fileAtStart(file, *m_settings); !path.isEmpty())
        m_session->takeEarly(EarlyOpening(path, environment), kPatience);
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start(file);
    [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience)); }();
    [this] { QTRY_VERIFY_WITH_TIMEOUT(m_window->content().page(), kPatience); }();
    settle();
}

bool WindowDriver::quit()
{
    if (!m_window->close())
        return false;
    m_window.reset();
    m_session.reset();
    return true;
}

const Activity *WindowDriver::firstActivity() const
{
    const Activity *first = nullptr;
    for (const Activity &activity : workspace().snapshot().all<Activity>()) {
        if (!first || activity.code < first->code)
            first = &activity;
    }
    return first;
}

bool WindowDriver::trigger(const QString &action)
{
    QAction *found = m_window->actions().find(action);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    settle();
    return true;
}

bool WindowDriver::isEnabled(const QString &action) const
{
    const QAction *found = m_window->actions().find(action);
    return found && found->isEnabled();
}

QString WindowDriver::actionText(const QString &action) const
{
    const QAction *found = m_window->actions().find(action);
    return found ? found->text().remove(u'&') : QString();
}

QString WindowDriver::message() const
{
    const auto *bar = page().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    return bar && !bar->isHidden() ? bar->text() : QString();
}

void WindowDriver::settle() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace tandem
