// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_list.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kIcon = 16;
constexpr int kPage = 8; ///< entries that Page Up and Page Down pass
constexpr int kHeadingRole = Qt::UserRole + 1;

class EntryModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(entries.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const ListEntry &entry = entries.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::AccessibleTextRole: {
            QStringList parts{entry.title, entry.detail, entry.side};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        }
        case Qt::ToolTipRole:
            return entry.detail;
        case kHeadingRole:
            return entry.heading;
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || entries.at(index.row()).heading)
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }

    void set(const QList<ListEntry> &given)
    {
        beginResetModel();
        entries = given;
        endResetModel();
    }

    QList<ListEntry> entries;
};

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const EntryModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const ListEntry &entry = m_model.entries.at(index.row());
        if (entry.heading)
            return QSize(100, rowHeight(false) + (index.row() > 0 ? spacing::kTiny : 0));
        if (entry.detail.isEmpty())
            return QSize(100, rowHeight(false));
        return QSize(100, QFontMetrics(fontOf(TextRole::Body)).height() +
                              QFontMetrics(fontOf(TextRole::Small)).height() + 2 * spacing::kSmall);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ListEntry &entry = m_model.entries.at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect area = option.rect.adjusted(spacing::kSmall, 0, -spacing::kSmall, 0);
        if (entry.heading)
            paintHeading(*painter, area, entry);
        else
            paintEntry(*painter, option, area, entry);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, QRect area, const ListEntry &entry) const
    {
        QFont font = fontOf(TextRole::Small);
        font.setWeight(QFont::DemiBold);
        area.adjust(spacing::kSmall, 0, -spacing::kSmall, -spacing::kTiny);
        painter.setFont(font);
        painter.setPen(m_theme.muted);
        const QFontMetrics metrics(font);
        const int side = entry.side.isEmpty() ? 0 : metrics.horizontalAdvance(entry.side) + spacing::kMedium;
        painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                         metrics.elidedText(entry.title, Qt::ElideRight, area.width() - side));
        painter.drawText(area, Qt::AlignBottom | Qt::AlignRight, entry.side);
    }

    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, QRect area, const ListEntry &entry) const
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = chosen && (option.state & QStyle::State_HasFocus);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter.setPen(focused ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
            QColor ground = m_theme.soft;
            if (!chosen)
                ground.setAlpha(120);
            painter.setBrush(ground);
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), sizes::kCorner, sizes::kCorner);
        }
        area.adjust(spacing::kSmall, 0, -spacing::kSmall, 0);
        const QFont body = fontOf(TextRole::Body);
        const QFont small = fontOf(TextRole::Small);
        const int bodyHeight = QFontMetrics(body).height();
        const int lines = bodyHeight + (entry.detail.isEmpty() ? 0 : QFontMetrics(small).height());
        int top = area.top() + (area.height() - lines) / 2;
        if (!entry.icon.isNull()) {
            entry.icon.paint(&painter, QRect(area.left(), top + (bodyHeight - kIcon) / 2, kIcon, kIcon));
            area.setLeft(area.left() + kIcon + spacing::kSmall);
        }
        int room = area.width();
        if (!entry.side.isEmpty()) {
            painter.setFont(small);
            painter.setPen(m_theme.muted);
            painter.drawText(QRect(area.left(), top, area.width(), bodyHeight), Qt::AlignRight | Qt::AlignVCenter,
                             entry.side);
            room -= QFontMetrics(small).horizontalAdvance(entry.side) + spacing::kMedium;
        }
        drawMarked(painter, QPoint(area.left(), top), room, body, m_theme.text, entry.title, entry.titleMarks);
        if (!entry.detail.isEmpty())
            drawMarked(painter, QPoint(area.left(), top + bodyHeight), area.width(), small, m_theme.muted, entry.detail,
                       entry.detailMarks);
    }

    /// One line, cut at its end; the marked words bold and in the accent's colour.
    void drawMarked(QPainter &painter, const QPoint &at, int room, const QFont &font, const QColor &colour,
                    const QString &text, const QList<TextRange> &marks) const
    {
        QString line = text;
        line.replace(u'\n', u' ');
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &mark : marks) {
            QTextLayout::FormatRange range;
            range.start = mark.from;
            range.length = mark.length;
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(m_theme.accent);
            formats.append(range);
        }
        QTextLayout layout(line, font);
        layout.setFormats(formats);
        const auto lay = [&layout] {
            layout.beginLayout();
            QTextLine first = layout.createLine();
            if (first.isValid())
                first.setLineWidth(1e6);
            layout.endLayout();
            return first.isValid() ? first.naturalTextWidth() : 0.0;
        };
        qreal width = lay();
        // Bold words are wider than the metrics of the font say, hence more than one try.
        for (int tries = 0; width > room && tries < 4 && !line.isEmpty(); ++tries) {
            const int cut = layout.lineAt(0).xToCursor(std::max(room - 14 * (tries + 1), 0));
            line = line.left(cut).trimmed() + QChar(0x2026);
            layout.setText(line);
            layout.setFormats(formats);
            width = lay();
        }
        painter.setPen(colour);
        layout.draw(&painter, at);
    }

    const EntryModel &m_model;
    const Theme &m_theme;
};

EntryModel &modelOf(const EntryList &list)
{
    return static_cast<EntryModel &>(*list.model());
}

} // namespace

EntryList::EntryList(const QString &name, const QString &accessibleName, const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto *entries = new EntryModel(this);
    setModel(entries);
    setItemDelegate(new EntryDelegate(*entries, theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit followed(modelOf(*this).entries.at(index.row()).value); });
}

void EntryList::setEntries(const QList<ListEntry> &given)
{
    const QVariant kept = current() ? current()->value : QVariant();
    if (given == entries())
        return;
    modelOf(*this).set(given);
    if (!kept.isValid() || !choose(kept))
        setCurrentRow(neighbour(-1, 1));
    if (currentIndex().row() <= 1)
        scrollToTop();
}

const QList<ListEntry> &EntryList::entries() const
{
    return modelOf(*this).entries;
}

const ListEntry *EntryList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &entries().at(index.row()) : nullptr;
}

bool EntryList::choose(const QVariant &value)
{
    for (int row = 0; row < int(entries().size()); ++row) {
        if (!entries().at(row).heading && entries().at(row).value == value) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

int EntryList::neighbour(int row, int step) const
{
    int next = row + step;
    while (next >= 0 && next < int(entries().size()) && entries().at(next).heading)
        next += step;
    return next >= 0 && next < int(entries().size()) ? next : row;
}

void EntryList::setCurrentRow(int row)
{
    if (row < 0 || row >= int(entries().size()))
        return;
    setCurrentIndex(model()->index(row, 0));
    // The first entry of a group brings its heading along.
    scrollTo(model()->index(row > 0 && entries().at(row - 1).heading ? row - 1 : row, 0));
    scrollTo(currentIndex());
}

void EntryList::moveBy(int steps)
{
    int row = currentIndex().row();
    for (int i = 0; i < std::abs(steps); ++i)
        row = neighbour(row, steps < 0 ? -1 : 1);
    setCurrentRow(row);
}

void EntryList::moveToStart()
{
    setCurrentRow(neighbour(-1, 1));
}

void EntryList::moveToGroup(bool forward)
{
    const int size = int(entries().size());
    int row = currentIndex().row();
    if (forward) {
        while (row + 1 < size && !entries().at(row + 1).heading)
            ++row;
        setCurrentRow(neighbour(row, 1));
        return;
    }
    // Back to this group's beginning, or to that of the group before when it stands there already.
    while (row > 0 && !entries().at(row - 1).heading)
        --row;
    if (row == currentIndex().row() && row > 1) {
        row -= 2;
        while (row > 0 && !entries().at(row - 1).heading)
            --row;
    }
    setCurrentRow(entries().value(row).heading ? neighbour(row, 1) : row);
}

int EntryList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < int(entries().size()); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return height;
}

QModelIndex EntryList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int size = int(entries().size());
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = neighbour(row, -1);
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row = neighbour(row, 1);
        break;
    case MovePageUp:
        for (int i = 0; i < kPage; ++i)
            row = neighbour(row, -1);
        break;
    case MovePageDown:
        for (int i = 0; i < kPage; ++i)
            row = neighbour(row, 1);
        break;
    case MoveHome:
        row = neighbour(-1, 1);
        break;
    case MoveEnd:
        row = neighbour(size, -1);
        break;
    }
    return row >= 0 && row < size ? model()->index(row, 0) : QModelIndex();
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (const ListEntry *entry = current())
            emit followed(entry->value);
        return;
    }
    QListView::keyPressEvent(event);
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // each entry is as wide as the list
}

} // namespace tandem

#include "moc_entry_list.cpp"
