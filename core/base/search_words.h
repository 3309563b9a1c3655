// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tandem {

/// The runs of letters and digits of a folded text (see folded()), in their order: "l'ete" is `l` and `ete`.
QStringList wordsOf(const QString &folded);

/// What a person typed to find something, folded, as the single terms that are looked for; at most eight.
QStringList searchTerms(const QString &typed);

/// A stretch of a text.
struct TextRange
{
    int from = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where folded terms stand in a text as it is written, in their order, without overlaps: what is to be marked in it.
/// Terms of one or two letters are marked at the beginnings of words only.
QList<TextRange> rangesOf(const QStringList &terms, const QString &text);

} // namespace tandem
