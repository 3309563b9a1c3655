// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace tandem {

/// Brings the box of a field (`budget_line.spent`) of a row into sight, wherever in `root` it stands: chooses the row
/// in its panel, turns to its tab, unfolds what hides it, scrolls to it, and gives it the focus. False: there is no
/// box for it; where the row's panel was found, that has been turned to. Without a field, the row alone.
bool revealField(QWidget &root, const Id &row, const QString &field);

/// Does the same with the first field or cell in `root` that holds something typed and not saved; false: none does.
bool revealTyped(QWidget &root);

} // namespace tandem
