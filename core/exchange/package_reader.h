// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/chunks.h"
#include "core/exchange/package_header.h"
#include "core/exchange/received_file.h"
#include "core/exchange/seal.h"

#include <QFile>

#include <optional>

namespace tandem {

/// Reads an exchange file (`.tandemx`), one frame in memory at a time; what was read of a small file is kept for the next
/// time, because one that is looked over, shown and taken in is read three times.
class PackageReader final : public ReceivedFile
{
public:
    /// Reads the whole file once: magic, lengths, every content's hash, counts, digest, nothing behind the end. Only then
    /// anything of it is given out. Whether a transaction is what its id says is for whoever takes it in to see.
    static Result<std::unique_ptr<PackageReader>> open(const QString &path, const QString &passphrase,
                                                       const Progress &progress);
    /// The same of an open device that can seek, for tests.
    static Result<std::unique_ptr<PackageReader>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                       const QString &passphrase, const Progress &progress);

    const PackageHeader &header() const { return m_header; }

    Result<void> rewind() override;
    Result<void> release() override;
    Result<std::optional<Item>> next() override;
    Result<std::optional<Blob>> nextBlob() override;

private:
    struct Frame
    {
        char type = '\0';
        QByteArray bytes;
    };

    PackageReader(std::unique_ptr<QIODevice> device, QString name);
    Result<void> begin(const QString &passphrase);
    Result<void> lookOver(const Progress &progress);
    Result<Frame> frame();
    void keep(const Frame &frame);
    /// The next frame, with those that are passed over left out; the end has been checked when it is one.
    Result<void> advance();
    /// The frame is a transaction: whether it can be one. To the next frame.
    Result<void> passTransaction();
    Result<void> end(const QByteArray &json);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    std::shared_ptr<const SealKey> m_key;
    std::unique_ptr<DeviceSource> m_raw;
    std::unique_ptr<UnsealingSource> m_unsealed;
    std::optional<ChunkReader> m_chunks;
    PackageHeader m_header;
    QByteArray m_head; ///< of the frame that is being read
    Frame m_frame;     ///< read, and not yet given out
    qint64 m_transactions = 0;
    qint64 m_blobs = 0;
    int m_signatures = 0;
    bool m_ended = false;
    QList<Frame> m_kept;
    qint64 m_keptBytes = 0;
    qsizetype m_keptPlace = 0;
    bool m_keepsAll = true;
    bool m_lookedOver = false;
};

} // namespace tandem
