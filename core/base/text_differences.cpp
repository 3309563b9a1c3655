// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_differences.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

/// Texts with more words than this between their first and last difference are told as replaced.
constexpr std::size_t kMostWords = 1500;

using Words = std::vector<QStringView>;

/// Words, each with the white space behind it.
Words wordsOf(const QString &text)
{
    Words words;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace())) {
            words.push_back(QStringView(text).sliced(from, i - from));
            from = i;
        }
    }
    return words;
}

void add(QList<TextPiece> &pieces, TextPiece::Kind kind, QStringView text)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text.toString()});
}

void addMiddle(QList<TextPiece> &pieces, const Words &a, const Words &b)
{
    using Kind = TextPiece::Kind;
    if (a.size() > kMostWords || b.size() > kMostWords) {
        for (const QStringView word : a)
            add(pieces, Kind::Removed, word);
        for (const QStringView word : b)
            add(pieces, Kind::Added, word);
        return;
    }
    // The longest common subsequence, from each place to the end.
    const std::size_t width = b.size() + 1;
    std::vector<unsigned short> longest((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            longest[i * width + j] = a[i] == b[j] ? static_cast<unsigned short>(longest[(i + 1) * width + j + 1] + 1)
                                                  : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            add(pieces, Kind::Same, a[i++]);
            ++j;
        } else if (j == b.size() || (i < a.size() && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
            add(pieces, Kind::Removed, a[i++]);
        } else {
            add(pieces, Kind::Added, b[j++]);
        }
    }
}

} // namespace

QList<TextPiece> textDifferences(const QString &before, const QString &after)
{
    Words a = wordsOf(before);
    Words b = wordsOf(after);
    QList<TextPiece> pieces;
    const auto [firstA, firstB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    for (auto it = a.begin(); it != firstA; ++it)
        add(pieces, TextPiece::Kind::Same, *it);
    Words restA(firstA, a.end());
    Words restB(firstB, b.end());
    const auto [lastA, lastB] = std::mismatch(restA.rbegin(), restA.rend(), restB.rbegin(), restB.rend());
    const Words tail(lastA.base(), restA.end());
    restA.erase(lastA.base(), restA.end());
    restB.erase(lastB.base(), restB.end());
    addMiddle(pieces, restA, restB);
    for (const QStringView word : tail)
        add(pieces, TextPiece::Kind::Same, word);
    return pieces;
}

} // namespace tandem
