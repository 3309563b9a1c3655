// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tandem {

class Random;

/// What this computer noticed when it opened a file.
struct OpeningNotice
{
    enum class Kind : unsigned char {
        OlderThanLastTime, ///< our last transaction is not in it: a restored backup, perhaps
        OtherPath,         ///< the same programme was last opened elsewhere, and is still there: a copy
        MissionCopy,       ///< a copy that was made for a mission, opened here for the first time
        OwnSign, ///< what came in bears this computer's sign, and this file did not have it: a cloned disk, perhaps
    };
    Kind kind = Kind::OtherPath;
    QString path;   ///< where it was last time
    QDateTime when; ///< when we last wrote in it; of a mission's copy: when that was made
    QString by{};   ///< of a mission's copy: who made it; may be empty
};

/// The label of this installation and what it remembers of each programme, kept outside the files so that a copied
/// file is not taken for this computer (journal.md, 10). Only labels and hints: nothing depends on it.
class Installation
{
public:
    /// `dataFolder` empty: remembers nothing, and the label is the site alone.
    Installation(const QString &dataFolder, const QString &site, Random &random);

    /// `dakar-3f2a91c0`.
    QByteArray device() const { return m_device; }
    void setDevice(const QByteArray &label) { m_device = label; }
    /// Another sign in place of the one that it has.
    void renew(Random &random);

    struct Memory
    {
        QString path;
        Id lastTransaction; ///< our own last one
        QDateTime when;
    };
    Memory recall(const Id &document) const;
    void remember(const Id &document, const Memory &memory);

private:
    void takeSign(const QString &id);

    QString m_file;
    QString m_site;
    QByteArray m_device;
};

} // namespace tandem
