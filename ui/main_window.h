// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place.h"

#include <QJsonObject>
#include <QMainWindow>

#include <memory>
#include <optional>

class QMenu;
class QTimer;
class QToolButton;

namespace tandem {

class ActionRegistry;
class ExchangeCommands;
class GuideHelp;
class PlanCommands;
class Session;
class Settings;
class StatusLine;
class TypedTexts;
class WindowContent;
class WindowJumps;
struct Error;
struct UiContext;

/// The program's one window. It stays while what is in it is made anew: for another file, another language, other
/// colours.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The file that start() will open for what was asked on the command line; empty: none.
    static QString fileAtStart(const QString &asked, const Settings &settings);
    /// After the first paint: opens `file`, unless the session has one open; empty: the last one, or the welcome page.
    void start(const QString &file);

    /// Asks for what is needed, says what went wrong; whether it worked.
    bool openFile(const QString &path);

    /// Receives files now, or as soon as the rows of the file that is being opened are there.
    void receive(const QStringList &paths);

    const UiContext &context() const { return *m_context; }
    ActionRegistry &actions() const { return *m_actions; }
    WindowContent &content() const { return *m_content; }

    /// Commits what can be committed and closes without asking: the system ends the session.
    void closeQuietly();
    /// Commits what is typed and valid.
    void commitTyped();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // main_window.cpp
    void begin();
    void rebuild();
    void clear();
    void load();
    void showPages();
    Place firstPlace() const;
    bool leaveFile();
    void keepState();
    void refreshTitle();
    void onFocusChanged();
    void askWhoWorksHere();
    void tellOf(const Error &error);
    /// Keeps what is being typed beside the file, in case the computer stops.
    void keepTyped();
    /// Offers back what an earlier window had not saved.
    void offerTyped();

    // main_window_commands.cpp
    void connectActions();
    void refreshActions();
    void fillRecent();
    void newProgramme();
    void newDemonstration();
    void chooseFile();
    void undo();
    void redo();
    void backUp();
    void saveCopy();
    void showAbout();

    Session &m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<UiContext> m_context;
    WindowContent *m_content = nullptr;
    WindowJumps *m_jumps = nullptr;  ///< of the content
    PlanCommands *m_plans = nullptr; ///< of the content
    StatusLine *m_status = nullptr;
    QMenu *m_recent = nullptr;
    QToolButton *m_unfold = nullptr; ///< what a folded navigator leaves
    GuideHelp *m_guide;
    ExchangeCommands *m_exchange;
    QTimer *m_loading;
    QTimer *m_keeping;                   ///< every few seconds: what is being typed
    std::unique_ptr<TypedTexts> m_typed; ///< of the open file; null: none is shown yet
    QJsonObject m_carried;               ///< what was typed in a file and goes along to its copy
    QStringList m_toReceive;             ///< once the pages are there
    std::optional<QString> m_firstFile;  ///< to be opened once the window was painted
    bool m_quiet = false;
};

} // namespace tandem
