// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <QElapsedTimer>

namespace tandem {

namespace {

constexpr int kRowsBetweenLooks = 64; ///< at the clock

} // namespace

std::optional<EntityKind> UnreadTables::take()
{
    const std::size_t turn = m_taken++;
    if (turn >= kEntityCount)
        return std::nullopt;
    constexpr auto kLargest = std::size_t(EntityKind::Activity);
    return EntityKind(turn == 0 ? kLargest : turn <= kLargest ? turn - 1 : turn);
}

bool RowReader::read(Snapshot &snapshot, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    while (m_entity || (m_entity = m_unread.take())) {
        const EntityInfo &info = entityInfo(*m_entity);
        TableBase &table = snapshot.edit(info.kind);
        if (!m_query) {
            m_query.emplace(m_database, QByteArray("SELECT id," + Projection::columns(info.kind) + " FROM \"" +
                                                   info.name.bytes().toByteArray() + "\" WHERE life>0"));
            m_decoder.emplace(info.kind);
        }
        while (m_query->step()) {
            const Id id = m_query->id(0);
            const qsizetype place = table.put(id, m_decoder->values(*m_query, 1));
            table.setStateAt(place, m_decoder->state());
            if (milliseconds > 0 && ++rows % kRowsBetweenLooks == 0 && timer.elapsed() >= milliseconds)
                return false;
        }
        m_query.reset();
        m_entity.reset();
    }
    return true;
}

} // namespace tandem
