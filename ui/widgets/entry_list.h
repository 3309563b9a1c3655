// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/search_words.h"

#include <QIcon>
#include <QListView>
#include <QVariant>

namespace tandem {

struct Theme;

/// A line of an EntryList: a heading, or something that can be chosen.
struct ListEntry
{
    QString title{};
    QString detail{}; ///< beneath the title, smaller; empty: one line
    QString side{};   ///< at the right: a code, a shortcut
    QIcon icon{};
    QList<TextRange> titleMarks{};
    QList<TextRange> detailMarks{};
    QVariant value{};     ///< what choosing it means
    bool heading = false; ///< names the entries that follow

    bool operator==(const ListEntry &other) const
    {
        return title == other.title && detail == other.detail && side == other.side && value == other.value &&
               heading == other.heading && titleMarks == other.titleMarks && detailMarks == other.detailMarks;
    }
};

/// Entries in groups, each of one line or two, with words marked in them. Arrow keys pass over the headings.
class EntryList final : public QListView
{
    Q_OBJECT
public:
    EntryList(const QString &name, const QString &accessibleName, const Theme &theme, QWidget *parent = nullptr);

    /// The entry whose value is the current one's stays current; otherwise the first one becomes it.
    void setEntries(const QList<ListEntry> &entries);
    const QList<ListEntry> &entries() const;
    /// Null: none is current.
    const ListEntry *current() const;
    /// Whether there is an entry of this value.
    bool choose(const QVariant &value);
    /// So many entries on (or back); stays at the ends.
    void moveBy(int entries);
    /// To the first entry of all.
    void moveToStart();
    /// To the first entry of the next (or the last) group.
    void moveToGroup(bool forward);
    /// The height that all entries take.
    int contentHeight() const;

signals:
    /// Enter, or a click.
    void followed(const QVariant &value);
    void currentMoved();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int neighbour(int row, int step) const;
    void setCurrentRow(int row);
};

} // namespace tandem
