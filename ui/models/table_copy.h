// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class QMimeData;

namespace tandem {

class RowTableModel;

/// Rows of a table for the clipboard: a table for spreadsheets (HTML, whose numbers and days are numbers and days
/// whatever the spreadsheet's language) and the same as text with tabs. Several rows bring their columns' titles.
/// Texts that a spreadsheet would run as a formula have an apostrophe in front, as in our CSV files.
std::unique_ptr<QMimeData> copyRows(const RowTableModel &model, const QList<int> &rows, const QList<int> &columns);

} // namespace tandem
