// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/received_files.h"

#include <QFileInfo>

namespace tandem {

void ReceivedFiles::add(std::unique_ptr<ReceivedFile> file)
{
    m_files.push_back(std::move(file));
    if (m_files.size() > kMostKept)
        static_cast<void>(m_files.back()->release()); // what fails here fails again when it is read
}

QList<ReceivedFacts> ReceivedFiles::facts() const
{
    QList<ReceivedFacts> facts;
    for (const std::unique_ptr<ReceivedFile> &file : m_files)
        facts.append(file->facts());
    return facts;
}

Id ReceivedFiles::document() const
{
    return m_files.empty() ? Id() : m_files.front()->facts().document;
}

Result<void> ReceivedFiles::rewind()
{
    m_place = 0;
    m_blobPlace = 0;
    m_done = 0;
    for (const std::unique_ptr<ReceivedFile> &file : m_files) {
        if (Result<void> again = file->rewind(); !again)
            return again;
    }
    return {};
}

template <class Thing>
Result<std::optional<Thing>> ReceivedFiles::take(Result<std::optional<Thing>> (ReceivedFile::*from)(),
                                                 std::size_t &place)
{
    for (; place < m_files.size(); ++place) {
        Result<std::optional<Thing>> thing = (m_files[place].get()->*from)();
        if (!thing)
            return thing;
        if (!thing->has_value())
            continue;
        ++m_done;
        m_last = place;
        if (m_progress) {
            qint64 of = 0;
            for (const std::unique_ptr<ReceivedFile> &file : m_files)
                of += file->facts().transactions + file->facts().blobs;
            if (!m_progress(m_done, of))
                return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        return thing;
    }
    return std::optional<Thing>();
}

Result<std::optional<TransactionSource::Item>> ReceivedFiles::next()
{
    return take<Item>(&ReceivedFile::next, m_place);
}

Result<std::optional<TransactionSource::Blob>> ReceivedFiles::nextBlob()
{
    return take<Blob>(&ReceivedFile::nextBlob, m_blobPlace);
}

QString ReceivedFiles::origin() const
{
    return m_files.size() > 1 ? QFileInfo(m_files[m_last]->facts().path).fileName() : QString();
}

} // namespace tandem
