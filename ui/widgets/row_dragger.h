// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;
class QWidget;

namespace tandem {

struct Theme;

/// Lets the rows of a table be dragged to another place among themselves; a line shows where one would come to stand.
/// Esc gives it up. It moves nothing by itself.
class RowDragger final : public QObject
{
    Q_OBJECT
public:
    RowDragger(QTableView *view, const Theme &theme);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    /// The row `from` was let go in front of the row `before`; the number of rows: at the end.
    void dropped(int from, int before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int gapAt(const QPoint &position) const;
    void showLine(int gap);
    void end();

    QTableView *m_view;
    QWidget *m_line;
    bool m_enabled = true;
    bool m_dragging = false;
    int m_from = -1;
    int m_pressedAt = 0; ///< where the button went down, in the viewport
};

} // namespace tandem
