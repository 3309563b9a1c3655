// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_ranks.h"

#include "core/base/halves.h"
#include "core/base/text.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace tandem {

namespace {

/// So many texts take longer to weigh than a thread to begin.
constexpr std::size_t kWorthAThread = 4000;

/// What the letters of most texts weigh in a collator's order, without their accents and case. It need not be exact.
class LetterWeights
{
public:
    static constexpr quint8 kNothing = 0;     ///< a letter that the order does not see
    static constexpr quint8 kBehindAll = 255; ///< letters of other scripts

    explicit LetterWeights(const QCollator &collator)
    {
        std::vector<QString> bases(kLetters + kSigns);
        for (std::size_t i = 0; i < bases.size(); ++i) {
            const QChar letter(char16_t(i < kLetters ? i : i - kLetters + kFirstSign));
            bases[i] = letter.isSpace() ? u" "_s : folded(QStringView(&letter, 1)).left(1);
        }
        std::vector<QString> order;
        std::copy_if(bases.begin(), bases.end(), std::back_inserter(order), [&](const QString &base) {
            return !base.isEmpty() && collator.compare(u'a' + base, u"a"_s) != 0;
        });
        std::sort(order.begin(), order.end(), collator);
        order.erase(std::unique(order.begin(), order.end()), order.end());
        for (std::size_t i = 0; i < bases.size(); ++i) {
            const auto at = std::find(order.begin(), order.end(), bases[i]);
            m_weights[i] = at == order.end() ? kNothing : quint8(std::min<std::ptrdiff_t>(at - order.begin() + 1, 254));
        }
    }

    quint8 of(QChar letter) const
    {
        const std::size_t code = letter.unicode();
        if (code < kLetters)
            return m_weights[code];
        return code >= kFirstSign && code < kFirstSign + kSigns ? m_weights[kLetters + code - kFirstSign] : kBehindAll;
    }

private:
    static constexpr std::size_t kLetters = 0x180;    // with those of all European languages
    static constexpr std::size_t kFirstSign = 0x2010; // dashes, quotation marks, the apostrophe
    static constexpr std::size_t kSigns = 0x20;

    std::array<quint8, kLetters + kSigns> m_weights;
};

/// A text and the weights of its first letters, the first one uppermost.
struct Weighed
{
    std::array<quint64, 6> weights;
    int text;
};

Weighed weighed(const QString &text, int place, const LetterWeights &weights)
{
    Weighed result{{}, place};
    constexpr std::size_t kMost = sizeof(result.weights);
    std::size_t count = 0;
    for (qsizetype i = 0; i < text.size() && count < kMost; ++i) {
        const quint8 weight = weights.of(text.at(i));
        if (weight == LetterWeights::kNothing)
            continue;
        result.weights[count / 8] |= quint64(weight) << (56 - 8 * (count % 8));
        ++count;
    }
    return result;
}

/// A text, and whether the one before it is equal.
struct Kept
{
    int text;
    bool same;
};

} // namespace

std::vector<qint32> textRanks(const std::vector<QString> &texts, const QCollator &collator)
{
    const auto compare = [&](int a, int b) { return collator.compare(texts[std::size_t(a)], texts[std::size_t(b)]); };
    const LetterWeights weights(collator);
    std::vector<Weighed> nearly(texts.size());
    inHalves(texts.size(), kWorthAThread, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            nearly[i] = weighed(texts[i], int(i), weights);
    });
    std::sort(nearly.begin(), nearly.end(), [&](const Weighed &a, const Weighed &b) {
        return a.weights != b.weights ? a.weights < b.weights : compare(a.text, b.text) < 0;
    });
    // Those that the collator sees elsewhere are taken out, sorted by it alone and merged in again.
    std::vector<Kept> kept;
    kept.reserve(texts.size());
    std::vector<int> strays;
    for (const Weighed &next : nearly) {
        const int order = kept.empty() ? -1 : compare(kept.back().text, next.text);
        if (order <= 0) {
            kept.push_back({next.text, order == 0});
            continue;
        }
        // Where only the last one stands too far in front, it is the stray, and not all that follow.
        const int earlier = kept.size() < 2 ? -1 : compare(kept[kept.size() - 2].text, next.text);
        strays.push_back(earlier <= 0 ? kept.back().text : next.text);
        if (earlier <= 0)
            kept.back() = {next.text, earlier == 0};
    }
    std::sort(strays.begin(), strays.end(), [&](int a, int b) { return compare(a, b) < 0; });
    std::vector<qint32> ranks(texts.size());
    qint32 rank = -1;
    int last = -1;
    const auto place = [&](int text, bool same) {
        if (!same)
            ++rank;
        ranks[std::size_t(text)] = rank;
        last = text;
    };
    const auto sameAsLast = [&](int text) { return last >= 0 && compare(last, text) == 0; };
    auto stray = strays.cbegin();
    for (const Kept &line : kept) {
        bool between = false;
        for (; stray != strays.cend() && compare(*stray, line.text) < 0; ++stray) {
            place(*stray, sameAsLast(*stray));
            between = true;
        }
        place(line.text, between ? sameAsLast(line.text) : line.same);
    }
    for (; stray != strays.cend(); ++stray)
        place(*stray, sameAsLast(*stray));
    return ranks;
}

} // namespace tandem
