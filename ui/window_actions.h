// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace tandem {

class ActionRegistry;
struct Theme;

/// Makes the window's own actions, with names, texts, shortcuts and icons. Who owns an action's work connects it.
void makeWindowActions(ActionRegistry &actions, const Theme &theme);

/// Fills the menu bar with them; returns the menu of recent files, which is filled by the window.
QMenu *fillMenuBar(QMenuBar &bar, ActionRegistry &actions);

} // namespace tandem
