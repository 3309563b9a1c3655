// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/words.h"

#include "core/base/text.h"
#include "core/print/units.h"

#include <QFont>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tandem::print {

namespace {

constexpr std::size_t manyWords = 40'000;

/// From ',' to ':' without a gap: comma, hyphen, point, slash, ten digits, colon.
constexpr QLatin1StringView numericSigns(",-./0123456789:");

/// The width of a no-break space of some kind in ems; nothing for any other character. U+00A0 is as wide as a space.
std::optional<double> noBreakSpace(QChar c, double plainSpace)
{
    switch (c.unicode()) {
    case 0x00a0:
        return plainSpace;
    case 0x2007: // figure space: as wide as a digit
        return 0.556;
    case 0x2009:
    case 0x202f:
        return 0.2;
    case 0x200a:
        return 0.1;
    default:
        return std::nullopt;
    }
}

bool isInvisible(QChar c)
{
    return c.unicode() == 0x00ad || c.unicode() == 0x200b || c.unicode() == 0x2060 || c.unicode() == 0xfeff ||
           (c.category() == QChar::Other_Control);
}

/// Digits and what stands between them: set without kerning, so that figures stay beneath each other.
bool isNumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u >= u',' && u <= u':';
    });
}

bool isRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// The glyphs from `from` on are in this font.
void addStretch(Word &word, int font, int from)
{
    const int to = static_cast<int>(word.glyphs.size());
    if (!word.stretches.empty() && word.stretches.back().font == font && word.stretches.back().to == from)
        word.stretches.back().to = to;
    else
        word.stretches.push_back({font, from, to});
}

} // namespace

Words::Words() = default;
Words::~Words() = default;

int Words::face(double size, bool strong)
{
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].size == size && m_faces[i].strong == strong)
            return static_cast<int>(i);
    }
    Face face;
    face.size = size;
    face.strong = strong;
    // Families without fi ligatures first: a ligature's glyph would be copied as U+FB01, and a search for
    // "bénéficiaires" would find nothing. The last is whatever the system calls its sans serif.
    face.qtFont =
        QFont(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s, u"DejaVu Sans"_s, u"Sans Serif"_s});
    face.qtFont.setStyleHint(QFont::SansSerif);
    face.qtFont.setPixelSize(static_cast<int>(std::lround(pt(size))));
    face.qtFont.setBold(strong);
    // Without hinting, advances grow in proportion to the size: the same line breaks on every device.
    face.qtFont.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing makes Qt shape without ligatures; rounding to whole units takes this one away again.
    face.qtFont.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);

    const QRawFont raw = QRawFont::fromFont(face.qtFont);
    face.font = fontNumber(raw);
    const QList<quint32> glyphs = raw.glyphIndexesForString(u" "_s);
    face.spaceGlyph = glyphs.value(0);
    face.space = std::round(glyphs.isEmpty() ? pt(size) * 0.28 : raw.advancesForGlyphIndexes(glyphs).value(0).x());
    face.ascent = std::round(raw.ascent());
    face.descent = std::round(raw.descent());
    const QList<quint32> figures = raw.glyphIndexesForString(QString(numericSigns));
    const QList<QPointF> steps = raw.advancesForGlyphIndexes(figures);
    for (std::size_t i = 0; i < face.figures.size() && figures.size() == steps.size(); ++i)
        face.figures[i] = {figures.value(static_cast<qsizetype>(i)),
                           std::round(steps.value(static_cast<qsizetype>(i)).x())};
    m_faces.push_back(std::move(face));
    return static_cast<int>(m_faces.size()) - 1;
}

const Word &Words::word(int face, QStringView text)
{
    auto &words = m_faces[static_cast<std::size_t>(face)].words;
    const auto found = words.find(text);
    if (found != words.end())
        return found->second;
    Word shaped = shape(m_faces[static_cast<std::size_t>(face)], text);
    return words.emplace(text.toString(), std::move(shaped)).first->second;
}

Word Words::shape(const Face &face, QStringView text)
{
    Word word;
    word.rightToLeft = isRightToLeft(text);
    const double em = pt(face.size);
    QString part;
    for (const QChar c : text) {
        const std::optional<double> space = noBreakSpace(c, face.space / em);
        if (!space) {
            if (!isInvisible(c))
                part += c;
            continue;
        }
        shapePart(face, part, word);
        part.clear();
        const int at = static_cast<int>(word.glyphs.size());
        word.glyphs.push_back(face.spaceGlyph);
        word.places.emplace_back(word.width, 0);
        word.width += std::round(*space * em);
        addStretch(word, face.font, at);
    }
    shapePart(face, part, word);
    return word;
}

void Words::shapePart(const Face &face, const QString &text, Word &word)
{
    if (text.isEmpty())
        return;
    if (isNumeric(text) && face.figures.front().glyph != 0) {
        const int from = static_cast<int>(word.glyphs.size());
        for (const QChar c : text) {
            const Figure &figure = face.figures[static_cast<std::size_t>(c.unicode() - u',')];
            word.glyphs.push_back(figure.glyph);
            word.places.emplace_back(word.width, 0);
            word.width += figure.advance;
        }
        addStretch(word, face.font, from);
        return;
    }
    QTextLayout layout(text, face.qtFont);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();

    QList<QGlyphRun> runs = layout.glyphRuns();
    // Qt keeps the runs by font; on the line they stand from left to right.
    std::stable_sort(runs.begin(), runs.end(), [](const QGlyphRun &a, const QGlyphRun &b) {
        return a.positions().value(0).x() < b.positions().value(0).x();
    });
    const bool simple = runs.size() == 1 && !word.rightToLeft;
    const double baseline = line.ascent();
    const double origin = word.width;
    double before = 0;
    double x = 0;
    for (const QGlyphRun &run : std::as_const(runs)) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const int from = static_cast<int>(word.glyphs.size());
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            // Whole steps from letter to letter: the same letter then always steps alike, which packs well.
            x = simple ? x + std::round(positions[i].x() - before) : std::round(positions[i].x());
            before = positions[i].x();
            word.glyphs.push_back(glyphs[i]);
            word.places.emplace_back(origin + x, std::round(positions[i].y() - baseline));
        }
        addStretch(word, fontNumber(run.rawFont()), from);
    }
    const double natural = line.naturalTextWidth();
    word.width = origin + (simple ? x + std::max(0.0, std::round(natural - before)) : std::ceil(natural));
}

int Words::fontNumber(const QRawFont &font)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i] == font)
            return static_cast<int>(i);
    }
    m_fonts.push_back(font);
    return static_cast<int>(m_fonts.size()) - 1;
}

void Words::trim()
{
    for (Face &face : m_faces) {
        if (face.words.size() > manyWords)
            face.words.clear();
    }
}

} // namespace tandem::print
