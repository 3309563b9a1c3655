// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/shared_folder.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/year_simulation.h"

#include <QTemporaryDir>

#include <vector>

namespace tandem::simulation {

/// A form that stays open while others write: what it shows is what will have been seen.
struct FormOnScreen
{
    EntityKind kind;
    Id row;
    Seen seen;
};

/// Somebody with a computer.
struct Coordinator
{
    QString name;
    int computer = 0; ///< in the cloud
    QString path;
    QString memory;
    QString device;
    QString backup;         ///< the file as it was some days ago; empty: none was made
    qint64 clockOffset = 0; ///< milliseconds that the clock is wrong by
    int awayUntil = 0;      ///< the day on which there is a network again
    Id plan;                ///< the one that is mostly worked on
    QList<FormOnScreen> forms;
    QList<Id> steps; ///< own ones of this week
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<SeededRandom> random;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SharedFolder> folder;
};

/// A value that somebody typed and was told is saved.
struct Typed
{
    Id transaction;
    EntityKind kind;
    Id row;
    QByteArray field;
    QByteArray value;
    bool stood = false;  ///< it was shown when it had been saved
    bool onForm = false; ///< typed into a form that may have been open for long
    QList<Id> seen;      ///< what stood there when that was opened
};

/// One year of four coordinators; one seed decides everything.
class Year
{
public:
    Year(quint64 seed, const YearSize &size, YearFigures &figures);

    QString run();

private:
    struct Mail
    {
        QString path;
        std::size_t to;
        int day; ///< on which it arrives
    };

    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    QString newPath(const QString &suffix) { return m_place.filePath(QString::number(++m_paths) + suffix); }
    /// `part` hundredths of the year.
    int dayAt(int part) const { return m_size.days * part / 100; }

    // The frame: who there is, how they hear of each other, what goes wrong.
    void start();
    bool open(Coordinator &who);
    void live(int day);
    void hear(std::size_t place, int day);
    void meetFolder(Coordinator &who);
    void write(std::size_t from, int day);
    void read(const Mail &mail);
    void backUp(Coordinator &who);
    void restore(Coordinator &who);
    void clone(Coordinator &original);
    QSet<QByteArray> idsOf(const Coordinator &who) const;
    QSet<QByteArray> idsIn(const QString &package) const;

    // What people do.
    void work(Coordinator &who);
    /// Runs it; what `values` says has been typed. The transaction; null when nothing was written.
    Id perform(Coordinator &who, const Operation &operation, EntityKind kind = EntityKind::Programme,
               const Id &row = {}, const FieldValues &values = {}, const Seen *seen = nullptr);
    QByteArray phrase();
    FieldValues someValues(EntityKind kind);
    Id someActivity(Coordinator &who);
    Id someRow(Coordinator &who, EntityKind kind);
    void set(Coordinator &who);
    void openForm(Coordinator &who);
    void saveForm(Coordinator &who);
    void add(Coordinator &who);
    void change(Coordinator &who);
    void remove(Coordinator &who);
    void takeBack(Coordinator &who);
    void arrange(Coordinator &who);
    void settle(Coordinator &who, int most);
    void adopt(Coordinator &who);

    // What must hold.
    void meetAll();
    void compare();
    void judge();

    quint64 m_seed;
    YearSize m_size;
    YearFigures &m_figures;
    Dice m_dice;
    FakeCloud m_cloud;
    QTemporaryDir m_place;
    int m_paths = 0;
    qint64 m_phrases = 0;
    QDateTime m_time{QDate(2026, 1, 5), QTime(8, 0), Qt::UTC};
    std::vector<Coordinator> m_people;
    QList<Mail> m_mails;
    QList<Id> m_plans;
    QList<Id> m_unadopted;
    QByteArray m_domain;
    QByteArray m_funder;
    QList<Typed> m_typed;
    QSet<QByteArray> m_lost;
    QString m_problem;
};

} // namespace tandem::simulation
