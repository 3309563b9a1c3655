// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workspace/draft.h"
#include "ui/delegates/cell_texts.h"
#include "ui/forms/value_editor.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QStyledItemDelegate>

namespace tandem {

class CellBubble;
class RowTableModel;
struct UiContext;

/// Paints the cells of a RowTableModel (or of a FilterModel over one) and edits them with the control that their field
/// needs. A value that is refused stays in its cell as it was typed, marked, with the sentence that says why; while its
/// editor is open, the sentence stands below it.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const UiContext &context, QWidget *viewport, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Takes what stands in open editors. False: something was refused, now or before.
    bool takeAll();
    /// The cells whose value was refused: row and column.
    QList<std::pair<Id, QByteArray>> refusedCells() const;
    /// What was typed and is not part of the file, by `<row>/<column>`.
    QJsonObject pendingTexts() const;
    void setPendingTexts(const QJsonObject &texts);
    /// Forgets what was refused in a cell; false: nothing was.
    bool giveUp(const QModelIndex &index);
    /// The rows changed: what was refused and has meanwhile been given elsewhere is no longer shown.
    void forgetSettled();
    static QString keyOf(const QModelIndex &index);

signals:
    /// An editor was left by this key after its value had been taken.
    void leftByKey(int key);
    /// What was typed was refused.
    void refused(const QModelIndex &index, const QString &typed, const tandem::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Edit
    {
        QPersistentModelIndex index;
        Seen seen;
        bool filled = false; ///< it has been given the cell's value
    };
    struct Refused
    {
        QString typed;
        QString shown; ///< what is painted: a choice's word is no text for people
        QString sentence;
        QPersistentModelIndex index;
    };
    bool take(ValueEditor *editor) const;
    void close(ValueEditor *editor, EndEditHint hint);
    /// The same; the view has the focus then.
    void closeForView(ValueEditor *editor, EndEditHint hint);
    bool onKey(ValueEditor *editor, int key);
    ValueEditor *editorOf(QObject *part) const;

    const UiContext &m_context;
    CellBubble *m_bubble;
    mutable QHash<const QWidget *, Edit> m_edits;
    mutable QHash<QString, Refused> m_refused;
    mutable CellTexts m_texts;
    mutable bool m_taking = false; ///< what was typed is being made a step
};

/// The table that an index is of, behind a filter or not, and the index within it.
std::pair<RowTableModel *, QModelIndex> rowCell(const QModelIndex &index);

} // namespace tandem
