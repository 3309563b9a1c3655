// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_view.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace tandem {

namespace {

constexpr int kGap = spacing::kLarge;
constexpr int kKeptPages = 6;
constexpr std::array kScales{0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0, 3.0};

} // namespace

PageView::PageView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_pixmaps(kKeptPages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void PageView::setPages(std::shared_ptr<const print::Pages> pages)
{
    const int page = m_current;
    m_pages = std::move(pages);
    m_message.clear();
    m_pixmaps.clear();
    arrange();
    goToPage(std::min(page, pageCount() - 1));
    emit currentPageChanged(m_current);
}

void PageView::setMessage(const QString &text)
{
    m_pages.reset();
    m_message = text;
    m_pixmaps.clear();
    arrange();
    emit currentPageChanged(m_current);
}

int PageView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int PageView::currentPage() const
{
    return m_current;
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= int(m_places.size()))
        return;
    m_current = page;
    verticalScrollBar()->setValue(m_places[std::size_t(page)].top() - kGap / 2);
}

void PageView::setScale(double scale)
{
    const int page = m_current;
    m_scale = scale;
    m_pixmaps.clear();
    arrange();
    goToPage(page);
}

void PageView::zoom(int steps)
{
    const double now = effectiveScale();
    if (steps > 0) {
        const auto next =
            std::find_if(kScales.begin(), kScales.end(), [now](double each) { return each > now * 1.01; });
        setScale(next == kScales.end() ? kScales.back() : *next);
    } else {
        const auto next =
            std::find_if(kScales.rbegin(), kScales.rend(), [now](double each) { return each < now * 0.99; });
        setScale(next == kScales.rend() ? kScales.front() : *next);
    }
}

double PageView::effectiveScale() const
{
    if (m_scale > 0 || !m_pages)
        return m_scale > 0 ? m_scale : 1.0;
    double widest = 1;
    for (int page = 0; page < m_pages->count(); ++page)
        widest = std::max(widest, m_pages->size(page).width());
    return std::max((viewport()->width() - 2 * kGap) / widest, 0.2);
}

void PageView::arrange()
{
    m_places.clear();
    const double scale = effectiveScale();
    int y = kGap;
    int widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_pages->size(page) * scale;
        const QSize pixels(int(std::round(size.width())), int(std::round(size.height())));
        m_places.emplace_back(QPoint(0, y), pixels);
        widest = std::max(widest, pixels.width());
        y += pixels.height() + kGap;
    }
    const int whole = std::max(widest + 2 * kGap, viewport()->width());
    for (QRect &place : m_places)
        place.moveLeft((whole - place.width()) / 2);
    horizontalScrollBar()->setRange(0, whole - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(y - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
}

const QPixmap &PageView::pixmap(int page)
{
    if (const QPixmap *known = m_pixmaps.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    auto made = std::make_unique<QPixmap>(m_places[std::size_t(page)].size() * ratio);
    made->setDevicePixelRatio(ratio);
    made->fill(Qt::white); // paper stays paper in the dark
    QPainter painter(made.get());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(effectiveScale(), effectiveScale());
    m_pages->paint(page, painter);
    painter.end();
    QPixmap *kept = made.release();
    m_pixmaps.insert(page, kept);
    return *kept;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.dark ? m_theme.window.darker(120) : m_theme.border.lighter(104));
    if (!m_pages) {
        painter.setPen(m_theme.muted);
        painter.drawText(viewport()->rect().adjusted(kGap, kGap, -kGap, -kGap), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < int(m_places.size()); ++page) {
        const QRect place = m_places[std::size_t(page)].translated(-offset);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), pixmap(page));
        painter.setPen(m_theme.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    if (m_scale <= 0)
        m_pixmaps.clear();
    arrange();
    if (event->size().width() != event->oldSize().width())
        goToPage(page);
}

void PageView::scrollContentsBy(int, int)
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int current = 0;
    while (current + 1 < int(m_places.size()) && m_places[std::size_t(current + 1)].top() <= middle)
        ++current;
    if (current != m_current) {
        m_current = current;
        emit currentPageChanged(current);
    }
    viewport()->update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(m_current + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
        zoom(1);
        return;
    case Qt::Key_Minus:
        zoom(-1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace tandem

#include "moc_page_view.cpp"
