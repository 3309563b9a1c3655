// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_bubble.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace tandem {

CellBubble::CellBubble(const Theme &theme, QWidget *viewport)
    : QWidget(viewport), m_theme(theme), m_label(new QLabel(this))
{
    setObjectName(u"cellProblem"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, spacing::kTiny);
    layout->addWidget(m_label);
    m_label->setObjectName(u"cellProblemSentence"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("problem", true);
    hide();
}

void CellBubble::showAt(const QRect &cell, const QString &sentence)
{
    constexpr int kWidest = 340;
    m_label->setText(sentence);
    const int frame = 2 * spacing::kSmall;
    const int natural = fontMetrics().horizontalAdvance(sentence) + frame + spacing::kSmall;
    const int width = std::min({natural, kWidest, parentWidget()->width()});
    const int height = m_label->heightForWidth(width - frame) + 2 * spacing::kTiny;
    const int left = std::clamp(cell.left(), 0, std::max(0, parentWidget()->width() - width));
    const bool below = cell.bottom() + height + spacing::kTiny < parentWidget()->height();
    setGeometry(left, below ? cell.bottom() + 2 : cell.top() - height - 2, width, height);
    show();
    raise();
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.late, 1));
    painter.setBrush(m_theme.softProblem);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), sizes::kCorner, sizes::kCorner);
}

} // namespace tandem

#include "moc_cell_bubble.cpp"
