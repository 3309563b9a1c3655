// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrases.h"
#include "core/workspace/history_cursor.h"
#include "core/workspace/workspace.h"
#include "ui/history/history_words.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>

class QTimer;

namespace tandem {

/// What the rows of a HistoryModel tell beside Qt's own roles.
namespace HistoryRole {
enum : int {
    Name = Qt::UserRole + 1, ///< QString: what was done; only of steps
    Rows,                    ///< QString: to what; may be empty
    Source,                  ///< QString: when and who
    TakenBack,               ///< bool: a later step took it back
    Html,                    ///< QString: the changes; only of what stands under a step
};
} // namespace HistoryRole

/// Steps of the history, newest first, each with one row under it that tells its changes. Reads as far as it is looked
/// at, in slices, and follows the file.
class HistoryModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    HistoryModel(Workspace &workspace, const Phrases &phrases, const Theme &theme, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Begins anew. `beside`: see HistoryTelling.
    void setFilter(const HistoryFilter &filter, const Id &beside = {});
    const HistoryFilter &filter() const { return m_filter; }
    /// Whether it follows the file at once (at first it does), or when it is made active again.
    void setActive(bool active);
    /// Shows nothing and reads nothing.
    void stop();

    /// Null: the index is of no step.
    const HistoryEntry *entryAt(const QModelIndex &index) const;
    /// The step's row; invalid: it was not read yet.
    QModelIndex indexOf(const Id &transaction) const;
    HistoryTelling telling() const;
    bool isReading() const;
    bool hasEnded() const { return m_ended; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// More was read, or all of it.
    void progressed();
    void failed(const tandem::Error &error);

private:
    void readOn();
    void append(QList<HistoryEntry> entries);
    void follow();
    void noteTakenBack();
    /// The row of the step that a row of changes stands under.
    int stepOf(const QModelIndex &index) const;

    Workspace &m_workspace;
    Phrases m_phrases;
    const Theme &m_theme;
    HistoryFilter m_filter;
    Id m_beside;
    std::unique_ptr<HistoryCursor> m_cursor;
    QList<HistoryEntry> m_entries;
    QSet<Id> m_takenBack;
    mutable QHash<Id, QString> m_html; ///< of steps that were unfolded
    /// A row of changes knows its step by a number that stays when newer steps come: this one's is the newest step's,
    /// each older one's is one less.
    qint64 m_newest = 1'000'000'000;
    qsizetype m_wanted = 0;
    bool m_active = true;
    bool m_stale = false; ///< the file changed while it was not active
    bool m_ended = true;
    QTimer *m_soon;
    QTimer *m_following;
};

} // namespace tandem
