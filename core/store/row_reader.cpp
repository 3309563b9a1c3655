// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <QElapsedTimer>

namespace tandem {

namespace {

constexpr int kRowsBetweenLooks = 64; ///< at the clock

} // namespace

bool RowReader::read(Snapshot &snapshot, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    while (m_entity < kEntityCount) {
        const EntityInfo &info = allEntities()[m_entity];
        TableBase &table = snapshot.edit(info.kind);
        if (!m_query) {
            m_query.emplace(m_database, QByteArray("SELECT id," + Projection::columns(info.kind) + " FROM \"" +
                                                   info.name.bytes().toByteArray() + "\" WHERE life>0"));
            m_decoder.emplace(info.kind);
        }
        while (m_query->step()) {
            const Id id = m_query->id(0);
            table.put(id, m_decoder->values(*m_query, 1));
            table.setState(id, m_decoder->state());
            if (milliseconds > 0 && ++rows % kRowsBetweenLooks == 0 && timer.elapsed() >= milliseconds)
                return false;
        }
        m_query.reset();
        ++m_entity;
    }
    return true;
}

} // namespace tandem
