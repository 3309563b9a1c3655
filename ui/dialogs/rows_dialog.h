// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_table.h"

#include <QDialog>

namespace tandem {

struct UiContext;

/// The rows that a number is made of, ready to be shown: as many as there are in a RowsDialog, the first few on a page.
struct FactRows
{
    QString title;
    QString note; ///< how the number is counted; may be empty
    QStringList columns;
    int stretched = 0;
    QList<int> right; ///< columns of numbers
    QList<FactRow> rows;
    qsizetype total = 0; ///< where only the first ones are asked for: how many there are
    QString none;        ///< the sentence that stands instead of no rows
};

/// Shows what a number is made of. A row that is followed closes it; place() then says where it leads.
class RowsDialog final : public QDialog
{
    Q_OBJECT
public:
    RowsDialog(const UiContext &context, const FactRows &rows, QWidget *parent = nullptr);

    const std::optional<Place> &place() const { return m_place; }

private:
    std::optional<Place> m_place;
};

} // namespace tandem
