// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"

#include "core/base/text.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kMostTerms = 8;
constexpr qsizetype kMarkedInside = 3; ///< letters

/// Folded letter by letter, so that each knows where it came from; one more place for the text's end.
struct TracedText
{
    explicit TracedText(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype size = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            const QString letter = text.at(i).isSpace() ? u" "_s : folded(QStringView(text).sliced(i, size));
            from.insert(from.end(), letter.size(), i);
            plain += letter;
            i += size - 1;
        }
        from.append(text.size());
    }

    QString plain;
    QList<qsizetype> from;
};

bool mark(const QString &term, const TracedText &text, QList<bool> &marked)
{
    bool found = false;
    for (qsizetype at = text.plain.indexOf(term); at >= 0; at = text.plain.indexOf(term, at + 1)) {
        const bool start = at == 0 || !text.plain.at(at - 1).isLetterOrNumber();
        if (!start && term.size() < kMarkedInside)
            continue;
        found = true;
        std::fill(marked.begin() + text.from.at(at), marked.begin() + text.from.at(at + term.size()), true);
    }
    return found;
}

} // namespace

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inWord = i < folded.size() && (folded.at(i).isLetterOrNumber() || folded.at(i).isSurrogate());
        if (inWord && from < 0)
            from = i;
        if (inWord || from < 0)
            continue;
        words.append(folded.sliced(from, i - from));
        from = -1;
    }
    return words;
}

QStringList searchTerms(const QString &typed)
{
    QStringList terms = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (terms.size() > kMostTerms)
        terms.resize(kMostTerms);
    return terms;
}

QList<TextRange> rangesOf(const QStringList &terms, const QString &text)
{
    const TracedText traced(text);
    QList<bool> marked(text.size(), false);
    for (const QString &term : terms) {
        if (term.isEmpty() || mark(term, traced, marked))
            continue;
        for (const QString &part : wordsOf(term)) // "l'atelier" where the text says "d'un atelier"
            mark(part, traced, marked);
    }
    QList<TextRange> ranges;
    for (int i = 0; i < int(marked.size()); ++i) {
        if (!marked.at(i))
            continue;
        if (!ranges.isEmpty() && ranges.last().from + ranges.last().length == i)
            ++ranges.last().length;
        else
            ranges.append({i, 1});
    }
    return ranges;
}

} // namespace tandem
