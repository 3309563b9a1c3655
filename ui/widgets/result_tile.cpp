// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/result_tile.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kTitleLength = 96; ///< about three lines; the rest is in the tool tip

} // namespace

/// Filled as far as the value reaches, outlined up to the target.
class ResultTile::Bar final : public QWidget
{
public:
    Bar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setFixedHeight(12); }

    void setShare(double share)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect full(0, 2, width() - 1, height() - 5);
        painter.setPen(m_theme.muted);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(full);
        QRect filled = full;
        filled.setWidth(qRound(full.width() * m_share));
        painter.fillRect(filled, m_theme.accent);
        // The target's mark stands out of the bar, so that a full bar still shows that there was one.
        painter.fillRect(QRect(full.right() - 1, 0, 2, height()), m_theme.text);
    }

private:
    const Theme &m_theme;
    double m_share = 0;
};

ResultTile::ResultTile(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_value(new QLabel(this)),
      m_symbol(new QLabel(this)),
      m_state(new QLabel(this)),
      m_bar(new Bar(theme, this)),
      m_target(new QLabel(this)),
      m_remark(new QLabel(this))
{
    setProperty("role", u"card"_s);
    setProperty("leads", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
    layout->setSpacing(spacing::kTiny);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextRole(m_title, TextRole::Muted);
    setTextRole(m_value, TextRole::Figure);
    setTextRole(m_target, TextRole::Small);
    setTextRole(m_remark, TextRole::Small);
    setTextRole(m_state, TextRole::Small);
    m_target->setWordWrap(true);
    m_remark->setWordWrap(true);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(spacing::kTiny);
    figure->addWidget(m_value, 1);
    figure->addWidget(m_symbol, 0, Qt::AlignVCenter);
    figure->addWidget(m_state, 0, Qt::AlignVCenter);
    m_title->setMinimumHeight(2 * QFontMetrics(m_title->font()).lineSpacing());
    layout->addWidget(m_title, 1);
    layout->addLayout(figure);
    layout->addWidget(m_bar);
    layout->addWidget(m_target);
    layout->addWidget(m_remark);
}

void ResultTile::setFacts(const Facts &facts, const QString &reachedText, const QString &notReachedText)
{
    m_title->setText(shortened(facts.title, kTitleLength));
    m_title->setToolTip(facts.title);
    m_value->setText(facts.value);
    m_target->setText(facts.target);
    m_remark->setText(facts.remark);
    m_bar->setVisible(facts.share.has_value());
    m_bar->setShare(facts.share.value_or(0));
    m_symbol->setVisible(facts.reached.has_value());
    m_state->setVisible(facts.reached.has_value());
    if (facts.reached) {
        const ActivityStatus status = *facts.reached ? ActivityStatus::Completed : ActivityStatus::UnderWay;
        m_symbol->setPixmap(statusIcon(status, m_theme).pixmap(sizes::kSymbol));
        m_state->setText(*facts.reached ? reachedText : notReachedText);
    }
    setAccessibleName(facts.title);
    setAccessibleDescription(QStringList{facts.value, m_state->text(), facts.target, facts.remark}.join(u". "_s));
}

void ResultTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened();
}

void ResultTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit opened();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tandem

#include "moc_result_tile.cpp"
