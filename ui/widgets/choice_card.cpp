// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_card.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kIcon = 20;
constexpr int kLeft = spacing::kLarge + kIcon + spacing::kMedium;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

ChoiceCard::ChoiceCard(const QIcon &icon, const QString &title, const QString &sentence, const Theme &theme,
                       QWidget *parent)
    : QAbstractButton(parent), m_sentence(sentence), m_theme(theme)
{
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const
{
    return QSize(320, heightForWidth(320));
}

QSize ChoiceCard::minimumSizeHint() const
{
    return QSize(220, heightForWidth(320));
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, textArea(width).width(), 10'000);
    const int title = QFontMetrics(fontOf(TextRole::Strong)).boundingRect(room, kWrap, text()).height();
    const int sentence = QFontMetrics(font()).boundingRect(room, kWrap, m_sentence).height();
    return title + spacing::kTiny + sentence + 2 * spacing::kMedium;
}

QRect ChoiceCard::textArea(int width) const
{
    return QRect(kLeft, spacing::kMedium, std::max(width - kLeft - spacing::kLarge, 60), height());
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() && isEnabled();
    painter.setBrush(isDown() ? m_theme.soft : m_theme.surface);
    if (hasFocus())
        painter.setPen(QPen(m_theme.accent, 2));
    else
        painter.setPen(active ? m_theme.accent : m_theme.border);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), sizes::kCorner, sizes::kCorner);
    QRect area = textArea(width());
    const QFont strong = fontOf(TextRole::Strong);
    icon().paint(&painter,
                 QRect(spacing::kLarge, area.top() + (QFontMetrics(strong).height() - kIcon) / 2, kIcon, kIcon));
    painter.setFont(strong);
    painter.setPen(m_theme.text);
    QRect used;
    painter.drawText(area, kWrap, text(), &used);
    area.setTop(used.bottom() + 1 + spacing::kTiny);
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    painter.drawText(area, kWrap, m_sentence);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tandem

#include "moc_choice_card.cpp"
