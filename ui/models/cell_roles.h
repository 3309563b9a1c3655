// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace tandem {

/// What the cells of our tables tell beside Qt's own roles.
namespace CellRole {
enum : int {
    Id = Qt::UserRole + 1, ///< QByteArray: the row's id, hexadecimal
    Canonical,             ///< QByteArray: the value's canonical text, of the half that is edited
    Status,                ///< int: an ActivityStatus to paint; -1 or nothing: none
    Late,                  ///< bool: the day has passed
    Share,                 ///< int: 0 to 100, to paint as a bar
    Mark,                  ///< int: a TextMark
    Problem,               ///< QString: what is wrong with the value, in a sentence; empty: nothing
    Quiet,                 ///< bool: painted in the muted colour
    EndMatters,            ///< bool: cut off at its beginning when it does not fit (a code)
    Struck,                ///< bool: struck through (a cancelled activity)
    Group,                 ///< QString: the line is the header of the group of this name; nothing: it is a row
    GroupCount,            ///< int: how many rows the group has
    GroupFolded,           ///< bool: its rows are folded away
};
} // namespace CellRole

/// What is the matter with a text in two languages.
enum class TextMark : unsigned char {
    None,
    Missing, ///< not there in the screen's language: the other one is shown
    Older,   ///< the other language was changed later
};

} // namespace tandem
