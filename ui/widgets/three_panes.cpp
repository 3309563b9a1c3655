// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/three_panes.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QFrame>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kHandle = 5; ///< wide enough to be caught; one of them is painted
constexpr int kNarrowest = 150;
constexpr int kWidest = 720;

/// A line that can be dragged.
class PaneHandle final : public QWidget
{
public:
    PaneHandle(const Theme &theme, bool lineAtRight, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_lineAtRight(lineAtRight)
    {
        setCursor(Qt::SplitHCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.window);
        painter.fillRect(m_lineAtRight ? width() - 1 : 0, 0, 1, height(), m_theme.border);
    }

private:
    const Theme &m_theme;
    bool m_lineAtRight;
};

} // namespace

ThreePanes::ThreePanes(QWidget *left, QWidget *middle, QWidget *right, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_middle(middle)
{
    m_middle->setParent(this);
    const std::array widgets{left, right};
    for (const Side side : {Left, Right}) {
        Pane &each = pane(side);
        each.widget = widgets[std::size_t(side)];
        each.widget->setParent(this);
        each.widget->setAutoFillBackground(true);
        each.width = side == Left ? sizes::kNavigator : sizes::kEditor;
        each.handle = new PaneHandle(theme, side == Left, this);
        each.handle->installEventFilter(this);
    }
    setTabOrder(left, middle);
    setTabOrder(middle, right);
}

void ThreePanes::setUnfolded(Side side, bool unfolded)
{
    Pane &each = pane(side);
    if (isOverlay(side))
        each.opened = unfolded;
    else
        each.wanted = unfolded;
    arrange();
    emit foldingChanged();
}

bool ThreePanes::isUnfolded(Side side) const
{
    const Pane &each = pane(side);
    return each.available && (isOverlay(side) ? each.opened : each.wanted);
}

bool ThreePanes::isOverlay(Side side) const
{
    return width() < (side == Left ? sizes::kFoldBelow : sizes::kOverlayBelow);
}

void ThreePanes::setAvailable(Side side, bool available)
{
    pane(side).available = available;
    arrange();
    emit foldingChanged();
}

QJsonObject ThreePanes::layoutState() const
{
    return {{u"navigatorWidth"_s, pane(Left).width},
            {u"navigator"_s, pane(Left).wanted},
            {u"editorWidth"_s, pane(Right).width},
            {u"editor"_s, pane(Right).wanted},
            {u"editorOpened"_s, pane(Right).opened}};
}

void ThreePanes::restoreLayout(const QJsonObject &state)
{
    const auto width = [&state](const QString &key, int proposed) {
        return std::clamp(state.value(key).toInt(proposed), kNarrowest, kWidest);
    };
    pane(Left).width = width(u"navigatorWidth"_s, sizes::kNavigator);
    pane(Left).wanted = state.value(u"navigator"_s).toBool(true);
    pane(Right).width = width(u"editorWidth"_s, sizes::kEditor);
    pane(Right).wanted = state.value(u"editor"_s).toBool(true);
    pane(Right).opened = state.value(u"editorOpened"_s).toBool(false);
    arrange();
    emit foldingChanged();
}

QSize ThreePanes::minimumSizeHint() const
{
    return QSize(sizes::kPageLeast, 320);
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    const auto seen = [this](int width) { return std::pair(width < sizes::kFoldBelow, width < sizes::kOverlayBelow); };
    if (seen(event->size().width()) != seen(event->oldSize().width()))
        emit foldingChanged();
}

int ThreePanes::widthOf(const Pane &each) const
{
    const bool left = &each == &pane(Left);
    const Pane &other = pane(left ? Right : Left);
    const Side side = left ? Left : Right;
    if (isOverlay(side))
        return std::min(each.width, width() - 80);
    const bool otherBeside = !isOverlay(left ? Right : Left) && other.available && other.wanted;
    const int room = width() - sizes::kPageLeast - 2 * kHandle - (otherBeside ? other.width : 0);
    return std::clamp(each.width, kNarrowest, std::max(room, kNarrowest));
}

void ThreePanes::arrange()
{
    int left = 0;
    int right = width();
    for (const Side side : {Left, Right}) {
        Pane &each = pane(side);
        const bool shown = isUnfolded(side);
        const bool overlay = isOverlay(side);
        each.widget->setVisible(shown);
        each.handle->setVisible(shown);
        if (!shown)
            continue;
        place(each, side, overlay);
        if (!overlay && side == Left)
            left = each.handle->geometry().right() + 1;
        if (!overlay && side == Right)
            right = each.handle->x();
    }
    m_middle->setGeometry(left, 0, std::max(right - left, 0), height());
    for (const Pane &each : m_panes) {
        if (each.widget->isVisibleTo(this)) {
            each.widget->raise();
            each.handle->raise();
        }
    }
}

void ThreePanes::place(Pane &each, Side side, bool)
{
    const int size = widthOf(each);
    if (side == Left) {
        each.widget->setGeometry(0, 0, size, height());
        each.handle->setGeometry(size, 0, kHandle, height());
    } else {
        each.widget->setGeometry(width() - size, 0, size, height());
        each.handle->setGeometry(width() - size - kHandle, 0, kHandle, height());
    }
}

bool ThreePanes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove)
        return QWidget::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const Side side = watched == pane(Left).handle ? Left : Right;
    Pane &each = pane(side);
    if (event->type() == QEvent::MouseButtonPress) {
        m_grip = qRound(mouse->position().x());
        return true;
    }
    if (!(mouse->buttons() & Qt::LeftButton))
        return false;
    const int edge = each.handle->x() + qRound(mouse->position().x()) - m_grip;
    each.width = std::clamp(side == Left ? edge : width() - edge - kHandle, kNarrowest, kWidest);
    each.width = widthOf(each);
    arrange();
    return true;
}

} // namespace tandem

#include "moc_three_panes.cpp"
