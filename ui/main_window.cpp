// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/enter_presses.h"
#include "ui/exchange_commands.h"
#include "ui/focus_place.h"
#include "ui/guide/guide_help.h"
#include "ui/opening_words.h"
#include "ui/plan_commands.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/status_line.h"
#include "ui/typed_texts.h"
#include "ui/ui_context.h"
#include "ui/widgets/three_panes.h"
#include "ui/window_actions.h"
#include "ui/window_content.h"
#include "ui/window_jumps.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace tandem {

namespace {

constexpr int kHiddenStart = 800; ///< milliseconds
constexpr int kKeepTyped = 3000;  ///< milliseconds
constexpr int kShownText = 80;    ///< characters of a text that is offered back

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_guide(new GuideHelp(session, this)),
      m_exchange(new ExchangeCommands(*this, session, [this] { return leaveFile(); })),
      m_loading(new QTimer(this)),
      m_keeping(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(680, 420);
    resize(1320, 720);
    if (const QByteArray geometry = session.settings().windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_loading->setInterval(0);
    m_keeping->setInterval(kKeepTyped);
    connect(m_keeping, &QTimer::timeout, this, &MainWindow::keepTyped);
    connect(m_loading, &QTimer::timeout, this, &MainWindow::load);
    connect(&session, &Session::workspaceChanged, this, &MainWindow::rebuild);
    connect(&session, &Session::appearanceChanged, this, &MainWindow::rebuild);
    connect(&session, &Session::problem, this, &MainWindow::tellOf);
    connect(&session, &Session::personChanged, this, [this] { m_status->refresh(); });
    // Later: what asks for it stands in a page that goes.
    connect(
        m_exchange, &ExchangeCommands::programmeWanted, this,
        [this](const QString &programme, const QStringList &received) {
            if (openFile(programme))
                m_toReceive = received;
        },
        Qt::QueuedConnection);
    setAcceptDrops(true);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::onFocusChanged);
    qApp->installEventFilter(new EnterPresses(this));
    qApp->installEventFilter(this);
    rebuild();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
    clear();
}

void MainWindow::start(const QString &file)
{
    // What a person sees first does not wait for a disk; a window that starts hidden does not wait for ever.
    m_firstFile = file;
    m_loading->stop();
    QTimer::singleShot(kHiddenStart, this, &MainWindow::begin);
}

QString MainWindow::fileAtStart(const QString &asked, const Settings &settings)
{
    if (!asked.isEmpty() && !isExchangeFile(asked))
        return asked;
    return QFileInfo::exists(settings.lastFile()) ? settings.lastFile() : QString();
}

void MainWindow::begin()
{
    if (!m_firstFile)
        return;
    QString path = *std::exchange(m_firstFile, std::nullopt);
    if (isExchangeFile(path))
        m_toReceive = {std::exchange(path, QString())};
    if (m_session.workspace())
        m_loading->start(); // it was open before the window was
    else if (path = fileAtStart(path, m_session.settings()); path.isEmpty() || !openFile(path))
        showPages();
    if (m_session.settings().personName().isEmpty())
        askWhoWorksHere();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_firstFile)
        QTimer::singleShot(0, this, &MainWindow::begin);
}

bool MainWindow::openFile(const QString &path)
{
    if (!leaveFile())
        return false;
    if (const auto opened = m_session.open(path); !opened) {
        tellOf(opened.error());
        return false;
    }
    return true;
}

void MainWindow::closeQuietly()
{
    m_quiet = true;
    close();
}

void MainWindow::commitTyped()
{
    if (m_content)
        m_content->commitPending();
    keepState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quiet && !leaveFile()) {
        event->ignore();
        return;
    }
    if (m_quiet)
        m_content->commitPending();
    // What was left knowingly is not offered again; what the system's end left is.
    if (m_typed && !m_quiet)
        m_typed->keep({});
    else if (m_typed)
        keepTyped();
    m_keeping->stop();
    keepState();
    m_session.settings().setWindowGeometry(saveGeometry());
    m_session.settings().sync();
    m_guide->close();
    event->accept();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Whoever goes to another program leaves the field, too.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_content &&
        !QApplication::activeModalWidget())
        m_content->commitPending();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // What was given up is no longer waiting to be saved.
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        keepTyped();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::clear()
{
    m_loading->stop();
    if (!m_content)
        return;
    // Pages let go of the workspace and of the context before these go. The focus leaves them meanwhile: nobody may ask
    // what is half gone who has it.
    m_content = nullptr;
    delete takeCentralWidget();
    m_jumps = nullptr;
    m_plans = nullptr;
    // At once, not when the event loop comes round to it: a dialog's own loop never does, and the line listens to what
    // outlives the context.
    delete std::exchange(m_status, nullptr);
    setStatusBar(nullptr);
    setMenuBar(nullptr);
    m_recent = nullptr;
    m_unfold = nullptr;
}

void MainWindow::rebuild()
{
    QJsonObject state;
    QJsonObject typed;
    Place place{.kind = PlaceKind::Welcome};
    const bool sameFile = m_content && m_context->workspace == m_session.workspace();
    const FocusPlace focus(*this); // before a cell that is edited is left
    if (sameFile && m_content->page()) {
        // What is valid is kept in the file, what is not is carried over as it was typed.
        m_content->commitPending();
        state = m_content->saveState();
        typed = m_content->pendingInput();
        place = m_content->lastingPlace();
        m_session.settings().setWindowLayout(m_content->panes()->layoutState());
    }
    setUpdatesEnabled(false);
    clear();
    m_session.wearTheme();
    m_actions = std::make_unique<ActionRegistry>();
    m_context = std::make_unique<UiContext>(UiContext{.workspace = m_session.workspace(),
                                                      .phrases = Phrases(m_session.language()),
                                                      .theme = m_session.theme(),
                                                      .settings = m_session.settings(),
                                                      .actions = *m_actions,
                                                      .prompts = m_session.prompts(),
                                                      .today = m_session.today()});
    makeWindowActions(*m_actions, m_session.theme());
    connectActions();
    auto *bar = new QMenuBar;
    bar->setObjectName(u"menuBar"_s);
    m_recent = fillMenuBar(*bar, *m_actions);
    setMenuBar(bar);
    fillRecent();
    m_content = new WindowContent(*m_context, this);
    m_jumps = new WindowJumps(*m_context, *m_content);
    m_plans = new PlanCommands(*m_context, *m_content);
    connect(m_content, &WindowContent::placeChanged, this, &MainWindow::refreshTitle);
    if (!sameFile) {
        m_keeping->stop();
        m_typed.reset();
    }
    connect(m_content, &WindowContent::actionsChanged, this, &MainWindow::refreshActions);
    connect(m_content, &WindowContent::fileChosen, this, &MainWindow::openFile, Qt::QueuedConnection);
    connect(m_content->panes(), &ThreePanes::foldingChanged, this, &MainWindow::refreshActions);
    if (Workspace *workspace = m_context->workspace)
        connect(workspace, &Workspace::changed, m_content, [this] {
            refreshActions();
            // What has just become part of the file is not kept beside it any longer.
            QMetaObject::invokeMethod(this, &MainWindow::keepTyped, Qt::QueuedConnection);
        });
    setCentralWidget(m_content);
    m_status = new StatusLine(*m_context, m_exchange->meetings(), this);
    setStatusBar(m_status);
    m_unfold = new QToolButton;
    m_unfold->setObjectName(u"navigatorButton"_s);
    m_unfold->setDefaultAction(m_actions->find(u"view-navigator"_s));
    m_unfold->setAccessibleName(m_unfold->defaultAction()->text().remove(u'&'));
    m_unfold->setAutoRaise(true);
    m_status->insertWidget(0, m_unfold);
    if (sameFile && !state.isEmpty()) {
        if (isVisible()) {
            m_content->show(); // how wide it is decides what is folded
            layout()->activate();
        }
        m_content->restoreState(state);
        m_content->start(place);
        m_content->restorePendingInput(typed);
        focus.restore(*this);
    } else if (m_context->workspace) {
        m_loading->start();
    } else if (isVisible()) {
        showPages();
    }
    refreshTitle();
    refreshActions();
    setUpdatesEnabled(true);
}

void MainWindow::load()
{
    const auto done = m_session.loadSome();
    if (!done) {
        m_loading->stop();
        tellOf(done.error());
        m_session.close();
        return;
    }
    if (!*done) {
        m_content->prepare(firstPlace());
        return;
    }
    m_loading->stop();
    fillRecent();
    showPages();
}

Place MainWindow::firstPlace() const
{
    if (!m_context->workspace)
        return {.kind = PlaceKind::Welcome};
    const QJsonObject state = m_session.settings().fileState(m_context->workspace->document());
    const Place place = Place::fromJson(state.value(u"place"_s).toObject());
    return place.kind == PlaceKind::Welcome ? Place{.kind = PlaceKind::Overview} : place;
}

void MainWindow::showPages()
{
    if (m_content->page())
        return;
    if (const Workspace *workspace = m_context->workspace)
        m_content->restoreState(m_session.settings().fileState(workspace->document()));
    m_content->start(firstPlace());
    m_content->restorePendingInput(std::exchange(m_carried, {}));
    m_status->refresh();
    if (m_context->workspace && m_context->workspace->readOnlyReason()) {
        if (!m_exchange->offerToMove())
            m_content->page()->showProblem(*m_context->workspace->readOnlyReason());
    } else if (m_context->workspace) {
        m_typed = std::make_unique<TypedTexts>(m_session.dataFolder(), m_context->workspace->document());
        m_keeping->start();
        offerTyped();
    }
    if (!m_toReceive.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { receive(std::exchange(m_toReceive, {})); }, Qt::QueuedConnection);
}

void MainWindow::receive(const QStringList &paths)
{
    const Workspace *workspace = m_context->workspace;
    if (paths.isEmpty() || (m_content->page() && (!workspace || workspace->isLoaded())))
        m_exchange->receive(paths);
    else
        m_toReceive = paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ExchangeCommands::droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = ExchangeCommands::droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // Later: whoever dragged them waits until this is over.
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            // With nothing open a programme file has nowhere to go but onto the screen.
            if (!m_context->workspace && paths.size() == 1 && !isExchangeFile(paths.first()))
                openFile(paths.first());
            else
                receive(paths);
        },
        Qt::QueuedConnection);
}

void MainWindow::keepTyped()
{
    if (!m_typed || !m_content || !m_content->page())
        return;
    const QJsonObject typed = m_content->pendingInput();
    m_status->refresh(!typed.isEmpty()); // also where the focus stays in what could not be saved
    m_typed->keep({m_session.clock().now(), m_content->place(), typed});
}

void MainWindow::offerTyped()
{
    if (m_typed->left().isEmpty()) {
        m_exchange->words().begin();
        return;
    }
    const TypedText text = m_typed->left().first();
    const QDateTime at = text.at.toLocalTime();
    const QString when =
        tr("%1, %2", "date, time")
            .arg(m_context->phrases.date(at.date()), m_context->phrases.locale().toString(at.time(), u"HH:mm"_s));
    // Later: the message that offers it is taken away first.
    const auto settle = [this, text](bool back) {
        if (back) {
            m_content->open(text.place);
            m_content->restorePendingInput(text.input);
            keepTyped(); // before the older copy goes
        }
        m_typed->settleFirst();
        offerTyped();
    };
    m_content->page()->showChoice(
        tr("A text typed on %1 was not saved: “%2”").arg(when, shortened(text.longest().simplified(), kShownText)),
        tr("Put it back"), [settle] { settle(true); }, tr("Throw it away"), [settle] { settle(false); });
}

bool MainWindow::leaveFile()
{
    if (!m_content->page())
        return true;
    if (!m_content->commitPending()) {
        const int answer =
            m_session.prompts().ask(this, {.title = tr("Not saved"),
                                           .text = tr("Something you typed could not be saved."),
                                           .explanation = tr("Its place is marked, with a sentence that says why."),
                                           .answers = {tr("Go on editing"), tr("Leave without it")},
                                           .escape = 0});
        if (answer == 0) {
            m_content->showRefused();
            return false;
        }
    }
    if (m_typed)
        m_typed->keep({}); // what is left without is left knowingly
    keepState();
    return true;
}

void MainWindow::keepState()
{
    if (!m_content || !m_content->page())
        return;
    Settings &settings = m_session.settings();
    settings.setWindowLayout(m_content->panes()->layoutState());
    if (const Workspace *workspace = m_context->workspace)
        settings.setFileState(workspace->document(), m_content->saveState());
    m_session.rememberLastChange();
}

void MainWindow::refreshTitle()
{
    QStringList parts;
    if (m_content && m_content->page())
        parts.append(m_content->page()->title());
    if (m_context->workspace)
        parts.append(m_session.programmeName());
    parts.removeDuplicates();
    parts.append(u"Tandem"_s);
    setWindowTitle(parts.join(u" — "_s));
    setWindowFilePath(m_context->workspace ? m_context->workspace->path() : QString());
}

void MainWindow::onFocusChanged()
{
    if (!m_content || !m_content->page())
        return;
    refreshActions();
    m_status->refresh(!m_content->pendingInput().isEmpty());
}

void MainWindow::askWhoWorksHere()
{
    PersonDialog dialog(*m_context, this);
    if (m_session.prompts().run(dialog) == QDialog::Accepted)
        m_session.setPersonName(dialog.name());
}

void MainWindow::tellOf(const Error &error)
{
    const QString text = errorText(error, m_context->phrases);
    m_session.prompts().tell(this, u"Tandem"_s, text, {}, tr("OK"));
}

} // namespace tandem

#include "moc_main_window.cpp"
