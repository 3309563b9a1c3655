// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tandem {

class RowTableView;

/// The header of the group whose rows stand at the top of a table, kept there while they are scrolled.
class StickyGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit StickyGroup(RowTableView &view);

    /// Looks where it belongs now.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    RowTableView &m_view;
    int m_line = -1; ///< of the header
};

} // namespace tandem
