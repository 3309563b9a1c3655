// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_memory.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/shared_folder.h"
#include "core/store/blob_info.h"

#include <QHash>
#include <QTemporaryDir>

#include <vector>

namespace tandem {

/// What the shared folder's files share.
class SharedFolder::Private
{
public:
    Private(std::unique_ptr<FileSystem> disk, Setup given)
        : files(std::move(disk)), setup(std::move(given)), memory(FolderMemory::load(setup.memoryFile))
    {
    }

    /// A file as it lies there.
    struct Found
    {
        QString path;
        qint64 size = 0;
        QDateTime changed;
    };
    /// One that was copied here and is in order.
    struct Arrived
    {
        QString path;
        qint64 size = 0;
        QDateTime changed;
        std::unique_ptr<PackageReader> reader;
        QList<Id> ids;
    };
    /// A content that was copied here and is its hash's.
    struct ArrivedContent
    {
        QByteArray sha256;
        QString localFile;
    };
    /// What is to be put into the folder.
    struct Outgoing
    {
        QString localFile;
        QString path;
        QList<Id> ids;        ///< of an exchange file
        QByteArray content;   ///< the SHA-256 of a content
        QStringList replaced; ///< a segment that takes the place of these
    };

    // shared_folder.cpp
    QString localPath() { return scratch.filePath(QString::number(++localFiles)); }
    bool isHere(const QList<Id> &ids) const;
    /// Whether begin() knew that this content is wanted.
    bool lacks(const QByteArray &sha256) const;

    // folder_reading.cpp
    Result<QList<Found>> list();
    void forgetGone(const QList<Found> &found);
    void readPackages(const QList<Found> &found);
    bool isDue(const Found &found);
    void readPackage(const Found &found);
    void settle(const Found &found, FolderFileState state);
    void clearReplaced();
    void clearUnfinished(const QList<Found> &found);
    bool isWhole(const QString &path);
    void reportUnread();

    // folder_contents.cpp
    void lookForContents();
    /// A content that is here: nothing stands in its place in the folder any more.
    void settleContent(const BlobInfo &content, bool isThere);
    /// Removes what has its name and is not the whole of it, once that is sure.
    bool clearPart(const BlobInfo &content);
    void fetchContent(const BlobInfo &wanted, const FileSystem::Entry &entry);

    // folder_merging.cpp
    Result<bool> mergePackages(Workspace &workspace);
    Result<void> takeIn(Workspace &workspace, const QList<TransactionSource::Item> &items,
                        const QList<std::size_t> &owners);
    Result<void> takeAttached(Workspace &workspace, Arrived &arrived);
    Result<void> takeContents(Workspace &workspace);
    void met(std::size_t place, qsizetype transactions);
    void finishReading();
    void clearArrived();

    // folder_publishing.cpp
    void published(const Outgoing &out);
    Result<void> prepare(const Workspace &workspace);
    Result<void> prepareTransactions(const Workspace &workspace);
    Result<void> prepareContents(const Workspace &workspace);
    Result<void> prepareSegment(const Workspace &workspace);
    Result<void> write(const Workspace &workspace, const QList<Id> &ids, const QDateTime &named,
                       const QStringList &replaced);

    std::unique_ptr<FileSystem> files;
    Setup setup;
    FolderMemory memory;
    FolderReport report;
    QTemporaryDir scratch;
    int localFiles = 0;

    // Of the programme file, as begin() found it and merge() brought it on.
    QSet<Id> here;
    QList<Id> hereLeaves; ///< when `here` was read
    qsizetype hereCount = -1;
    QList<BlobInfo> contents;
    bool verified = false; ///< the memory was held against the file
    bool asked = false;
    QDateTime now;

    // Of the meeting.
    std::vector<Arrived> arrived;
    QList<ArrivedContent> arrivedContents;
    QSet<QByteArray> occupied; ///< contents whose place in the folder is taken by something else so far
    std::vector<Outgoing> outgoing;
    std::size_t merging = 0;   ///< the arrived file that is being taken in
    bool begunFile = false;    ///< and its transactions are under way
    QSet<std::size_t> refused; ///< of the arrived files
    bool changedMemory = false;
};

} // namespace tandem
