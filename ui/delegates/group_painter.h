// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;
class QTableView;

namespace tandem {

struct Theme;

/// How wide the triangle is that folds a group, at the left of its header.
inline constexpr int kFoldWidth = 26;

/// A cell of a group's header (see CellRole::Group). The name runs across the cells up to the first one that tells a
/// sum; sums of columns that are not shown follow the name.
void paintGroupLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme);

/// What the whole header says: name, number of rows, sums of columns that are hidden.
QString groupLineText(const QModelIndex &index, const QWidget *view);

} // namespace tandem
