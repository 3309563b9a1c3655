// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QPoint>
#include <QStringList>

class QWidget;

namespace tandem {

/// Where in a window a person is: the control with the focus, the cursor in its text, the cells that are current in the
/// tables that are shown, and how far everything is scrolled. Finds all that again by the controls' names after the
/// window's content was made anew.
class FocusPlace
{
public:
    explicit FocusPlace(QWidget &window);

    /// What is no longer there is left out; a control that is gone is stood for by the nearest one around it.
    void restore(QWidget &window) const;

private:
    struct Cell
    {
        int row = -1;
        int column = -1;
    };

    QStringList m_focus; ///< names: the control's, then those of what it stands in, from the inside out
    int m_cursor = -1;   ///< in its text, in UTF-16 units; -1: it has none
    int m_anchor = -1;
    QHash<QString, Id> m_rows; ///< of panels of rows: whose fields stand below the table
    QHash<QString, Cell> m_cells;
    QHash<QString, QPoint> m_scrolled;
};

} // namespace tandem
