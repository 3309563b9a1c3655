// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/intent_office.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace tandem::simulation {

/// Everything that people disagree about in an office's copy.
inline QList<Disagreement> all(const Office &office)
{
    QList<Disagreement> result;
    DisagreementReader reader(*office.work);
    for (const Issue &issue : listedIssues(office.work->snapshot())) {
        if (const Result<Disagreement> told = reader.read(issue))
            result.append(*told);
    }
    return result;
}

/// Everything that a person sees of the rows.
inline QByteArray visible(const Office &office)
{
    QByteArrayList lines;
    const Snapshot &snapshot = office.work->snapshot();
    for (const EntityInfo &info : allEntities()) {
        const TableBase &table = snapshot.table(info.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            QByteArray line = table.idAt(i).hex();
            for (const FieldInfo &field : info.fields)
                line += '|' + field.read(table.at(i));
            lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

/// Two offices that know the same rows and then work apart.
class TwoOffices
{
protected:
    void reset()
    {
        m_rabat.reset();
        m_dakar.reset();
        const QString memory = u"/dev/shm"_s;
        m_folder =
            std::make_unique<QTemporaryDir>((QDir(memory).exists() ? memory : QDir::tempPath()) + u"/tandem-XXXXXX"_s);
        m_offices = 0;
    }
    std::unique_ptr<Office> office(const QString &name)
    {
        auto made = std::make_unique<Office>(m_folder->path(), name, ++m_offices);
        return made->open(*Id::fromText(u"7d1f0000-0000-4000-8000-000000000001")) ? std::move(made) : nullptr;
    }
    bool begin()
    {
        m_rabat = office(u"Rabat"_s);
        m_dakar = office(u"Dakar"_s);
        if (!m_rabat || !m_dakar || !m_rabat->enter())
            return false;
        m_rows = CommonRows::make(*m_rabat);
        return m_rows.isComplete() && m_dakar->hear(*m_rabat) && m_dakar->enter() && m_rabat->hear(*m_dakar);
    }
    bool meet() { return m_rabat->hear(*m_dakar) && m_dakar->hear(*m_rabat); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_rabat;
    std::unique_ptr<Office> m_dakar;
    CommonRows m_rows;
    int m_offices = 0;
};

} // namespace tandem::simulation
