// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/monkey.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "tests/support/last_words.h"
#include "ui/action_registry.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>

namespace tandem {

namespace {

constexpr qsizetype kKept = 30;             ///< steps
constexpr int kMenuTick = 5;                ///< milliseconds
constexpr qint64 kPatience = 1'000'000'000; ///< nanoseconds of the processor
constexpr qint64 kFileFactor = 10;          ///< where a file was named, to be written or read as a whole
constexpr qint64 kWallFactor = 30;          ///< so many times that on the clock: others use the machine, too
constexpr quint64 kLongText = 20'000;       ///< characters

qint64 processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

template <class Widget>
QList<Widget *> usable(const QWidget &within)
{
    QList<Widget *> found = within.findChildren<Widget *>();
    found.removeIf([&within](const Widget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->window() != within.window();
    });
    return found;
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    return QString::fromLatin1(widget->metaObject()->className()).remove(u"tandem::"_s) + u' ' + widget->objectName();
}

} // namespace

Monkey::Monkey(WindowDriver &driver, quint64 seed) : m_driver(driver), m_random(seed)
{
    driver.prompts().leaveTo(*this);
    auto *timer = new QTimer(this);
    timer->setInterval(kMenuTick);
    connect(timer, &QTimer::timeout, this, &Monkey::leaveModal);
    timer->start();
}

Monkey::~Monkey() = default;

void Monkey::note(const QString &what)
{
    m_last.append(QString(u"  "_s.repeated(m_depth)) + what);
    while (m_last.size() > kKept)
        m_last.removeFirst();
    lastWords(m_last);
}

void Monkey::perform(const QString &what, const Step &step)
{
    note(what);
    const qint64 outer = m_inner;
    const qint64 outerCpu = m_innerCpu;
    m_inner = 0;
    m_innerCpu = 0;
    ++m_depth;
    QElapsedTimer clock;
    clock.start();
    const qint64 cpu = processorTime();
    step();
    const qint64 took = clock.nsecsElapsed();
    const qint64 tookCpu = processorTime() - cpu;
    --m_depth;
    const qint64 own = took - m_inner;
    const qint64 ownCpu = tookCpu - m_innerCpu;
    const qint64 patience = std::exchange(m_fileNamed, false) ? kPatience * kFileFactor : kPatience;
    if (ownCpu > patience || own > patience * kWallFactor)
        m_slow.append(u"%1 ms (%2 ms of the processor): %3"_s.arg(own / 1'000'000).arg(ownCpu / 1'000'000).arg(what));
    m_inner = outer + took;
    m_innerCpu = outerCpu + tookCpu;
}

QWidget *Monkey::scope() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return &m_driver.window();
}

void Monkey::act()
{
    m_menuTicks = 0;
    const bool open = m_driver.session().workspace();
    if (!open && chance(4)) {
        perform(u"open the demonstration again"_s,
                [this] { m_driver.window().openFile(m_driver.path(u"demo.tandem"_s)); });
    } else if (chance(150)) {
        restart();
    } else if (chance(60)) {
        resizeWindow();
    } else {
        switch (number(10)) {
        case 0:
        case 1:
            triggerAction();
            break;
        case 2:
            openPlace();
            break;
        case 3:
            openContextMenu();
            break;
        default:
            stepIn(*scope());
            break;
        }
    }
    perform(u"(by itself)"_s, [this] { m_driver.settle(); });
}

void Monkey::stepIn(QWidget &within)
{
    switch (number(8)) {
    case 0:
    case 1:
        clickButton(within);
        break;
    case 2:
        chooseInView(within);
        break;
    case 3:
    case 4:
        type(within);
        break;
    case 5:
        chooseTab(within);
        break;
    default:
        pressKey(within);
        break;
    }
}

void Monkey::triggerAction()
{
    QList<QAction *> actions = m_driver.window().actions().all();
    const bool another = chance(15);
    actions.removeIf([another](const QAction *action) {
        const QString name = action->objectName();
        return !action->isEnabled() || name == "file-quit"_L1 ||
               (!another && (name == "file-demo"_L1 || name == "file-close"_L1));
    });
    if (actions.isEmpty())
        return;
    QAction *action = oneOf(actions);
    perform(u"trigger "_s + action->objectName(), [action] { action->trigger(); });
}

void Monkey::clickButton(QWidget &within)
{
    const QList<QAbstractButton *> buttons = usable<QAbstractButton>(within);
    if (buttons.isEmpty())
        return;
    QAbstractButton *button = oneOf(buttons);
    perform(u"click "_s + nameOf(button) + u" “"_s + button->text() + u'”', [button] {
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    });
}

void Monkey::chooseInView(QWidget &within)
{
    const QList<QAbstractItemView *> views = usable<QAbstractItemView>(within);
    if (views.isEmpty())
        return;
    QAbstractItemView *view = oneOf(views);
    const QAbstractItemModel *model = view->model();
    if (!model || model->rowCount(view->rootIndex()) == 0 || model->columnCount(view->rootIndex()) == 0)
        return;
    QModelIndex index = model->index(int(number(quint64(model->rowCount(view->rootIndex())))),
                                     int(number(quint64(model->columnCount(view->rootIndex())))), view->rootIndex());
    if (const int children = model->rowCount(index); children > 0 && !chance(3))
        index = model->index(int(number(quint64(children))), 0, index);
    const int clicks = chance(3) ? 2 : 1;
    perform(u"%1 in %2 at %3, %4"_s.arg(clicks == 2 ? u"double click"_s : u"click"_s, nameOf(view))
                .arg(index.row())
                .arg(index.column()),
            [view, index, clicks] {
                view->scrollTo(index);
                const QPoint at = view->visualRect(index).center();
                const QPointer<QWidget> viewport = view->viewport();
                if (!viewport->rect().contains(at))
                    return;
                QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
                if (clicks == 2 && viewport && viewport->isVisible())
                    QTest::mouseDClick(viewport, Qt::LeftButton, {}, at);
            });
}

void Monkey::chooseTab(QWidget &within)
{
    const QList<QTabWidget *> all = usable<QTabWidget>(within);
    if (all.isEmpty())
        return pressKey(within);
    QTabWidget *tabs = oneOf(all);
    const int tab = int(number(quint64(tabs->count())));
    perform(u"tab %1 of %2"_s.arg(tab).arg(nameOf(tabs)), [tabs, tab] { tabs->setCurrentIndex(tab); });
}

Id Monkey::someRow(EntityKind kind)
{
    if (chance(30))
        return newRowId(m_driver.workspace().environment().clock, m_random); // gone, as history may name it
    const TableBase &table = m_driver.workspace().snapshot().table(kind);
    return table.size() == 0 ? Id() : table.idAt(qsizetype(number(quint64(table.size()))));
}

void Monkey::openPlace()
{
    const Workspace *workspace = m_driver.session().workspace();
    if (!workspace || !workspace->isLoaded() || !m_driver.window().content().page())
        return;
    Place place{.kind = PlaceKind(1 + number(quint64(PlaceKind::Shortcuts)))};
    if (chance(2))
        place.kind = PlaceKind::Plan;
    if (place.kind == PlaceKind::Memorandum) {
        place.row = someRow(EntityKind::Memorandum);
    } else if (place.kind == PlaceKind::Plan) {
        place.chosen = someRow(EntityKind::Activity);
        const Activity *activity = workspace->snapshot().find(IdOf<Activity>(place.chosen));
        place.row = activity ? Id(activity->plan) : someRow(EntityKind::Plan);
    }
    // Nobody is led to what is not there: a page of a row is opened for one that exists.
    if ((place.kind == PlaceKind::Memorandum && !workspace->snapshot().find(IdOf<Memorandum>(place.row))) ||
        (place.kind == PlaceKind::Plan && !workspace->snapshot().find(IdOf<Plan>(place.row))))
        return;
    perform(u"go to "_s + QString::fromUtf8(QJsonDocument(place.toJson()).toJson(QJsonDocument::Compact)),
            [this, place] { m_driver.window().content().open(place); });
}

QString Monkey::someText()
{
    static const QStringList texts{u"Atelier régional"_s,
                                   u"12 500,50"_s,
                                   u"1000000000000000000000000 EUR"_s,
                                   u"-3"_s,
                                   u"31/12/2020"_s,
                                   u"2020-02-30"_s,
                                   u"\"guillemets\" « français » '"_s,
                                   u"%1 %n %2"_s,
                                   u"<b>&amp;</b>"_s,
                                   u"Œuvre à l’Été ᵉ"_s,
                                   u" "_s,
                                   u"ça"_s,
                                   u"مرحبا"_s,
                                   u"😀"_s,
                                   u"A"_s,
                                   u"2020-01-01/2020-12-31"_s,
                                   u"a\tb\nc"_s,
                                   u"XOF"_s,
                                   u"0"_s,
                                   u"'; DROP TABLE tx; --"_s};
    if (chance(40))
        return u"très long "_s.repeated(qsizetype(number(kLongText / 10)));
    return oneOf(texts);
}

void Monkey::type(QWidget &within)
{
    QList<QWidget *> inputs;
    for (QLineEdit *line : usable<QLineEdit>(within))
        inputs.append(line);
    for (QPlainTextEdit *text : usable<QPlainTextEdit>(within))
        inputs.append(text);
    QPointer<QWidget> target = inputs.isEmpty() || chance(3) ? QApplication::focusWidget() : oneOf(inputs);
    if (!target)
        target = &within;
    const QString text = someText();
    const bool over = chance(2);
    const bool leave = chance(2);
    perform(u"type “%1” (%2 characters) into %3%4"_s.arg(shortened(text.simplified(), 40))
                .arg(text.size())
                .arg(nameOf(target), over ? u", over what was there"_s : QString()),
            [target, text, over] {
                target->setFocus(Qt::MouseFocusReason);
                if (over)
                    QTest::sendKeyEvent(QTest::Click, target, Qt::Key_A, QString(), Qt::ControlModifier);
                if (!target)
                    return;
                if (text.size() > 40) { // pasted, or given by an input method
                    QInputMethodEvent event;
                    event.setCommitString(text);
                    QCoreApplication::sendEvent(target, &event);
                    return;
                }
                for (const QChar each : text) {
                    if (target)
                        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(each), {});
                }
            });
    if (leave && target)
        perform(u"Tab"_s, [target] { QTest::sendKeyEvent(QTest::Click, target, Qt::Key_Tab, u"\t"_s, {}); });
}

void Monkey::pressKey(QWidget &within)
{
    struct Key
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    static constexpr std::array kKeys{
        Key{Qt::Key_Return, {}},
        Key{Qt::Key_Return, {}},
        Key{Qt::Key_Return, Qt::ControlModifier},
        Key{Qt::Key_Escape, {}},
        Key{Qt::Key_Escape, {}},
        Key{Qt::Key_Tab, {}},
        Key{Qt::Key_Tab, {}},
        Key{Qt::Key_Backtab, Qt::ShiftModifier},
        Key{Qt::Key_Up, {}},
        Key{Qt::Key_Down, {}},
        Key{Qt::Key_Left, {}},
        Key{Qt::Key_Right, {}},
        Key{Qt::Key_Down, Qt::ShiftModifier},
        Key{Qt::Key_Down, Qt::AltModifier},
        Key{Qt::Key_Up, Qt::AltModifier},
        Key{Qt::Key_Home, {}},
        Key{Qt::Key_End, Qt::ControlModifier},
        Key{Qt::Key_PageDown, {}},
        Key{Qt::Key_PageUp, {}},
        Key{Qt::Key_Delete, {}},
        Key{Qt::Key_Backspace, {}},
        Key{Qt::Key_Insert, {}},
        Key{Qt::Key_Space, {}},
        Key{Qt::Key_F2, {}},
        Key{Qt::Key_F4, {}},
        Key{Qt::Key_F6, {}},
        Key{Qt::Key_F9, {}},
        Key{Qt::Key_F10, {}},
        Key{Qt::Key_Z, Qt::ControlModifier},
        Key{Qt::Key_Z, Qt::ControlModifier},
        Key{Qt::Key_Y, Qt::ControlModifier},
        Key{Qt::Key_A, Qt::ControlModifier},
        Key{Qt::Key_C, Qt::ControlModifier},
        Key{Qt::Key_V, Qt::ControlModifier},
        Key{Qt::Key_D, Qt::ControlModifier},
        Key{Qt::Key_E, Qt::ControlModifier},
        Key{Qt::Key_F, Qt::ControlModifier},
        Key{Qt::Key_G, Qt::ControlModifier},
        Key{Qt::Key_K, Qt::ControlModifier},
        Key{Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier},
        Key{Qt::Key_F, Qt::AltModifier},
        Key{Qt::Key_Menu, {}},
    };
    const Key key = kKeys[std::size_t(number(kKeys.size()))];
    QPointer<QWidget> target = QApplication::focusWidget();
    if (!target || target->window() != within.window())
        target = &within;
    const int times = chance(4) ? 3 : 1;
    const QString text = key.key == Qt::Key_Return  ? u"\r"_s
                         : key.key == Qt::Key_Space ? u" "_s
                         : key.key == Qt::Key_Tab   ? u"\t"_s
                                                    : QString();
    perform(u"press %1 %2 time(s) in %3"_s.arg(QKeySequence(key.modifiers | key.key).toString())
                .arg(times)
                .arg(nameOf(target)),
            [target, key, text, times] {
                for (int i = 0; i < times && target && target->isVisible(); ++i)
                    QTest::sendKeyEvent(QTest::Click, target, key.key, text, key.modifiers);
            });
}

void Monkey::openContextMenu()
{
    const QList<QWidget *> widgets = usable<QWidget>(m_driver.window());
    if (widgets.isEmpty() || QApplication::activePopupWidget())
        return;
    QWidget *widget = oneOf(widgets);
    const QPoint at(int(number(quint64(std::max(1, widget->width())))),
                    int(number(quint64(std::max(1, widget->height())))));
    perform(u"right click in "_s + nameOf(widget), [widget, at] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &event);
    });
}

void Monkey::resizeWindow()
{
    const QSize size(int(680 + number(1240)), int(420 + number(660)));
    perform(u"resize to %1 × %2"_s.arg(size.width()).arg(size.height()),
            [this, size] { m_driver.window().resize(size); });
}

void Monkey::restart()
{
    if (!m_driver.window().content().page())
        return; // it is still opening
    perform(u"quit"_s, [this] { static_cast<void>(m_driver.quit()); });
    if (!m_driver.isRunning())
        perform(u"start"_s, [this] { m_driver.start(); });
}

} // namespace tandem
