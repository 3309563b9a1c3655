// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_system.h"
#include "tests/support/simulated_copy.h"

#include <QMap>

#include <memory>
#include <vector>

namespace tandem::simulation {

/// A folder that several computers see through a sync client each: what one writes comes to the others late, in another
/// order, twice, in parts, under another name, or never. One dice decides all of it.
class FakeCloud
{
public:
    struct File
    {
        QByteArray bytes;
        bool unreadable = false; ///< only a placeholder so far
        QDateTime changed;
    };
    /// What the mishaps amounted to: a cloud in which nothing happens proves nothing.
    struct Figures
    {
        qint64 delivered = 0;
        qint64 parts = 0;
        qint64 renamed = 0;
        qint64 duplicates = 0;
        qint64 deleted = 0;
        qint64 placeholders = 0;
        qint64 strangers = 0;
        qint64 away = 0;
        qint64 refused = 0; ///< writes that failed, some with a part left behind
    };

    FakeCloud(Dice &dice, Figures &figures) : m_dice(dice), m_figures(figures) {}

    /// One more computer that sees it; it has everything that the others have once that was delivered.
    int add();
    /// What the program on that computer works with. `device`: its directory; to write elsewhere is noted.
    std::unique_ptr<FileSystem> disk(int computer, const QString &device);

    /// The clients do something.
    void work(const QDateTime &now);
    /// Something goes wrong.
    void mishap();
    /// Everything is delivered, complete and readable, and stays like that.
    void settle(const QDateTime &now);

    const QMap<QString, File> &files(int computer) const { return m_computers[std::size_t(computer)].files; }
    /// Puts a file there as if a person had.
    void drop(int computer, const QString &path, const QByteArray &bytes);
    File &file(int computer, const QString &path) { return m_computers[std::size_t(computer)].files[path]; }
    void take(int computer, const QString &path) { m_computers[std::size_t(computer)].files.remove(path); }
    /// It is gone everywhere.
    void lose(const QString &path);
    void setAway(int computer, bool away) { m_computers[std::size_t(computer)].away = away; }
    void setRefusing(int computer, bool refusing) { m_computers[std::size_t(computer)].refusing = refusing; }

    /// What the program did that it must not do; empty: nothing.
    const QString &offence() const { return m_offence; }

private:
    friend class FakeDisk;
    struct Computer
    {
        QMap<QString, File> files;
        bool away = false;     ///< the folder is there, and empty
        bool refusing = false; ///< the disk is full
    };
    struct Delivery
    {
        int to;
        QString path;
        QByteArray bytes;
        bool removal = false;
    };

    void changed(int by, const QString &path, const QByteArray &bytes, bool removal);
    void deliver(const Delivery &delivery, const QDateTime &now);
    QString anyPath(int computer);

    Dice &m_dice;
    Figures &m_figures;
    std::vector<Computer> m_computers;
    QMap<QString, QByteArray> m_kept; ///< what the service itself has
    QList<Delivery> m_waiting;
    QDateTime m_now;
    bool m_settled = false;
    QString m_offence;
};

} // namespace tandem::simulation
