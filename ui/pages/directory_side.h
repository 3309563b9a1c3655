// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/pages/directory_entry.h"

#include <QHash>
#include <QJsonObject>
#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tandem {

class RowForm;
class RowsPanel;

/// The chosen row of a page of the directory: its form, what matters first and the rest on demand, what belongs to it,
/// and what refers to it. What is left is part of the file at once; what cannot be stays as it was typed, also while
/// another row is looked at.
class DirectorySide final : public QScrollArea
{
    Q_OBJECT
public:
    DirectorySide(const UiContext &context, const DirectoryEntry &entry, QWidget *parent);

    void setRow(const Id &row);
    const Id &row() const { return m_row; }
    void refresh();
    void focusFirst();

    bool commit();
    QJsonObject pendingInput() const;
    void restorePendingInput(const QJsonObject &input);
    bool isMoreShown() const;
    void setMoreShown(bool shown);

    /// The panel of rows that holds the focus; null: none does.
    RowsPanel *panelWithFocus() const;

signals:
    void problem(const tandem::Error &error);
    void openRequested(const tandem::Place &place);

private:
    void addFields(QVBoxLayout *column, const QList<DirectoryField> &fields, QWidget *in);
    QWidget *makeField(const QByteArray &name, QWidget *in);
    void addMore(QVBoxLayout *column, const QList<DirectoryField> &fields);
    QJsonObject typedHere() const;
    void restoreTyped(const QJsonObject &input);

    const UiContext &m_context;
    EntityKind m_kind;
    Id m_row;
    RowForm *m_form;
    QLabel *m_name;
    QToolButton *m_moreButton = nullptr; ///< null: all fields are shown
    QWidget *m_more = nullptr;
    QList<DirectoryPart *> m_parts;
    QHash<Id, QJsonObject> m_parked; ///< what is typed in rows that are not shown now
};

} // namespace tandem
