// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/support/window_driver.h"
#include "ui/prompts.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAbstractButton;
class QAbstractItemView;

namespace tandem {

/// Somebody in front of the real main window who does anything at all: triggers actions, clicks, types, presses keys,
/// goes elsewhere, answers questions and fills in dialogs, all by the numbers of one seed. It never stays in anything
/// modal: menus that are run are closed or chosen from by a timer, and Qt's own dialogs left.
class Monkey final : public QObject, public Prompts
{
public:
    /// `driver` must outlive the monkey and be started.
    Monkey(WindowDriver &driver, quint64 seed);
    ~Monkey() override;

    /// One step, and what the program then does by itself.
    void act();

    /// The last steps, newest last, also printed when the process dies.
    const QStringList &last() const { return m_last; }
    /// Steps that the program took longer over than a person puts up with.
    const QStringList &slow() const { return m_slow; }

    int ask(QWidget *parent, const Question &question) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const FileFilter &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const FileFilter &filter) override;
    int run(QDialog &dialog) override;

private:
    using Step = std::function<void()>;

    quint64 number(quint64 below) { return m_random.next() % below; }
    bool chance(quint64 outOf) { return number(outOf) == 0; }
    template <class T>
    T oneOf(const QList<T> &list)
    {
        return list.at(qsizetype(number(quint64(list.size()))));
    }

    /// Does it, notes it, and measures how long the program took.
    void perform(const QString &what, const Step &step);
    void note(const QString &what);
    /// What has the person's attention: a popup, a dialog or the window.
    QWidget *scope() const;

    void triggerAction();
    void clickButton(QWidget &within);
    void chooseInView(QWidget &within);
    void chooseTab(QWidget &within);
    void openPlace();
    void type(QWidget &within);
    void pressKey(QWidget &within);
    void openContextMenu();
    void resizeWindow();
    void restart();
    void stepIn(QWidget &within);
    void leaveModal();
    QString someText();
    Id someRow(EntityKind kind);

    WindowDriver &m_driver;
    SeededRandom m_random;
    QStringList m_last;
    QStringList m_slow;
    qint64 m_inner = 0;             ///< nanoseconds of the clock that steps within the present one took
    qint64 m_innerCpu = 0;          ///< the same of the processor
    bool m_fileNamed = false;       ///< within the present step
    int m_depth = 0;                ///< steps within steps
    QList<const QDialog *> m_shown; ///< dialogs that it is in
    int m_menuTicks = 0;
    int m_files = 0;
};

} // namespace tandem
