// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chip.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/lasting_menu.h"
#include "ui/widgets/menu_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace tandem {

/// Takes the choice back.
class FilterChip::Cross final : public QToolButton
{
public:
    Cross(const Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme) {}
    QSize sizeHint() const override { return {kSide, kSide}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.text, 1.4, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = QRectF(rect()).center();
        painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
        painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
    }

private:
    static constexpr int kSide = 22;
    const Theme &m_theme;
};

FilterChip::FilterChip(const QString &name, const QString &label, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_label(label),
      m_button(new MenuButton(MenuButton::Look::Chip, theme, this)),
      m_clear(new Cross(theme, this)),
      m_menu(new LastingMenu(m_button))
{
    setObjectName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_button->setObjectName(name + u"Button");
    m_button->setMenu(m_menu);
    m_menu->setObjectName(name + u"Menu");
    layout->addWidget(m_button);
    m_clear->setObjectName(name + u"Clear");
    m_clear->setFocusPolicy(Qt::StrongFocus);
    const QString clear = tr("Take this choice back: %1").arg(label);
    m_clear->setToolTip(clear);
    m_clear->setAccessibleName(clear);
    layout->addWidget(m_clear);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { emit opening(m_menu); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason); // the cross goes away
        emit cleared();
    });
    setChosen({});
}

void FilterChip::setChosen(const QString &words, bool alone)
{
    constexpr int kLongest = 34;
    m_active = !words.isEmpty();
    const QString full = m_active ? tr("%1: %2").arg(m_label, words) : m_label;
    if (full == m_button->accessibleName())
        return;
    m_button->setText(shortened(m_active && alone ? words : full, kLongest).replace(u'&', u"&&"_s));
    m_button->setToolTip(m_active ? full : QString());
    m_button->setAccessibleName(full);
    m_button->setProperty("active", m_active);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    m_clear->setVisible(m_active);
    updateGeometry();
}

void FilterChip::open()
{
    m_button->setFocus(Qt::ShortcutFocusReason);
    m_button->showMenu();
}

} // namespace tandem

#include "moc_filter_chip.cpp"
