// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pattern_legend.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QPainter>

namespace tandem {

namespace {

constexpr int kSample = 22;

} // namespace

PatternLegend::PatternLegend(const QList<std::pair<Pattern, QString>> &entries, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_entries(entries), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words;
    for (const auto &[pattern, text] : entries)
        words.append(text);
    setAccessibleName(words.join(u", "_s));
}

QSize PatternLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    int width = 0;
    for (const auto &[pattern, text] : m_entries)
        width += kSample + spacing::kSmall + metrics.horizontalAdvance(text) + spacing::kLarge;
    return QSize(width, metrics.height() + spacing::kTiny);
}

void PatternLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fontOf(TextRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int x = 0;
    for (const auto &[pattern, text] : m_entries) {
        const QRect sample(x, (height() - 10) / 2, kSample, 9);
        painter.setPen(pattern == Outline ? QPen(m_theme.muted) : QPen(Qt::NoPen));
        painter.setBrush(pattern == Hatched  ? QBrush(m_theme.accent, Qt::BDiagPattern)
                         : pattern == Filled ? QBrush(m_theme.accent)
                                             : QBrush(Qt::NoBrush));
        painter.drawRect(sample);
        x += kSample + spacing::kSmall;
        painter.setPen(m_theme.muted);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text) + spacing::kLarge;
    }
}

} // namespace tandem

#include "moc_pattern_legend.cpp"
