// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_combo.h"

#include "ui/theme.h"

#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kInset = 4; ///< of the text, so that it begins where that of the lines does

/// A line that does not cut a letter in two.
class ElidedLine final : public QLineEdit
{
public:
    explicit ElidedLine(QWidget *parent) : QLineEdit(parent) { setTextMargins(kInset, 0, 0, 0); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        constexpr int kOwnMargin = 2; // QLineEdit keeps it at both sides
        const QRect room = rect().adjusted(kInset + kOwnMargin, 0, -kOwnMargin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
        const int top = (height() - fontMetrics().height() + 1) / 2; // as QLineEdit rounds it: nothing jumps
        painter.drawText(room.left(), top + fontMetrics().ascent(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

void CalmCombo::setTyped()
{
    setLineEdit(new ElidedLine(this));
}

QSize CalmCombo::sizeHint() const
{
    QSize size = QComboBox::sizeHint();
    if (!isEditable())
        size.rwidth() += spacing::kSmall; // its text begins further in, and is elided where it would touch the arrow
    if (hasFrame())
        size.setHeight(std::max(size.height(), fontMetrics().height() + 11)); // as high as a line
    return size;
}

QSize CalmCombo::minimumSizeHint() const
{
    return {QComboBox::minimumSizeHint().width(), sizeHint().height()};
}

void CalmCombo::paintEvent(QPaintEvent *)
{
    // A style sheet can only round it at the price of an image for the arrow; its colours are the palette's.
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool problem = property("problem").toBool();
    if (hasFrame()) {
        const bool strong = problem || hasFocus();
        const qreal width = strong ? 2 : 1;
        const QColor line = problem      ? colours.color(QPalette::BrightText)
                            : hasFocus() ? colours.color(QPalette::Link)
                                         : colours.color(QPalette::Mid);
        painter.setPen(QPen(line, width));
        painter.setBrush(colours.color(QPalette::Base));
        const qreal inset = width / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), sizes::kCorner, sizes::kCorner);
    } else {
        painter.fillRect(rect(), colours.color(QPalette::Base));
    }
    const QPointF tip(this->width() - 13, height() / 2.0 + 2);
    painter.setPen(QPen(colours.color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Text), 1.4,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    if (isEditable())
        return;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect.adjust(kInset, 0, 0, 0);
    option.currentText = painter.fontMetrics().elidedText(
        option.currentText, Qt::ElideRight,
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - kInset);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CalmCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tandem

#include "moc_calm_combo.cpp"
