// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace tandem {

class Random;

/// Positions among siblings as texts: digits of base 62 (0-9A-Za-z) after an imagined point, compared byte by byte, so
/// that two people can insert between the same two rows without renumbering (journal.md, 8.5). A key never ends in `0`.

/// A key between `before` and `after` (either may be empty: the start, the end), with two random digits behind it
/// because two copies that insert at the same place would otherwise choose the same one. `before` must be less than
/// `after`; equal or reversed neighbours give a key behind `before`.
QByteArray positionBetween(const QByteArray &before, const QByteArray &after, Random &random);

/// `count` evenly spaced keys for siblings that are numbered anew.
QList<QByteArray> evenPositions(qsizetype count);

/// Beyond this length the siblings are numbered anew.
inline constexpr qsizetype kLongPosition = 32;

bool isPosition(QByteArrayView text);

} // namespace tandem
