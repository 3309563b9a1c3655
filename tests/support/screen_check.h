// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem {

/// What a person who looks at, or listens to, a window would stumble over; a sentence each.

/// Visible controls that the keyboard can reach and that have no object name, no accessible name or no role.
QStringList namelessControls(const QWidget &window);

/// Visible labels, buttons and tabs that have less room than their text needs.
QStringList clippedTexts(const QWidget &window);

} // namespace tandem
