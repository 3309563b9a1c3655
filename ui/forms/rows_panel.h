// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft.h"
#include "ui/forms/row_form.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tandem {

class OwnedRowsModel;
class RowDragger;
class RowTableView;
struct TableColumn;

/// What the words of a panel of rows are.
struct RowsWords
{
    QString name; ///< object names begin with it
    QString title;
    QString empty;   ///< one sentence, when there are none
    QString add;     ///< on the button
    QString addName; ///< of the button, for the screen reader
    QString remove;
};

/// The rows that belong to one other row, as a small table to work in, with buttons to add, remove and move them, and
/// below it the current row's fields that the table has no room for.
class RowsPanel final : public QWidget
{
    Q_OBJECT
public:
    RowsPanel(const UiContext &context, EntityKind kind, const QByteArray &ownerField,
              const QList<TableColumn> &columns, const RowsWords &words, QWidget *parent);
    /// With a model that computes something of its own; the panel takes it.
    RowsPanel(const UiContext &context, const QByteArray &ownerField, OwnedRowsModel *rows, const RowsWords &words,
              QWidget *parent);

    /// A line that stands between the heading and the table, taken.
    void setLead(QLayout *line);
    /// Where the current row's boxes go: boxes are made by form().
    QVBoxLayout *details() const { return m_detailsLayout; }
    RowForm *form() const { return m_form; }
    OwnedRowsModel *rows() const { return m_rows; }
    /// The values of a row that is added, beside its owner.
    void setNewValues(std::function<FieldValues()> values) { m_newValues = std::move(values); }
    /// Asked before a row is added: true when something is missing that a row needs, which it has told the person.
    void setHindrance(std::function<bool()> hindrance) { m_hindrance = std::move(hindrance); }
    /// A field that is asked for before a row is added, in a line of its own below the table: of rows that cannot be
    /// changed once they are there. The line stays open, for more of them.
    FieldBox *askFor(const QByteArray &field);
    /// The column whose editor is opened in a new row.
    void setFirstColumn(const QByteArray &name) { m_firstColumn = name; }
    /// Instead: the box below the table that a new row is written in.
    void setFirstBox(const QByteArray &field) { m_firstBox = field; }

    void setOwner(const Id &owner);
    /// Makes a row the current one; false: it is not among these.
    bool showRow(const Id &row);
    bool commit();
    QJsonObject pendingInput() const;
    void restorePendingInput(const QJsonObject &input);

    /// The row whose fields stand below the table; null: none.
    const Id &current() const { return m_form->row(); }

    bool canAdd() const;
    bool canRemove() const;
    void add();
    void removeCurrent();
    void moveCurrent(int by);

signals:
    void problem(const tandem::Error &error);
    /// Another row's fields are shown; null: none.
    void currentChanged(const tandem::Id &row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &icon, const QString &text);
    void chooseRow(const Id &row);
    void showNewLine(bool shown);
    void addAsked();
    void fit();
    void moveTo(int from, int before);

    const UiContext &m_context;
    EntityKind m_kind;
    QByteArray m_ownerField;
    QByteArray m_firstColumn;
    QByteArray m_firstBox;
    std::function<FieldValues()> m_newValues;
    std::function<bool()> m_hindrance;
    OwnedRowsModel *m_rows;
    RowTableView *m_table;
    RowDragger *m_dragger;
    RowForm *m_form;
    QLabel *m_empty;
    QPushButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QWidget *m_details;
    QVBoxLayout *m_detailsLayout;
    QWidget *m_newLine = nullptr; ///< asks for a new row's fields; null: nothing is asked
    QVBoxLayout *m_newLayout = nullptr;
    QList<FieldBox *> m_asked;
    QHash<Id, QJsonObject> m_parked; ///< what is typed in rows that are not the current one now
};

} // namespace tandem
