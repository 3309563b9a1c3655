// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QAction;

namespace tandem {

/// A text of a menu without the sign before its key and without the ellipsis at its end: "&Open…" is "Open".
QString withoutMnemonic(const QString &text);

/// What an action is called in a list.
QString plainActionText(const QAction &action);

/// Its keys as the desktop writes them; empty: it has none.
QStringList shortcutTexts(const QAction &action);

/// The title of the menu that it stands in; of several levels the innermost, or the outermost. Empty: in none.
enum class MenuLevel : unsigned char { Inner, Outer };
QString menuOf(const QAction &action, MenuLevel level = MenuLevel::Inner);

/// Whether all of the folded terms stand somewhere in a text.
bool holdsAll(const QStringList &terms, const QString &text);

} // namespace tandem
