// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tandem {

/// A stretch of two versions of a text.
struct TextPiece
{
    enum class Kind : unsigned char { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// What differs, word by word: the Same and Removed pieces joined are `before`, the Same and Added ones are `after`.
QList<TextPiece> textDifferences(const QString &before, const QString &after);

} // namespace tandem
