// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programme_source.h"

#include "core/base/text.h"
#include "core/store/foreign_journal.h"

#include <QFile>
#include <QFileInfo>

namespace tandem {

ProgrammeSource::ProgrammeSource() = default;
ProgrammeSource::~ProgrammeSource() = default;

Result<std::unique_ptr<ProgrammeSource>> ProgrammeSource::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    std::unique_ptr<ProgrammeSource> source(new ProgrammeSource);
    const auto notRead = [&name](const QString &words) {
        return Error{ErrorCode::InputNotRead, {name, words}, {}, {}};
    };
    if (!source->m_folder.isValid())
        return notRead(source->m_folder.errorString());
    if (QFileInfo(path).size() > ForeignJournal::kMostBytes)
        return Error{ErrorCode::FileDamaged, {name}, {}, {}};
    // The copy keeps its name: that is what errors call it. What lies beside the file stays there.
    const QString copy = source->m_folder.filePath(name);
    QFile original(path);
    if (!original.copy(copy))
        return notRead(original.errorString());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
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
