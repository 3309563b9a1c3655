// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace tandem {

/// What a file that somebody sent says of itself. Claims: shown, never trusted.
struct ReceivedFacts
{
    enum class Kind : unsigned char { Package, Programme };
    Kind kind = Kind::Package;
    QString path;
    Id document;
    QString programme; ///< a short name; may be empty
    QString site;
    QString person;
    QDateTime created; ///< invalid: unknown
    qint64 transactions = 0;
    qint64 blobs = 0;
    bool attachments = false; ///< attachments' contents were put in
    QList<Id> leaves;         ///< its latest transactions
    QList<QByteArray> wanted; ///< contents that its sender asks for, by SHA-256
};

/// An exchange file or a colleague's whole programme file, looked over from end to end before any of it is used. It can be
/// read several times: for the preview, and again when it is accepted.
class ReceivedFile : public TransactionSource
{
public:
    /// How much of the file has been looked over, from 0 to 1; false: stop (Cancelled).
    using Progress = std::function<bool(double part)>;

    /// `openFile`: the programme file that this process has open; it is not to be touched (closing any descriptor of a
    /// file drops this process's locks on it). Errors: SelfReference, FileNotFound, FileNotReadable, NotPackage,
    /// PackageDamaged, PackageNewer, PassphraseRequired, PassphraseWrong, and those of a programme file.
    static Result<std::unique_ptr<ReceivedFile>> open(const QString &path, const QString &passphrase = {},
                                                      const QString &openFile = {}, const Progress &progress = {});

    const ReceivedFacts &facts() const { return m_facts; }
    /// Gives back the memory that makes reading it once more quick. To the beginning.
    virtual Result<void> release() { return rewind(); }
    /// To the beginning, so that next() gives everything once more.
    virtual Result<void> rewind() = 0;

protected:
    ReceivedFacts m_facts;
};

} // namespace tandem
