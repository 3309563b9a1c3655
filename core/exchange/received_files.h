// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received_file.h"

#include <vector>

namespace tandem {

/// Several received files as one: all their transactions, then all their contents. Their order does not matter, nor that
/// they hold the same.
class ReceivedFiles final : public TransactionSource
{
public:
    /// How many of their transactions and contents have been taken in, of how many; false: stop (Cancelled).
    using Progress = std::function<bool(qint64 done, qint64 of)>;

    void add(std::unique_ptr<ReceivedFile> file);
    bool isEmpty() const { return m_files.empty(); }
    /// What they say of themselves, in the order in which they were added.
    QList<ReceivedFacts> facts() const;
    /// The programme of the first; all of them must be of one, or they are refused when they are taken in.
    Id document() const;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// To the beginning. What is taken in must start here.
    Result<void> rewind();
    Result<std::optional<Item>> next() override;
    Result<std::optional<Blob>> nextBlob() override;
    QString origin() const override;

private:
    template <class Thing>
    Result<std::optional<Thing>> take(Result<std::optional<Thing>> (ReceivedFile::*from)(), std::size_t &place);

    static constexpr std::size_t kMostKept = 4; ///< files whose content may stay in memory

    std::vector<std::unique_ptr<ReceivedFile>> m_files;
    Progress m_progress;
    std::size_t m_place = 0;
    std::size_t m_blobPlace = 0;
    std::size_t m_last = 0; ///< the file that gave the last of them
    qint64 m_done = 0;
};

} // namespace tandem
