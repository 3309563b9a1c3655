// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace tandem::simulation {

/// What a run amounted to, added up over the seeds: a simulation that does little proves little.
struct Figures
{
    qint64 seeds = 0;
    qint64 copies = 0;
    qint64 events = 0;
    qint64 transactions = 0;
    qint64 deliveries = 0;
    qint64 refused = 0; ///< damaged deliveries
    qint64 staleForms = 0;
    qint64 clones = 0;
    qint64 restores = 0;
    qint64 lost = 0; ///< transactions that nobody has any more
    qint64 burials = 0;
    qint64 held = 0;      ///< wait at the end
    qint64 conflicts = 0; ///< K1 to K3 that are open at the end
    qint64 onDisk = 0;    ///< seeds whose copies were files
    qint64 packages = 0;  ///< deliveries that were exchange files

    QString text() const;
};

/// Two to nine copies of a programme, forty to two hundred events with every fault that journal.md (17, 20) names, all
/// of it decided by the seed; then everybody hears of everything. Empty when what must hold then holds, otherwise what
/// does not.
QString simulate(quint64 seed, Figures &figures);

} // namespace tandem::simulation
