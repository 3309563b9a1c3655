// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringView>

#include <array>
#include <deque>
#include <unordered_map>
#include <vector>

namespace tandem::print {

/// A word shaped once: its glyphs and where they stand.
struct Word
{
    /// Glyphs of one font; a word has several only where a character is missing from the first.
    struct Stretch
    {
        int font = 0; ///< for Words::font()
        int from = 0; ///< first glyph
        int to = 0;   ///< one past the last
    };

    std::vector<quint32> glyphs;
    std::vector<QPointF> places; ///< units from the word's left end on the baseline
    std::vector<Stretch> stretches;
    double width = 0; ///< units, whole
    bool rightToLeft = false;
};

/// Shapes words and remembers them. A plan's words come back over and over, and shaping is the dearest part of laying
/// out a page: so a document can be measured and painted in two passes at less than the price of one.
///
/// Spaces are no part of shaping: every kind of space is the plain space's glyph with a width of our own, because the
/// narrow no-break space that French wants is missing from most fonts, and so that copied text holds plain spaces.
///
/// Belongs to the thread that made it.
class Words
{
public:
    Words();
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    /// The number of a face for the other calls. `size` in points, at least 1.
    int face(double size, bool strong);

    /// `text` holds no breaking space and no line break. The reference stays good until `trim()`.
    const Word &word(int face, QStringView text);

    double spaceWidth(int face) const { return m_faces[static_cast<std::size_t>(face)].space; }
    /// The plain space's glyph, so that copied text has its spaces.
    quint32 spaceGlyph(int face) const { return m_faces[static_cast<std::size_t>(face)].spaceGlyph; }
    /// The font that a face's spaces and, as a rule, its words are in.
    int mainFont(int face) const { return m_faces[static_cast<std::size_t>(face)].font; }
    /// Units above and below the baseline.
    double ascent(int face) const { return m_faces[static_cast<std::size_t>(face)].ascent; }
    double descent(int face) const { return m_faces[static_cast<std::size_t>(face)].descent; }

    const QRawFont &font(int number) const { return m_fonts[static_cast<std::size_t>(number)]; }

    /// Forgets the words when there are very many. Call it only where no Word is held.
    void trim();

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const noexcept { return qHash(text, 0); }
        std::size_t operator()(const QString &text) const noexcept { return qHash(QStringView(text), 0); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const noexcept { return a == b; }
    };
    struct Figure
    {
        quint32 glyph = 0;
        double advance = 0;
    };
    struct Face
    {
        double size = 0;
        bool strong = false;
        QFont qtFont;
        int font = 0;
        quint32 spaceGlyph = 0;
        double space = 0;
        double ascent = 0;
        double descent = 0;
        std::array<Figure, 15> figures; ///< from ',' to ':'
        std::unordered_map<QString, Word, Hash, Equal> words;
    };

    Word shape(const Face &face, QStringView text);
    void shapePart(const Face &face, const QString &text, Word &word);
    int fontNumber(const QRawFont &font);

    std::deque<Face> m_faces; // a deque, so that words stay where they are
    std::vector<QRawFont> m_fonts;
};

} // namespace tandem::print
