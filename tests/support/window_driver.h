// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/support/scripted_prompts.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/window_content.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tandem {

/// The real main window, as a person has it in front of them, with a folder, settings, clock and random numbers of its
/// own. Everything is found by object name and every action triggered by its name, after a look whether it is enabled.
class WindowDriver
{
public:
    /// On this day at nine o'clock.
    explicit WindowDriver(QDate today = QDate(2020, 6, 15));
    ~WindowDriver();

    /// A path in the driver's own folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The demonstration file, copied to this name.
    QString demonstration(const QString &name = QStringLiteral("demo.tandem"));

    /// Starts the program with a file (or without); returns when the page is there.
    void start(const QString &file = {});
    /// Ends the program as a person would; whether the window agreed.
    bool quit();
    bool isRunning() const { return m_window != nullptr; }

    MainWindow &window() const { return *m_window; }
    Session &session() const { return *m_session; }
    Workspace &workspace() const { return *m_session->workspace(); }
    Page &page() const { return *m_window->content().page(); }
    /// The first one in the order of codes, the same in every run; null in a file without activities.
    const Activity *firstActivity() const;
    ScriptedPrompts &prompts() { return m_prompts; }
    Settings &settings() { return *m_settings; }

    /// False when there is no such action or it is disabled.
    bool trigger(const QString &action);
    bool isEnabled(const QString &action) const;
    QString actionText(const QString &action) const;

    /// A widget of the window by object name; null when there is none.
    template <class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    /// The text of the message bar of the page; empty when it is hidden.
    QString message() const;
    /// Lets queued work be done: what the program does by itself after a person's step.
    void settle() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tandem
