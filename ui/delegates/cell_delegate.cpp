// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_delegate.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/cell_bubble.h"
#include "ui/delegates/cell_painter.h"
#include "ui/delegates/group_painter.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/date_editors.h"
#include "ui/forms/text_editors.h"
#include "ui/models/row_table_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolTip>

namespace tandem {

std::pair<RowTableModel *, QModelIndex> rowCell(const QModelIndex &index)
{
    QModelIndex at = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(at.model()))
        at = proxy->mapToSource(at);
    // Qt hands out const models with indexes; ours is the one that the view was given.
    auto *model = qobject_cast<RowTableModel *>(const_cast<QAbstractItemModel *>(at.model()));
    return {model, at};
}

CellDelegate::CellDelegate(const UiContext &context, QWidget *viewport, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_bubble(new CellBubble(context.theme, viewport))
{
}

QString CellDelegate::keyOf(const QModelIndex &index)
{
    const auto [model, cell] = rowCell(index);
    if (!model || !cell.isValid())
        return {};
    return QString::fromLatin1(model->idAt(cell.row()).hex() + '/' + model->column(cell.column()).name);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(CellRole::Group).isValid()) {
        paintGroupLine(*painter, option, index, m_context.theme);
        return;
    }
    const auto refused = m_refused.isEmpty() ? m_refused.constEnd() : m_refused.constFind(keyOf(index));
    paintCell(*painter, option, index, m_context.theme, m_context.phrases, m_texts);
    if (refused != m_refused.constEnd())
        paintRefused(*painter, option, refused->shown, m_context.theme);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto [model, cell] = rowCell(index);
    if (!model)
        return nullptr;
    const TableColumn &column = model->column(cell.column());
    const FieldInfo *field = model->editedField(cell.column());
    if (!field)
        return nullptr;
    ValueEditor *editor = column.part == ColumnPart::Whole
                              ? makeValueEditor(m_context, model->kind(), *field, ValueEditor::Style::Cell, parent)
                              : new DateEditor(m_context, ValueEditor::Style::Cell, parent);
    editor->setNames(u"cellEditor"_s, columnLabel(column, m_context.phrases));
    editor->setAutoFillBackground(true);
    m_edits.insert(editor, {index, model->workspace().seen(model->kind(), model->idAt(cell.row())), false});
    auto *self = const_cast<CellDelegate *>(this); // Qt declares editing const
    const QList<QWidget *> parts = editor->parts();
    for (QWidget *part : parts)
        part->installEventFilter(self);
    connect(editor, &ValueEditor::left, self, [self, editor] {
        if (self->m_taking)
            return; // its row went elsewhere because of the value that is just being taken
        self->take(editor);
        self->close(editor, NoHint);
    });
    connect(editor, &ValueEditor::edited, self, [self, editor] {
        editor->setProblem(false);
        self->m_bubble->hide();
    });
    if (auto *reference = qobject_cast<ReferenceEditor *>(editor)) {
        if (auto offered = model->offered(model->idAt(cell.row()), cell.column()))
            reference->setOffered(std::move(offered));
    }
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor)) {
        connect(editor, &ValueEditor::chosen, self, [self, editor] {
            if (self->take(editor))
                self->closeForView(editor, NoHint);
        });
        if (QApplication::mouseButtons() != Qt::NoButton)
            QTimer::singleShot(0, choice->combo(), &QComboBox::showPopup);
    }
    return editor;
}

void CellDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = qobject_cast<ValueEditor *>(widget);
    const auto edit = m_edits.find(editor);
    if (!editor || (edit != m_edits.end() && edit->filled && editor->isTouched()))
        return; // the file changed meanwhile: what is being typed stays
    if (edit != m_edits.end())
        edit->filled = true;
    editor->setValue(index.data(CellRole::Canonical).toByteArray());
    editor->selectAll();
    if (const auto found = m_refused.constFind(keyOf(index)); found != m_refused.constEnd()) {
        editor->setTyped(found->typed);
        editor->setProblem(true);
        // Its place is known when the view has laid it out.
        const QString sentence = found->sentence;
        QTimer::singleShot(0, editor, [this, editor, sentence] { m_bubble->showAt(editor->geometry(), sentence); });
    }
}

void CellDelegate::setModelData(QWidget *widget, QAbstractItemModel *, const QModelIndex &) const
{
    if (auto *editor = qobject_cast<ValueEditor *>(widget))
        take(editor);
}

bool CellDelegate::take(ValueEditor *editor) const
{
    const Edit edit = m_edits.value(editor); // a copy: taking it may close it
    const auto [model, cell] = rowCell(edit.index);
    if (!model || !cell.isValid())
        return true;
    const QString key = keyOf(edit.index);
    if (!editor->isTouched()) {
        m_refused.remove(key);
        m_bubble->hide();
        return true;
    }
    if (m_taking)
        return true;
    const QScopedValueRollback<bool> taking(m_taking, true);
    const QString typed = editor->typed();
    const Result<void> entered = model->enter(cell, editor->input(), edit.seen);
    if (entered) {
        m_refused.remove(key);
        m_bubble->hide();
        if (edit.index.isValid())
            editor->setValue(edit.index.data(CellRole::Canonical).toByteArray());
        return true;
    }
    const auto *choice = qobject_cast<const ChoiceEditor *>(editor);
    const QString sentence = errorText(entered.error(), m_context.phrases);
    const QString shown = choice ? choice->combo()->currentText() : QString(typed).replace(u'\x1f', u' ');
    m_refused.insert(key, {typed, shown, sentence, edit.index});
    editor->setProblem(true);
    m_bubble->showAt(editor->geometry(), sentence);
    emit const_cast<CellDelegate *>(this)->refused(edit.index, typed, entered.error());
    return false;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A narrow cell's editor may lie over its neighbour: an amount needs its currency, a name its letters.
    QRect rect = option.rect.adjusted(0, 0, 0, -1);
    const int least = std::min(editor->minimumSizeHint().width(), editor->parentWidget()->width());
    if (rect.width() < least)
        rect.setWidth(least);
    if (rect.right() > editor->parentWidget()->width())
        rect.moveRight(editor->parentWidget()->width() - 1);
    editor->setGeometry(rect);
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_edits.remove(editor);
    m_bubble->hide();
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.data(CellRole::Group).isValid()) {
        QToolTip::showText(event->globalPos(), groupLineText(index, option.widget), view->viewport());
        return true;
    }
    QString tip = m_refused.value(keyOf(index)).sentence;
    if (tip.isEmpty())
        tip = cellTip(index, isCut(option, index), m_context.phrases);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), u"<qt>"_s + tip.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s,
                           view->viewport(), view->visualRect(index));
    return true;
}

void CellDelegate::closeForView(ValueEditor *editor, EndEditHint hint)
{
    // An editor of two parts has the focus in one of them, and one whose row went elsewhere is closed already: in both
    // cases the view would not take the focus by itself.
    editor->blockSignals(true);
    if (auto *view = qobject_cast<QWidget *>(parent()))
        view->setFocus(Qt::OtherFocusReason);
    close(editor, hint);
}

void CellDelegate::close(ValueEditor *editor, EndEditHint hint)
{
    if (!m_edits.contains(editor))
        return; // the view has let go of it
    // It loses the focus on its way out, and must not be taken for left once more.
    editor->blockSignals(true);
    m_edits.remove(editor);
    emit closeEditor(editor, hint);
}

bool CellDelegate::takeAll()
{
    const QList<const QWidget *> open = m_edits.keys();
    for (const QWidget *widget : open) {
        auto *editor = qobject_cast<ValueEditor *>(const_cast<QWidget *>(widget)); // the keys are only compared
        if (editor && take(editor))
            close(editor, NoHint);
    }
    return m_refused.isEmpty();
}

QList<std::pair<Id, QByteArray>> CellDelegate::refusedCells() const
{
    QList<std::pair<Id, QByteArray>> cells;
    for (auto it = m_refused.keyBegin(); it != m_refused.keyEnd(); ++it) {
        if (const std::optional<Id> row = Id::fromHex(it->section(u'/', 0, 0).toLatin1()))
            cells.append({*row, it->section(u'/', 1).toLatin1()});
    }
    return cells;
}

void CellDelegate::forgetSettled()
{
    m_refused.removeIf([](const auto &entry) {
        const Refused &refused = entry.value();
        return refused.index.isValid() && refused.index.data(CellRole::Canonical).toString() == refused.typed;
    });
}

bool CellDelegate::giveUp(const QModelIndex &index)
{
    m_bubble->hide();
    return m_refused.remove(keyOf(index)) > 0;
}

QJsonObject CellDelegate::pendingTexts() const
{
    QJsonObject texts;
    for (auto it = m_refused.begin(); it != m_refused.end(); ++it)
        texts.insert(it.key(), QJsonArray{it->typed, it->shown});
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        const auto *editor = qobject_cast<const ValueEditor *>(it.key());
        if (editor && editor->isTouched())
            texts.insert(keyOf(it->index), QJsonArray{editor->typed(), editor->typed()});
    }
    return texts;
}

void CellDelegate::setPendingTexts(const QJsonObject &texts)
{
    m_refused.clear();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QJsonArray text = it.value().toArray();
        m_refused.insert(it.key(),
                         {text.at(0).toString(), text.at(1).toString(), tr("This has not been saved yet."), {}});
    }
}

ValueEditor *CellDelegate::editorOf(QObject *part) const
{
    for (QObject *at = part; at; at = at->parent()) {
        if (auto *editor = qobject_cast<ValueEditor *>(at))
            return editor;
    }
    return nullptr;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    ValueEditor *editor = editorOf(watched);
    if (!editor || watched == editor)
        return false;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc is the editor's, whatever shortcut has it
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QList<QWidget *> parts = editor->parts();
    if ((key == Qt::Key_Tab && watched != parts.last()) || (key == Qt::Key_Backtab && watched != parts.first()))
        return false; // from the amount to its currency
    return onKey(editor, key);
}

bool CellDelegate::onKey(ValueEditor *editor, int key)
{
    switch (key) {
    case Qt::Key_Escape:
        giveUp(m_edits.value(editor).index);
        editor->setValue(m_edits.value(editor).index.data(CellRole::Canonical).toByteArray());
        closeForView(editor, RevertModelCache);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (take(editor)) {
            closeForView(editor, NoHint);
            emit leftByKey(key);
        }
        return true;
    default:
        return false;
    }
}

} // namespace tandem

#include "moc_cell_delegate.cpp"
