// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_picture.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

constexpr int kColours = 256;
constexpr int kAlike = 60; ///< squared distance under which a colour stands for another one

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

QList<QRgb> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> all = counts.keys();
    std::sort(all.begin(), all.end(), [&counts](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    QList<QRgb> chosen;
    for (const QRgb colour : std::as_const(all)) {
        if (chosen.size() == kColours)
            break;
        if (std::none_of(chosen.begin(), chosen.end(), [&](QRgb each) { return distance(each, colour) < kAlike; }))
            chosen.append(colour);
    }
    return chosen;
}

} // namespace

QImage smallPicture(const QImage &picture, QRgb frame)
{
    QImage source = picture.convertToFormat(QImage::Format_RGB32);
    for (int x = 0; x < source.width(); ++x) {
        source.setPixel(x, 0, frame);
        source.setPixel(x, source.height() - 1, frame);
    }
    for (int y = 0; y < source.height(); ++y) {
        source.setPixel(0, y, frame);
        source.setPixel(source.width() - 1, y, frame);
    }
    const QList<QRgb> colours = coloursOf(source);
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    QHash<QRgb, uchar> nearest;
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto known = nearest.constFind(from[x]);
            if (known == nearest.cend()) {
                int best = 0;
                int least = std::numeric_limits<int>::max();
                for (int i = 0; i < colours.size(); ++i) {
                    if (const int far = distance(colours.at(i), from[x]); far < least) {
                        least = far;
                        best = i;
                    }
                }
                known = nearest.insert(from[x], uchar(best));
            }
            to[x] = *known;
        }
    }
    return result;
}

} // namespace tandem
