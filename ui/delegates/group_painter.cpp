// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/group_painter.h"

#include "core/base/text.h"
#include "ui/models/cell_roles.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QModelIndex>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>

namespace tandem {

namespace {

struct NameRoom
{
    int left = 0;
    int right = 0;
};

/// From the first column that is shown to the first one behind it that tells a sum.
NameRoom roomOfName(const QModelIndex &index, const QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    NameRoom room;
    bool begun = false;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (header.isSectionHidden(section))
            continue;
        const int left = header.sectionViewportPosition(section);
        if (!begun)
            room.left = left;
        else if (!index.siblingAtColumn(section).data().toString().isEmpty())
            break;
        begun = true;
        room.right = left + header.sectionSize(section);
    }
    // While the table is scrolled sideways, the name stays where it can be read.
    room.left = std::max(room.left, 0);
    return room;
}

void paintTriangle(QPainter &painter, const QRectF &square, bool folded, const QColor &colour)
{
    QPainterPath path;
    const QPointF middle = square.center();
    if (folded) {
        path.moveTo(middle + QPointF(-2, -4));
        path.lineTo(middle + QPointF(2.5, 0));
        path.lineTo(middle + QPointF(-2, 4));
    } else {
        path.moveTo(middle + QPointF(-4, -2));
        path.lineTo(middle + QPointF(0, 2.5));
        path.lineTo(middle + QPointF(4, -2));
    }
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// How many rows it has, and the sums that have no column to stand in.
QString tailOf(const QModelIndex &index, const QWidget *widget)
{
    QString text = u" (" + QString::number(index.data(CellRole::GroupCount).toInt()) + u')';
    const auto *view = qobject_cast<const QTableView *>(widget);
    for (int column = 0; view && column < index.model()->columnCount(); ++column) {
        if (!view->isColumnHidden(column))
            continue;
        if (const QString sum = index.siblingAtColumn(column).data().toString(); !sum.isEmpty())
            text += u" · " + index.model()->headerData(column, Qt::Horizontal).toString() + QChar(QChar::Nbsp) + sum;
    }
    return text;
}

} // namespace

QString groupLineText(const QModelIndex &index, const QWidget *view)
{
    return index.data(CellRole::Group).toString() + tailOf(index, view);
}

void paintGroupLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, theme.window);
    painter.setPen(theme.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setFont(fontOf(TextRole::Strong));
    const NameRoom room = roomOfName(index, *view);
    const bool current = view->hasFocus() && view->currentIndex().row() == index.row();
    const bool first = view->horizontalHeader()->sectionViewportPosition(index.column()) <= room.left;
    if (const QString sum = index.data().toString(); !sum.isEmpty() && !first) {
        painter.setPen(theme.text);
        const QRect rect = option.rect.adjusted(spacing::kTiny, 0, -spacing::kSmall, -1);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, sum);
    }
    painter.setClipRect(option.rect, Qt::IntersectClip);
    QRect name(room.left, option.rect.top(), room.right - room.left, option.rect.height() - 1);
    paintTriangle(painter, QRectF(name.left() + 4, name.top(), 20, name.height()),
                  index.data(CellRole::GroupFolded).toBool(), theme.muted);
    name.setLeft(name.left() + kFoldWidth);
    if (const QVariant status = index.data(CellRole::Status); status.isValid()) {
        const QRectF square(name.left(), name.center().y() - sizes::kSymbol / 2.0 + 0.5, sizes::kSymbol,
                            sizes::kSymbol);
        drawStatusSymbol(painter, ActivityStatus(status.toInt()), square, theme);
        name.setLeft(name.left() + sizes::kSymbol + 6);
    }
    painter.setPen(theme.text);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString tail = tailOf(index, view);
    const int left = name.width() - 4 - metrics.horizontalAdvance(tail);
    const QString text = metrics.elidedText(index.data(CellRole::Group).toString(), Qt::ElideRight, left) + tail;
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (current) {
        painter.setPen(QPen(theme.accent, 2));
        const QRectF ring(0, option.rect.top(), view->viewport()->width(), option.rect.height());
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -2), 3, 3);
    }
    painter.restore();
}

} // namespace tandem
