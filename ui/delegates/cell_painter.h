// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

namespace tandem {

class CellTexts;
class Phrases;
struct Theme;

/// How the cells of our tables look (see CellRole for what a cell can tell): no grid, a line under each row, status as
/// symbol and word, shares as a bar, small marks for what needs attention, a ring around the current cell.
void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme,
               const Phrases &phrases, CellTexts &texts);

/// Over a painted cell: what was typed into it and refused.
void paintRefused(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const Theme &theme);

/// The sentences about a cell, one a line: its whole text where it is cut off, its marks, its problem.
QString cellTip(const QModelIndex &index, bool cut, const Phrases &phrases);

/// Whether the text of a cell does not fit into it.
bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace tandem
