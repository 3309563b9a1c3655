// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/store_private.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>

namespace tandem {

namespace {

constexpr qint64 kPiece = 256LL * 1024;

/// A content in the file, read or written piece by piece without ever being in memory as a whole.
class OpenBlob
{
public:
    OpenBlob(Database &database, qint64 row, bool write) : m_database(database)
    {
        check(sqlite3_blob_open(database.handle(), "main", "blob", "data", row, write ? 1 : 0, &m_handle));
    }
    ~OpenBlob() { sqlite3_blob_close(m_handle); }
    OpenBlob(const OpenBlob &) = delete;
    OpenBlob &operator=(const OpenBlob &) = delete;

    qint64 size() const { return sqlite3_blob_bytes(m_handle); }
    void read(QByteArray &piece, qint64 offset)
    {
        check(sqlite3_blob_read(m_handle, piece.data(), int(piece.size()), int(offset)));
    }
    void write(const QByteArray &piece, qint64 offset)
    {
        check(sqlite3_blob_write(m_handle, piece.constData(), int(piece.size()), int(offset)));
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            m_database.fail(code);
    }

    Database &m_database;
    sqlite3_blob *m_handle = nullptr;
};

/// The number of a content that is here; 0 when it is not. Its bytes are not read.
qint64 presentRow(Database &database, QByteArrayView hash)
{
    Statement query(database, "SELECT rid FROM blob WHERE hash=? AND length(data)>0");
    query.bindBlob(1, hash);
    return query.step() ? query.integer(0) : 0;
}

SqlFailure damaged(const QByteArray &sha256)
{
    return SqlFailure{Error{ErrorCode::ContentDamaged, {QString::fromLatin1(sha256)}, {}, {}}};
}

} // namespace

bool isBlobName(QByteArrayView sha256)
{
    return sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(),
                                              [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<QList<BlobInfo>> Store::blobs()
{
    return guarded([&] {
        QMap<QByteArray, BlobInfo> known;
        {
            // The length stands in the row's header: the bytes behind it are not read.
            Statement query(d->database, "SELECT hash,size,coalesce(length(data),0) FROM blob");
            while (query.step()) {
                const QByteArray sha256 = query.blob(0).toByteArray().toHex();
                const bool present = query.integer(2) > 0;
                if (isBlobName(sha256))
                    known.insert(sha256, {sha256, query.integer(present ? 2 : 1), present, BlobUse::None});
            }
        }
        const auto name = [&](const QByteArray &sql, BlobUse use) {
            Statement query(d->database, sql);
            while (query.step()) {
                const QByteArray sha256 = query.text(0).toByteArray();
                if (!isBlobName(sha256))
                    continue;
                BlobInfo &info = known[sha256];
                info.sha256 = sha256;
                info.use = use;
                if (!info.present)
                    info.size = std::max<qint64>(0, query.integer(1));
            }
        };
        name("SELECT sha256,size FROM attachment WHERE life>0", BlobUse::Attachment);
        name("SELECT snapshot,0 FROM baseline", BlobUse::Snapshot);
        return known.values();
    });
}

Result<bool> Store::hasBlob(const QByteArray &sha256)
{
    return guarded([&] { return presentRow(d->database, QByteArray::fromHex(sha256)) > 0; });
}

Result<QByteArray> Store::blob(const QByteArray &sha256)
{
    return guarded([&] {
        Statement query(d->database, "SELECT data FROM blob WHERE hash=?");
        query.bindBlob(1, QByteArray::fromHex(sha256));
        return query.step() ? query.blob(0).toByteArray() : QByteArray();
    });
}

Result<bool> Store::readBlob(const QByteArray &sha256, const BlobPieces &take)
{
    return guarded([&] {
        const QByteArray hash = QByteArray::fromHex(sha256);
        const qint64 row = presentRow(d->database, hash);
        if (row == 0)
            return false;
        OpenBlob blob(d->database, row, false);
        QCryptographicHash digest(QCryptographicHash::Sha256);
        QByteArray piece;
        for (qint64 offset = 0; offset < blob.size(); offset += kPiece) {
            piece.resize(std::min(kPiece, blob.size() - offset));
            blob.read(piece, offset);
            digest.addData(piece);
            if (const Result<void> taken = take(piece); !taken)
                throw SqlFailure{taken.error()};
        }
        if (digest.result() != hash)
            throw damaged(sha256);
        return true;
    });
}

Result<bool> Store::putBlob(const QByteArray &sha256, const QByteArray &bytes)
{
    const QByteArray hash = QByteArray::fromHex(sha256);
    if (bytes.isEmpty() || bytes.size() > kMostBlobBytes ||
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
        return damaged(sha256).error;
    if (const Result<bool> there = hasBlob(sha256); !there || *there)
        return there ? Result<bool>(false) : there;
    return d->inTransaction([&] {
        d->putBlob(hash, bytes);
        return true;
    });
}

void Store::Private::putBlob(const QByteArray &hash, const QByteArray &bytes)
{
    Statement(database, "INSERT INTO blob(hash,size,data) VALUES(?,?,?) ON CONFLICT(hash) DO UPDATE SET "
                        "size=excluded.size,data=excluded.data WHERE data IS NULL")
        .bindBlob(1, hash)
        .bind(2, bytes.size())
        .bindBlob(3, bytes)
        .run();
}

void Store::Private::putBlob(const BlobFile &file)
{
    const QByteArray hash = QByteArray::fromHex(file.sha256);
    if (presentRow(database, hash) > 0)
        return;
    const auto failure = [&file](const QString &words) {
        return SqlFailure{Error{ErrorCode::InputNotRead, {QFileInfo(file.path).fileName(), words}, {}, {}}};
    };
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        throw failure(source.errorString());
    Statement(database, "INSERT INTO blob(hash,size,data) VALUES(?1,?2,zeroblob(?2)) ON CONFLICT(hash) DO UPDATE SET "
                        "size=excluded.size,data=excluded.data")
        .bindBlob(1, hash)
        .bind(2, file.size)
        .run();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    {
        OpenBlob blob(database, presentRow(database, hash), true);
        for (qint64 offset = 0; offset < file.size; offset += kPiece) {
            const QByteArray piece = source.read(std::min(kPiece, file.size - offset));
            if (piece.size() != std::min(kPiece, file.size - offset))
                throw failure(source.errorString());
            digest.addData(piece);
            blob.write(piece, offset);
        }
    }
    if (digest.result() != hash || !source.atEnd())
        throw SqlFailure{Error{ErrorCode::ContentDamaged, {QFileInfo(file.path).fileName()}, {}, {}}};
}

} // namespace tandem
