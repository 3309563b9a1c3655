// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "ui/place.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace tandem {

struct UiContext;

/// The list at the window's left: the overview, and each memorandum with its plans by year, the directory.
class Navigator final : public QTreeView
{
    Q_OBJECT
public:
    explicit Navigator(const UiContext &context, QWidget *parent = nullptr);

    /// Marks the place that is shown.
    void setPlace(const Place &place);

    /// Which memoranda are folded.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

    QSize sizeHint() const override;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

signals:
    void placeChosen(const tandem::Place &place);

private:
    void fill();
    void onChanged(const ChangeSet &changes);
    QStandardItem *addSection(const QString &text);
    void addFollowUp();
    void refreshCounts();
    /// `icon` may be empty.
    void addPlace(const QString &icon, const QString &text, const Place &place);
    QStandardItem *find(const Place &place) const;

    const UiContext &m_context;
    QStandardItemModel *m_model;
    Place m_place;
    bool m_quiet = false; ///< the current row changes without the person having chosen it
};

} // namespace tandem
