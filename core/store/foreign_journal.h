// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <QString>

#include <memory>

namespace tandem {

/// The transactions and contents of a programme file that somebody else made, and nothing else of it (journal.md, 6.5 and
/// 21.1): opened for reading only, hardened, its tables held against what they must be, its pages checked. What it gives
/// out is believed no more than an exchange file.
class ForeignJournal
{
public:
    static constexpr qint64 kMostBytes = qint64{4} * 1024 * 1024 * 1024;

    /// `path`: a private copy that nobody else writes to. Errors: those of probeFile(), FileDamaged, PackageNewer.
    static Result<std::unique_ptr<ForeignJournal>> open(const QString &path);
    ~ForeignJournal();

    Id document() const;
    qint64 transactionCount() const; ///< those that wait there among them
    qint64 blobCount() const;
    /// Its latest transactions, as it says.
    QList<Id> leaves() const;

    Result<void> rewind();
    Result<std::optional<TransactionSource::Item>> next();
    Result<std::optional<TransactionSource::Blob>> nextBlob();

private:
    class Private;
    explicit ForeignJournal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tandem
