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
            // Appending at the end takes small steps, so that a long list built row by row keeps short keys.
            const int step = after.isEmpty() && place < before.size() ? 1 : (high - low) / 2;
            return key + kDigits[low + step];
        }
        key += kDigits[low];
        if (high > low)
            bounded = false; // everything behind `low` at this place is below `after` already
    }
}

} // namespace

QByteArray positionBetween(const QByteArray &before, const QByteArray &after, Random &random)
{
    const bool ordered = after.isEmpty() || before < after;
    QByteArray key = midpoint(before, ordered ? after : QByteArray());
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
