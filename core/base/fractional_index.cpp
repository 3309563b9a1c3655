// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fractional_index.h"

#include "core/base/random.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 62;

int valueOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 36;
    return -1;
}

/// The digit at a place; the lower side goes on with zeros, an empty upper side with one beyond the last digit.
int digitAt(const QByteArray &key, qsizetype place, int beyond)
{
    return place < key.size() ? valueOf(key.at(place)) : beyond;
}

QByteArray midpoint(const QByteArray &before, const QByteArray &after)
{
    QByteArray key;
    bool bounded = !after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        const int low = digitAt(before, place, 0);
        const int high = bounded ? digitAt(after, place, 0) : kBase;
        if (high - low > 1) {
            return key + kDigits[low + (high - low) / 2];
        }
        key += kDigits[low];
        if (high > low)
            bounded = false; // everything behind `low` at this place is below `after` already
    }
}

/// The key behind the last one. A long list is built row by row, so this counts instead of halving what is left: after
/// n leading `z` stands a counter of 2n + 1 digits, and when its first digit has become `z` too, the next, wider one
/// begins. 200,000 rows need four digits.
QByteArray following(const QByteArray &before)
{
    qsizetype level = 0;
    while (digitAt(before, level, 0) == kBase - 1)
        ++level;
    QByteArray key = before.first(level);
    for (qsizetype place = level; place < 3 * level + 1; ++place)
        key += kDigits[digitAt(before, place, 0)];
    for (qsizetype place = key.size() - 1; place >= level; --place) {
        const int digit = valueOf(key.at(place));
        key[place] = kDigits[(digit + 1) % kBase];
        if (digit + 1 < kBase)
            break;
    }
    if (valueOf(key.at(level)) == kBase - 1)
        key = key.first(level + 1) + QByteArray(2 * level + 3, '0');
    return key;
}

} // namespace

QByteArray positionBetween(const QByteArray &before, const QByteArray &after, Random &random)
{
    const bool ordered = before < after;
    const bool last = after.isEmpty() || !ordered;
    QByteArray key = last && !before.isEmpty() ? following(before) : midpoint(before, after);
    key += kDigits[random.next() % kBase];
    key += kDigits[1 + random.next() % (kBase - 1)];
    return key;
}

QList<QByteArray> evenPositions(qsizetype count)
{
    int width = 1;
    for (qint64 room = kBase - 1; room <= count; room *= kBase)
        ++width;
    qint64 space = 1;
    for (int i = 0; i < width; ++i)
        space *= kBase;
    QList<QByteArray> keys;
    keys.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        qint64 value = space / (count + 1) * (i + 1);
        QByteArray key(width, '0');
        for (int place = width - 1; place >= 0; --place, value /= kBase)
            key[place] = kDigits[value % kBase];
        key += kDigits[kBase / 2]; // so that it never ends in 0
        keys.append(key);
    }
    return keys;
}

bool isPosition(QByteArrayView text)
{
    return !text.isEmpty() && text.back() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return valueOf(c) >= 0; });
}

} // namespace tandem
