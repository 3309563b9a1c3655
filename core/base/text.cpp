// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace tandem {

namespace {

QString cleaned(QStringView text, bool oneLine)
{
    QString normal = text.toString().normalized(QString::NormalizationForm_C);
    normal.remove(QChar(u'\0'));
    normal.replace("\r\n"_L1, "\n"_L1);
    normal.replace(u'\r', u'\n');
    if (oneLine) {
        normal.replace(u'\n', u' ');
        normal.replace(u'\t', u' ');
    }
    // Not QString::trimmed(): it would also take the no-break spaces that French typography puts before a sign.
    qsizetype from = 0;
    qsizetype to = normal.size();
    const auto isEdge = [](QChar c) { return c == u' ' || c == u'\n' || c == u'\t'; };
    while (from < to && isEdge(normal.at(from)))
        ++from;
    while (to > from && isEdge(normal.at(to - 1)))
        --to;
    return normal.mid(from, to - from);
}

/// The character that a variant of it is searched as; ligatures are taken apart before.
QChar searchForm(QChar c)
{
    switch (c.unicode()) {
    case 0x2019: // typographic apostrophe
    case 0x02BC:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c.toLower();
    }
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool plain = true;
    for (const QChar c : text)
        plain = plain && c.unicode() < 0x80;
    const QString source = plain ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
    bool space = false;
    for (const QChar c : plain ? text : QStringView(source)) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            space = !result.isEmpty();
            continue;
        }
        if (space)
            result += u' ';
        space = false;
        if (c == QChar(0x0152) || c == QChar(0x0153))
            result += "oe"_L1;
        else if (c == QChar(0x00C6) || c == QChar(0x00E6))
            result += "ae"_L1;
        else
            result += searchForm(c);
    }
    return result;
}

QString cleanLine(QStringView text)
{
    return cleaned(text, true);
}

QString cleanText(QStringView text)
{
    return cleaned(text, false);
}

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    qsizetype cut = text.lastIndexOf(u' ', length - 1);
    if (cut < length / 2)
        cut = length - 1;
    return text.left(cut) + QChar(0x2026);
}

} // namespace tandem
