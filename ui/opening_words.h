// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/installation.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace tandem {

class ExchangeCommands;
class MainWindow;
class Page;
class Workspace;

/// What deserves a sentence when a file is opened: that it is a copy or an earlier state, that a mission has not come back,
/// that something was not sent yet. One sentence after the other in the page's bar, each with the way out; none waits for
/// an answer.
class OpeningWords final : public QObject
{
    Q_OBJECT
public:
    OpeningWords(MainWindow &window, ExchangeCommands &exchange);

    /// Says what there is to say of the file that was opened; its page is there.
    void begin();
    /// One more sentence, when those before it are dealt with. `action` may open dialogs.
    void add(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {});

private:
    struct Word
    {
        QString text;
        QString actionText;
        std::function<void()> action;
    };

    void follow(Workspace &workspace);
    void addNotice(const OpeningNotice &notice);
    void addMission();
    void addUnsent();
    void next();
    QString day(const QDateTime &time) const;

    MainWindow &m_window;
    ExchangeCommands &m_exchange;
    QList<Word> m_words;
    qsizetype m_told = 0; ///< of the open file's notices
    QPointer<Workspace> m_workspace;
    QPointer<Page> m_page; ///< that says one of them
};

} // namespace tandem
