// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programme_source.h"

#include "core/base/text.h"
#include "core/store/file_probe.h"
#include "core/store/foreign_journal.h"

#include <QFile>
#include <QFileInfo>

namespace tandem {

namespace {

constexpr qint64 kPieceBytes = qint64{1024} * 1024;

/// Copies a file of so many bytes, and not more of it than that. Holes stay holes: a file of little else would fill the
/// disk, or the memory where temporary files are kept there.
Result<void> copyPieces(QFile &from, qint64 size, QFile &to, const QString &name,
                        const ReceivedFile::Progress &progress)
{
    static const QByteArray kNothing(kPieceBytes, '\0');
    for (qint64 done = 0; done < size;) {
        const QByteArray piece = from.read(qMin(kPieceBytes, size - done));
        if (piece.isEmpty())
            return Error{ErrorCode::InputNotRead, {name, from.errorString()}, {}, {}};
        done += piece.size();
        const bool hole = piece == QByteArrayView(kNothing).first(piece.size());
        if (hole ? !to.seek(done) : to.write(piece) != piece.size())
            return Error{ErrorCode::InputNotRead, {name, to.errorString()}, {}, {}};
        if (progress && !progress(double(done) / double(size)))
            return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    if (!to.resize(size) || !to.flush())
        return Error{ErrorCode::InputNotRead, {name, to.errorString()}, {}, {}};
    return {};
}

} // namespace

ProgrammeSource::ProgrammeSource() = default;
ProgrammeSource::~ProgrammeSource() = default;

Result<std::unique_ptr<ProgrammeSource>> ProgrammeSource::open(const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    std::unique_ptr<ProgrammeSource> source(new ProgrammeSource);
    const auto notRead = [&name](const QString &words) {
        return Error{ErrorCode::InputNotRead, {name, words}, {}, {}};
    };
    if (!source->m_folder.isValid())
        return notRead(source->m_folder.errorString());
    QFile original(path);
    if (!original.open(QIODevice::ReadOnly))
        return notRead(original.errorString());
    const QByteArray header = original.peek(kProgrammeHeaderBytes);
    if (const auto problem = headerProblem(header, original.size()))
        return Error{*problem, {name}, {}, {}};
    const qint64 size = bytesOf(header);
    if (size == 0 || size > ForeignJournal::kMostBytes)
        return Error{ErrorCode::FileDamaged, {name}, {}, {}};
    // The copy keeps its name: that is what errors call it. What lies beside the file stays there.
    const QString copy = source->m_folder.filePath(name);
    {
        QFile target(copy);
        if (!target.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            return notRead(target.errorString());
        if (const Result<void> copied = copyPieces(original, size, target, name, progress); !copied)
            return copied.error();
    }
    Result<std::unique_ptr<ForeignJournal>> journal = ForeignJournal::open(copy);
    if (!journal)
        return journal.error();
    source->m_journal = std::move(journal).value();
    ReceivedFacts &facts = source->m_facts;
    facts.kind = ReceivedFacts::Kind::Programme;
    facts.path = path;
    facts.document = source->m_journal->document();
    facts.transactions = source->m_journal->transactionCount();
    facts.blobs = source->m_journal->blobCount();
    facts.attachments = facts.blobs > 0;
    facts.leaves = source->m_journal->leaves();
    return source;
}

Result<void> ProgrammeSource::rewind()
{
    return m_journal->rewind();
}

Result<std::optional<TransactionSource::Item>> ProgrammeSource::next()
{
    return m_journal->next();
}

Result<std::optional<TransactionSource::Blob>> ProgrammeSource::nextBlob()
{
    return m_journal->nextBlob();
}

} // namespace tandem
