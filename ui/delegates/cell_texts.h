// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QSize>
#include <QStaticText>

class QPainter;
class QRect;

namespace tandem {

/// Texts in one line, or in two where the row is high enough and one is too short, cut off with an ellipsis where they do
/// not fit, and laid out once: a table that is scrolled or
/// repainted shows mostly what it showed before, and finding the glyphs of a text costs more than painting them.
class CellTexts
{
public:
    /// `alignment`: left, right or centred; always in the middle of the height. The painter's font and pen are used.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Qt::TextElideMode elide,
              const QString &text);
    /// What is seen of a text that is cut off at its end, with a line separator where it goes on in a second line.
    static QString shown(const QFont &font, const QSize &room, const QString &text);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;             ///< cut off to this many pixels; -1: whole
        int lines;             ///< one or two
        Qt::TextElideMode cut; ///< at which end
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, key.lines, int(key.cut));
        }
    };

    const QStaticText &whole(const QFont &font, const QString &text);
    const QStaticText &cut(const QFont &font, const QString &text, Qt::TextElideMode elide, const QSize &room);
    const QStaticText &keep(const Key &key, const QString &shown);

    QCache<Key, QStaticText> m_lines{4000};
};

} // namespace tandem
