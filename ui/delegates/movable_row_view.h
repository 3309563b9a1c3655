// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/row_table_view.h"

#include <functional>
#include <memory>

class QMimeData;

namespace tandem {

/// A table whose rows can be dragged to another place in it, and out of it as what copying them gives.
class MovableRowView final : public RowTableView
{
    Q_OBJECT
public:
    MovableRowView(const UiContext &context, QWidget *parent);

    /// What is dragged out of the window.
    void setCopy(std::function<std::unique_ptr<QMimeData>()> copy) { m_copy = std::move(copy); }

signals:
    /// The selected rows were dropped in front of this line; the number of lines: behind all.
    void rowsDropped(int line);

protected:
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineAt(int y) const;
    void showLine(int line);

    std::function<std::unique_ptr<QMimeData>()> m_copy;
    int m_line = -1; ///< before which a line says that the rows would be dropped
    const UiContext &m_context;
};

} // namespace tandem
