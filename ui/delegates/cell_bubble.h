// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tandem {

struct Theme;

/// A sentence below a cell: why what stands in it was refused. Lies over the table, takes no focus.
class CellBubble final : public QWidget
{
    Q_OBJECT
public:
    CellBubble(const Theme &theme, QWidget *viewport);

    /// Below the cell, or above it where there is no room.
    void showAt(const QRect &cell, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_label;
};

} // namespace tandem
