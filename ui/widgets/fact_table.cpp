// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/fact_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kBarWidth = 120;
constexpr int kNameLeast = 90; ///< what the stretched column keeps where others can give way
constexpr int kBarHeight = 10;

void paintBar(QPainter &painter, const QRect &cell, const QVariantList &shares, const Theme &theme)
{
    const QRectF full(cell.left(), cell.center().y() - kBarHeight / 2.0 + 0.5, cell.width(), kBarHeight);
    const auto part = [&full](const QVariant &share) {
        return QRectF(full.left(), full.top(), full.width() * std::clamp(share.toDouble(), 0.0, 1.0), full.height());
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (shares.size() == 1) {
        painter.setPen(theme.muted);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(full);
        painter.fillRect(part(shares.first()), theme.accent);
        return;
    }
    painter.setPen(theme.muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(part(shares.value(0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.accent, Qt::BDiagPattern));
    painter.drawRect(part(shares.value(1)));
    painter.fillRect(part(shares.value(2)), theme.accent);
}

class FactDelegate final : public QStyledItemDelegate
{
public:
    FactDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = fontFor(option, index);
        int width =
            QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * spacing::kSmall + spacing::kTiny;
        if (hasSymbol(index))
            width += sizes::kSymbol + spacing::kSmall;
        if (index.data(BarRole).isValid())
            width = std::max(width, kBarWidth);
        return QSize(width, tandem::rowHeight(false));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool own = index.data(PlaceRole).isValid();
        const bool leads = own || index.siblingAtColumn(0).data(PlaceRole).isValid();
        const bool hovered = leads && option.state & QStyle::State_MouseOver;
        const bool chosen = option.state & QStyle::State_Selected;
        if (hovered || chosen)
            painter->fillRect(option.rect, m_theme.soft);
        painter->setPen(m_theme.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect area = option.rect.adjusted(spacing::kSmall, 0, -spacing::kSmall, -1);
        if (index.data(BarRole).isValid()) {
            paintBar(*painter, area, index.data(BarRole).toList(), m_theme);
            painter->restore();
            return;
        }
        QFont font = fontFor(option, index);
        font.setUnderline(own && hovered);
        const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
        if (hasSymbol(index)) {
            if (alignment & Qt::AlignRight) { // beside its number
                const int text = QFontMetrics(font).horizontalAdvance(index.data().toString());
                area.setLeft(std::max(area.left(), area.right() + 1 - text - sizes::kSymbol - spacing::kSmall));
            }
            const QRectF square(area.left(), area.center().y() - sizes::kSymbol / 2.0 + 0.5, sizes::kSymbol,
                                sizes::kSymbol);
            if (index.data(ActivityRole).isValid())
                drawStatusSymbol(*painter, ActivityStatus(index.data(ActivityRole).toInt()), square, m_theme);
            else if (index.data(PlanRole).isValid())
                drawStatusSymbol(*painter, PlanStatus(index.data(PlanRole).toInt()), square, m_theme);
            else
                drawLateSymbol(*painter, square, m_theme);
            area.setLeft(area.left() + sizes::kSymbol + spacing::kSmall);
        }
        painter->setFont(font);
        painter->setPen(own ? m_theme.accent : index.data(MutedRole).toBool() ? m_theme.muted : m_theme.text);
        painter->drawText(area, int(alignment | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(m_theme.accent, 2));
            painter->drawLine(option.rect.left() + 1, option.rect.top() + 2, option.rect.left() + 1,
                              option.rect.bottom() - 2);
        }
        painter->restore();
    }

private:
    static bool hasSymbol(const QModelIndex &index)
    {
        return index.data(ActivityRole).isValid() || index.data(PlanRole).isValid() || index.data(LateRole).toBool();
    }
    static QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        if (index.data(StrongRole).toBool())
            font.setWeight(QFont::DemiBold);
        return font;
    }

    const Theme &m_theme;
};

} // namespace

FactTable::FactTable(const QString &name, const QString &accessibleName, const Theme &theme, QWidget *parent)
    : QTreeView(parent), m_model(new FactModel(this)), m_theme(theme)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new FactDelegate(theme, this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    // All rows are known at once: without this only those that are seen count.
    header()->setResizeContentsPrecision(-1);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTreeView::clicked, this, &FactTable::follow);
}

void FactTable::follow(const QModelIndex &index)
{
    for (const QModelIndex &each : {index, index.siblingAtColumn(0)}) {
        const QVariant place = each.data(PlaceRole);
        if (place.isValid()) {
            emit followed(place.value<Place>());
            return;
        }
    }
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && index.isValid()) {
        follow(index);
        return;
    }
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || !index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    for (int column = index.column() + step; column >= 0 && column < m_model->columnCount(); column += step) {
        const QModelIndex there = index.siblingAtColumn(column);
        if (!isColumnHidden(column) && (column == 0 || there.data(PlaceRole).isValid())) {
            setCurrentIndex(there);
            return;
        }
    }
}

void FactTable::setColumns(const QStringList &titles, int stretched, const QList<int> &right)
{
    m_model->setColumns(titles, right);
    m_stretched = stretched;
    for (int column = 0; column < titles.size(); ++column) {
        // Not QHeaderView::ResizeToContents: that measures every text anew each time the page is shown or resized.
        header()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    m_fitted = false;
}

void FactTable::updateGeometries()
{
    if (!m_fitted) {
        m_fitted = true;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (column == m_stretched)
                continue;
            if (isColumnHidden(column)) // it has no width
                setColumnHidden(column, false);
            resizeColumnToContents(column);
            m_widths.insert(column, columnWidth(column));
        }
    }
    giveWay();
    QTreeView::updateGeometries();
}

void FactTable::setGivingWay(const QList<int> &columns)
{
    m_givingWay = columns;
}

void FactTable::giveWay()
{
    if (m_givingWay.isEmpty())
        return;
    int needed = scaledWidth(kNameLeast);
    for (int column = 0; column < header()->count(); ++column) {
        if (column != m_stretched)
            needed += m_widths.value(column);
    }
    for (const int column : std::as_const(m_givingWay)) {
        const bool goes = needed > viewport()->width();
        if (isColumnHidden(column) != goes)
            setColumnHidden(column, goes);
        needed -= goes ? m_widths.value(column) : 0;
    }
}

void FactTable::setHeaderShown(bool shown)
{
    setHeaderHidden(!shown);
}

void FactTable::clearRows()
{
    setRows({});
}

void FactTable::setRows(const QList<FactRow> &rows)
{
    m_model->setRows(rows);
    m_fitted = false;
    updateGeometry();
}

void FactTable::add(const FactRow &row)
{
    m_fitted = false;
    m_model->add(row);
    updateGeometry();
}

int FactTable::rowCount() const
{
    return m_model->rowCount();
}

QSize FactTable::sizeHint() const
{
    const int head = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return QSize(360, head + m_model->rowCount() * tandem::rowHeight(false) + 2);
}

QSize FactTable::minimumSizeHint() const
{
    return QSize(200, sizeHint().height());
}

void FactTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_fitted = false;
        updateGeometry();
    }
}

} // namespace tandem

#include "moc_fact_table.cpp"
