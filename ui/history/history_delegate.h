// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextDocument;
class QTreeView;

namespace tandem {

struct Theme;

/// Paints a HistoryModel: a step in two or three lines, and under it its changes as a text that wraps.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HistoryDelegate(const Theme &theme, QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStep(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChanges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void fill(QTextDocument &document, const QModelIndex &index) const;
    bool isNarrow() const;
    int textWidth() const;

    const Theme &m_theme;
    QTreeView *m_view;
};

} // namespace tandem
