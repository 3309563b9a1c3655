// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received_file.h"

#include <QTemporaryDir>

namespace tandem {

class ForeignJournal;

/// A colleague's whole programme file, read from a private copy (journal.md, 6.5).
class ProgrammeSource final : public ReceivedFile
{
public:
    /// Copies it, which `progress` follows, and looks the copy over.
    static Result<std::unique_ptr<ProgrammeSource>> open(const QString &path, const Progress &progress = {});
    ~ProgrammeSource() override;

    Result<void> rewind() override;
    Result<std::optional<Item>> next() override;
    Result<std::optional<Blob>> nextBlob() override;

private:
    ProgrammeSource();

    QTemporaryDir m_folder;
    std::unique_ptr<ForeignJournal> m_journal; ///< in the folder: goes first
};

} // namespace tandem
