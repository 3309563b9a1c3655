// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>

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

/// What a character is searched as: lower case, taken apart, without its marks; white space of any kind is a space.
QString searchForms(QStringView character)
{
    QString result;
    for (const QChar c : character.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case 0x2019: // typographic apostrophe
        case 0x02BC:
            result += u'\'';
            break;
        case 0x2010:
        case 0x2011:
        case 0x2013:
        case 0x2014:
            result += u'-';
            break;
        case 0x0152:
        case 0x0153:
            result += "oe"_L1;
            break;
        case 0x00C6:
        case 0x00E6:
            result += "ae"_L1;
            break;
        default:
            result += c.isSpace() ? QChar(u' ') : c.toLower();
        }
    }
    return result;
}

/// The search forms of the letters of most texts, found once: folding is what searching 100,000 rows waits for.
class FoldTable
{
public:
    static constexpr char16_t kNothing = 0xFFFF; ///< a mark
    static constexpr char16_t kLong = 0xFFFE;    ///< ask searchForms()

    FoldTable()
    {
        for (std::size_t i = 0; i < m_forms.size(); ++i) {
            const QChar character(static_cast<char16_t>(i));
            const QString forms = searchForms(QStringView(&character, 1));
            m_forms[i] = forms.isEmpty() ? kNothing : forms.size() == 1 ? forms.front().unicode() : kLong;
        }
    }
    char16_t form(QChar c) const { return c.unicode() < m_forms.size() ? m_forms[c.unicode()] : kLong; }

private:
    std::array<char16_t, 0x180> m_forms;
};

} // namespace

QString folded(QStringView text)
{
    static const FoldTable kTable;
    QString result;
    result.reserve(text.size());
    bool space = false;
    const auto append = [&](QChar c) {
        if (c == u' ') {
            space = !result.isEmpty();
            return;
        }
        if (space)
            result += u' ';
        space = false;
        result += c;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (const char16_t form = kTable.form(c); form != FoldTable::kLong) {
            if (form != FoldTable::kNothing)
                append(form);
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString forms = searchForms(text.sliced(i, pair ? 2 : 1));
        for (const QChar form : forms)
            append(form);
        i += pair;
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
