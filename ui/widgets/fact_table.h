// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place.h"

#include <QHash>
#include <QList>
#include <QTreeView>
#include <QVariant>

#include <optional>

namespace tandem {

class FactModel;
struct Theme;

/// A cell of a FactTable.
struct FactCell
{
    QString text{};
    std::optional<int> activityStatus{}; ///< its symbol in front of the text
    std::optional<int> planStatus{};
    bool late = false; ///< the late symbol in front of the text
    bool muted = false;
    QList<double> bar{}; ///< shares 0 to 1 of the cell's width: outlined, hatched, filled; or one alone, filled
    QString toolTip{};
    std::optional<Place> leadsTo{}; ///< where this cell leads, instead of where its row does
};

/// A row of a FactTable.
struct FactRow
{
    QList<FactCell> cells;
    std::optional<Place> leadsTo{};
    bool strong = false; ///< totals
};

/// A few rows to read, as high as they are, without scroll bars of its own; rows and single cells can lead somewhere: by
/// a click, or by Enter on the cell that the arrow keys go to. Numbers stand
/// right, the bars differ in pattern and not only in colour.
class FactTable final : public QTreeView
{
    Q_OBJECT
public:
    FactTable(const QString &name, const QString &accessibleName, const Theme &theme, QWidget *parent = nullptr);

    /// `stretched`: the column that takes what room is left. Columns whose number is in `right` are right-aligned.
    void setColumns(const QStringList &titles, int stretched, const QList<int> &right = {});
    /// Which columns are left out, the first one first, where the name would have no room otherwise: large type in a
    /// narrow place.
    void setGivingWay(const QList<int> &columns);
    void setHeaderShown(bool shown);
    void clearRows();
    /// In place of those that are there.
    void setRows(const QList<FactRow> &rows);
    void add(const FactRow &row);
    void addRow(const QList<FactCell> &cells, const std::optional<Place> &leadsTo = {}, bool strong = false)
    {
        add({cells, leadsTo, strong});
    }
    int rowCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void followed(const tandem::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    void follow(const QModelIndex &index);
    void giveWay();

    FactModel *m_model;
    const Theme &m_theme;
    QList<int> m_givingWay;
    QHash<int, int> m_widths; ///< of the columns' texts
    int m_stretched = 0;
    bool m_fitted = false; ///< the columns are as wide as their texts
};

} // namespace tandem
