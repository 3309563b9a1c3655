// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulated_copy.h"
#include "tests/support/simulator.h"

#include "core/base/text.h"
#include "core/exchange/package_reader.h"

#include <QDir>
#include <QTemporaryDir>

#include <vector>

namespace tandem::simulation {

inline constexpr qint64 kStart = 1'772'000'000'000; ///< February 2026, UTC milliseconds

/// One run of the simulator: the copies, what happens to them, what must hold. One seed decides everything.
class Simulation
{
public:
    Simulation(quint64 seed, Figures &figures)
        : m_seed(seed),
          m_dice(seed),
          m_figures(figures),
          m_document(m_dice.id()),
          m_folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tandem-XXXXXX"_s : QDir::tempPath() + u"/tandem-XXXXXX"_s)
    {
        // Some hear of each other by exchange files, through the real writer and reader; all, when it is asked for.
        m_packaged = seed % 8 == 3 || qEnvironmentVariableIsSet("TANDEM_PACKAGES");
        m_onDisk = seed % 40 == 7; // real files, clones and restores; the others live in memory and wait for no disk
    }

    QString run();

private:
    void fail(const QString &what);
    template <class T>
    bool went(const Result<T> &result, const char *what)
    {
        if (result)
            return true;
        fail(u"%1 was refused: %2 %3"_s.arg(QLatin1StringView(what), errorCodeName(result.error().code),
                                            result.error().arguments.join(u", "_s)));
        return false;
    }
    Copy &anyCopy() { return m_copies[std::size_t(m_dice.below(qsizetype(m_copies.size())))]; }
    QString newPath() { return m_folder.filePath(QString::number(++m_files) + u".tandem"_s); }

    std::unique_ptr<Store> emptyStore();

    void ingest(Store &store, const QList<TransactionSource::Item> &items, const QDateTime &now);

    /// An exchange file of these, open.
    std::unique_ptr<PackageReader> packed(const QList<TransactionSource::Item> &items);

    /// The same file once more: a real one on the disk, otherwise one that has taken in the same.
    std::unique_ptr<Store> twin(Copy &copy, const QList<TransactionSource::Item> &items);

    void start();

    void happen();

    Id commit(Copy &copy, const QList<Edit> &edits, TransactionKind kind = TransactionKind::Edit);

    struct WorldRow
    {
        qsizetype type;
        Id id;
    };
    static RowKey key(const WorldRow &row) { return {rowTypes().at(row.type).kind, row.id}; }
    static QByteArray entity(EntityKind kind) { return entityInfo(kind).name.bytes().toByteArray(); }
    static QByteArray ownerValue(const RowType &type, const Id &owner)
    {
        return type.kind == EntityKind::Attachment ? entity(type.ownerKind) + ':' + owner.hex() : owner.hex();
    }

    bool isAlive(Copy &copy, const RowKey &row);
    std::optional<WorldRow> livingRow(Copy &copy, std::optional<EntityKind> kind = {});

    QList<Edit> someEdits(const WorldRow &row);

    void edit(Copy &copy);

    void create(Copy &copy);
    /// A row that belongs to nobody, for others to belong to.
    void create(Copy &copy, EntityKind kind);

    void addDeletion(Copy &copy, const WorldRow &row, QList<Edit> &edits);
    void remove(Copy &copy);
    void revive(Copy &copy);

    void openForm(Copy &copy);
    void saveForm(Copy &copy);

    void resolve(Copy &copy);

    void move(Copy &copy);

    void strange(Copy &copy);

    void deliver(Copy &to);

    void damaged(Copy &to);

    void setClock(Copy &copy);

    void clone(Copy &original);

    void keepBackup(Copy &copy);
    void restore(Copy &copy);
    void noteLost(const QMap<QByteArray, QByteArray> &before);

    void take(Copy &copy, const QByteArray &body);

    void ofNewVersion(Copy &copy);

    /// A computer that sent its second step, not its first, and never started again.
    void dieHalfway(Copy &original);
    void bury(Copy &copy);
    void turnUp(Copy &copy);

    void exchange();

    void compare();

    void same(Store &a, Store &b, const char *what);

    /// The tables against what the same transactions amount to in memory.
    void replay(Store &store);

    /// One copy against the oracle, whatever part of everything it has.
    void checkOne(Copy &copy);

    quint64 m_seed;
    Dice m_dice;
    Figures &m_figures;
    Id m_document;
    QTemporaryDir m_folder;
    bool m_onDisk = false;
    bool m_packaged = false;
    int m_files = 0;
    qint64 m_time = kStart;
    std::vector<Copy> m_copies;
    QList<WorldRow> m_rows;
    QMap<QByteArray, QByteArray> m_written; ///< every transaction that anybody ever made
    QMap<QByteArray, QByteArray> m_all;     ///< every transaction that somebody has at the end
    QSet<QByteArray> m_lost;
    QList<Id> m_vanished;
    QString m_problem;
};

} // namespace tandem::simulation
