// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QMimeData;

namespace tandem {

class FolderMeetings;
class MainWindow;
class OpeningWords;
class ReceivedFile;
class ReceivedFiles;
class Session;
struct Error;
struct Merge;
struct UiContext;

/// Sending and receiving from the window: what is asked, looked at before it is accepted, and told afterwards. Lives as
/// long as the window, whose content is made anew meanwhile.
class ExchangeCommands final : public QObject
{
    Q_OBJECT
public:
    /// `leaveFile` commits what is typed before another file takes the open one's place; false: the person stays.
    ExchangeCommands(MainWindow &window, Session &session, std::function<bool()> leaveFile);

    /// Enables what can be done now.
    void refreshActions();

    /// `withAttachments`: proposes to send them along.
    void send(bool withAttachments = false);
    /// A complete copy for another laptop or a stick.
    void prepareMission();
    /// Asks which file.
    void receive();
    /// The shared folder: which one, what it holds.
    void shareFolder();
    /// Where others change files, too, the open one is only looked at: says so, with the way out. False: it is no such
    /// place.
    bool offerToMove();
    const FolderMeetings &meetings() const { return m_meetings; }
    /// Looks into the shared folder now.
    void meetNow();
    /// What is said of a file that was opened, and after it.
    OpeningWords &words() { return m_words; }
    /// Exchange files or colleagues' programme files, several at once. Where they belong to a programme that is not open,
    /// that one is opened or a copy of it made, as the person wishes. The rows of an open file must be there.
    void receive(const QStringList &paths);

    /// The exchange and programme files that are dropped; empty when there is anything else among them.
    static QStringList droppedFiles(const QMimeData &data);

signals:
    /// This programme is to be opened, and these files received in it.
    void programmeWanted(const QString &programme, const QStringList &received);

private:
    /// Null: the person gave up, or it was told why not.
    std::unique_ptr<ReceivedFile> open(const QString &path, QString &passphrase);
    void receiveHere(ReceivedFiles &files);
    void receiveElsewhere(ReceivedFiles &files, const QStringList &paths);
    void makeCopy(ReceivedFiles &files);
    /// That whoever sent them has what they hold.
    void remember(const ReceivedFiles &files);
    /// Whoever sent them asks for contents that are here: says so. False: nobody does.
    bool tellOfWanted(const ReceivedFiles &files);
    // exchange_moving.cpp
    void moveToThisComputer();
    /// Says something in the next file's page, when that is there.
    void tellLater(const std::function<QString()> &sentence);
    /// Shows what it comes to; whether it was accepted.
    bool show(const ReceivedFiles &files, const Merge &merge, bool accepted);
    void tell(const Error &error);

    const UiContext &context() const;

    MainWindow &m_window;
    Session &m_session;
    std::function<bool()> m_leaveFile;
    FolderMeetings &m_meetings; ///< with the window, too
    OpeningWords &m_words;
};

/// Whether files of this name are received rather than opened.
bool isExchangeFile(const QString &path);

} // namespace tandem
