// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_reader.h"

#include "core/base/text.h"
#include "core/exchange/package_format.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem {

namespace {

/// What a reader keeps of a file's plain stream: a hundred thousand changes are a bit less.
constexpr qint64 kMostKept = qint64{24} * 1024 * 1024;

/// The most that a frame of this type may hold; -1: this version does not know it.
qsizetype mostBytes(char type)
{
    switch (type) {
    case package::kHeaderFrame:
        return package::kHeaderBytes;
    case package::kTransactionFrame:
        return package::kTransactionBytes;
    case package::kBlobFrame:
        return package::kBlobBytes;
    case package::kSignatureFrame:
        return package::kSignatureBytes;
    case package::kEndFrame:
        return package::kEndBytes;
    default:
        return -1;
    }
}

} // namespace

PackageReader::PackageReader(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_name(std::move(name))
{
}

Result<std::unique_ptr<PackageReader>> PackageReader::open(const QString &path, const QString &passphrase,
                                                           const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {name}, {}, {}};
    Result<std::unique_ptr<PackageReader>> reader = open(std::move(file), name, passphrase, progress);
    if (reader)
        (*reader)->m_facts.path = path;
    return reader;
}

Result<std::unique_ptr<PackageReader>> PackageReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                           const QString &passphrase, const Progress &progress)
{
    std::unique_ptr<PackageReader> reader(new PackageReader(std::move(device), name));
    if (const Result<void> begun = reader->begin(passphrase); !begun)
        return begun.error();
    if (const Result<void> sound = reader->lookOver(progress); !sound)
        return sound.error();
    if (const Result<void> again = reader->rewind(); !again)
        return again.error();
    const PackageHeader &header = reader->m_header;
    ReceivedFacts &facts = reader->m_facts;
    facts.kind = ReceivedFacts::Kind::Package;
    facts.document = header.document;
    facts.programme = header.programme;
    facts.site = header.site;
    facts.person = header.person;
    facts.created = header.created;
    facts.transactions = header.transactions;
    facts.blobs = header.blobs;
    facts.attachments = header.attachments;
    facts.leaves = header.leaves;
    facts.wanted = header.wanted;
    return reader;
}

Result<void> PackageReader::begin(const QString &passphrase)
{
    if (m_device->peek(package::kSealedMagic.size()) != package::kSealedMagic)
        return {};
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseRequired, {m_name}, {}, {}};
    m_device->skip(package::kSealedMagic.size());
    const QByteArray salt = m_device->read(SealKey::kSaltBytes);
    if (salt.size() != SealKey::kSaltBytes)
        return Error{ErrorCode::PackageDamaged, {m_name}, {}, {}};
    m_key = SealKey::make(passphrase, salt);
    if (!m_key)
        return Error{ErrorCode::InputNotRead, {m_name, u"libsodium"_s}, {}, {}};
    return {};
}

Result<void> PackageReader::rewind()
{
    m_transactions = 0;
    m_blobs = 0;
    m_signatures = 0;
    m_ended = false;
    if (m_lookedOver && m_keepsAll) {
        m_keptPlace = 0;
        return advance();
    }
    const qint64 start = m_key ? package::kSealedMagic.size() + SealKey::kSaltBytes : 0;
    if (!m_device->seek(start))
        return Error{ErrorCode::InputNotRead, {m_name, m_device->errorString()}, {}, {}};
    m_chunks.reset();
    m_raw = std::make_unique<DeviceSource>(*m_device, m_name);
    m_unsealed = m_key ? std::make_unique<UnsealingSource>(*m_raw, m_key, m_name) : nullptr;
    m_chunks.emplace(m_unsealed ? static_cast<ByteSource &>(*m_unsealed) : *m_raw, m_name);
    if (Result<void> begun = m_chunks->begin(); !begun)
        return begun;
    const Result<Frame> first = frame();
    if (!first)
        return first.error();
    const std::optional<PackageHeader> header =
        first->type == package::kHeaderFrame ? decodePackageHeader(first->bytes) : std::nullopt;
    if (!header)
        return m_chunks->damaged();
    m_header = *header;
    return advance();
}

Result<void> PackageReader::release()
{
    m_keepsAll = false;
    m_kept = {};
    return rewind();
}

Result<void> PackageReader::lookOver(const Progress &progress)
{
    if (Result<void> begun = rewind(); !begun)
        return begun;
    const double size = double(qMax<qint64>(1, m_device->size()));
    const auto goesOn = [&] { return !progress || progress(double(m_device->pos()) / size); };
    while (!m_ended && m_frame.type == package::kTransactionFrame) {
        if (Result<void> passed = passTransaction(); !passed)
            return passed;
        if (!goesOn())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    for (;;) {
        const Result<std::optional<Blob>> blob = nextBlob();
        if (!blob)
            return blob.error();
        if (!blob->has_value())
            break;
        if (!goesOn())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    m_lookedOver = m_ended;
    return m_ended ? Result<void>() : m_chunks->damaged();
}

Result<PackageReader::Frame> PackageReader::frame()
{
    m_head.resize(0); // keeps its room
    if (const Result<void> read = m_chunks->read(m_head, 5); !read)
        return read.error();
    Frame frame;
    frame.type = m_head.at(0);
    const qsizetype length = qsizetype(readLength(m_head.constData() + 1));
    const qsizetype most = mostBytes(frame.type);
    if (most < 0)
        return frame.type >= 'A' && frame.type <= 'Z' ? m_chunks->newer() : m_chunks->damaged();
    if (length > most)
        return m_chunks->damaged();
    if (const Result<void> read = m_chunks->read(frame.bytes, length); !read)
        return read.error();
    return frame;
}

void PackageReader::keep(const Frame &frame)
{
    m_keptBytes += frame.bytes.size() + qsizetype(sizeof(Frame));
    m_keepsAll = m_keepsAll && m_keptBytes <= kMostKept;
    if (m_keepsAll)
        m_kept.append(frame);
    else
        m_kept = {};
}

Result<void> PackageReader::advance()
{
    if (m_lookedOver && m_keepsAll) {
        m_frame = m_kept.at(m_keptPlace++);
        m_ended = m_frame.type == package::kEndFrame;
        return {};
    }
    const char before = m_frame.type;
    do {
        Result<Frame> read = frame();
        if (!read)
            return read.error();
        m_frame = std::move(read).value();
        if (m_frame.type == package::kSignatureFrame && ++m_signatures > package::kMostSignatures)
            return m_chunks->damaged();
    } while (m_frame.type == package::kSignatureFrame);
    if (!m_lookedOver)
        keep(m_frame);
    if (m_frame.type == package::kEndFrame)
        return end(m_frame.bytes);
    const bool late = m_frame.type == package::kTransactionFrame && before == package::kBlobFrame && m_blobs > 0;
    return m_frame.type == package::kHeaderFrame || late ? m_chunks->damaged() : Result<void>();
}

Result<void> PackageReader::end(const QByteArray &json)
{
    const QJsonObject counts = QJsonDocument::fromJson(json).object();
    const bool complete = counts.value("transactions"_L1).toInteger(-1) == m_transactions &&
                          counts.value("blobs"_L1).toInteger(-1) == m_blobs &&
                          m_transactions == m_header.transactions && m_blobs == m_header.blobs;
    if (!complete)
        return m_chunks->damaged();
    m_ended = true;
    return m_chunks->finish();
}

Result<void> PackageReader::passTransaction()
{
    const QByteArrayView bytes(m_frame.bytes);
    if (bytes.size() <= package::kIdBytes || ++m_transactions > m_header.transactions)
        return m_chunks->damaged();
    // Whether it is its id's is asked where it is taken in: of what is new. What came under an id that is here already
    // is not looked at, and damage shows in the digest of the whole.
    return advance();
}

Result<std::optional<TransactionSource::Item>> PackageReader::next()
{
    if (m_ended || m_frame.type != package::kTransactionFrame)
        return std::optional<Item>();
    const QByteArray bytes = m_frame.bytes;
    if (const Result<void> passed = passTransaction(); !passed)
        return passed.error();
    return std::optional(
        Item{Id::fromBytes(QByteArrayView(bytes).first(package::kIdBytes)), bytes.sliced(package::kIdBytes)});
}

Result<std::optional<TransactionSource::Blob>> PackageReader::nextBlob()
{
    if (m_ended || m_frame.type != package::kBlobFrame)
        return std::optional<Blob>();
    const QByteArray bytes = m_frame.bytes;
    if (bytes.size() <= package::kHashBytes || ++m_blobs > m_header.blobs)
        return m_chunks->damaged();
    Blob blob{bytes.first(package::kHashBytes), bytes.sliced(package::kHashBytes)};
    if (!m_lookedOver && Sha256::of(blob.data) != blob.hash)
        return m_chunks->damaged();
    if (const Result<void> advanced = advance(); !advanced)
        return advanced.error();
    return std::optional(std::move(blob));
}

} // namespace tandem
