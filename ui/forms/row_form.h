// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "ui/forms/bilingual_box.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace tandem {

/// The boxes of one row's fields, wherever they stand: gives them their row, follows the file, and knows what is typed
/// and not yet part of it. Where the boxes are placed is the affair of who makes the form.
class RowForm final : public QObject
{
    Q_OBJECT
public:
    RowForm(const UiContext &context, EntityKind kind, QObject *parent);

    /// The box of a field, by its permanent name.
    FieldBox *addField(const QByteArray &name, QWidget *parent, FieldBox::Label label = FieldBox::Label::Field);
    /// The boxes of a bilingual field, by its name without `_fr` and `_en`.
    BilingualBox *addPair(const QByteArray &name, QWidget *parent);

    /// Shows another row, without committing: leave() first.
    void setRow(const Id &row);
    const Id &row() const { return m_row; }
    EntityKind kind() const { return m_kind; }

    /// Makes steps of what was typed. False: something was refused, and stays as it was typed.
    bool commit();
    bool isTouched() const;
    /// What is typed and not committed, by field.
    QJsonObject pendingInput() const;
    void restorePendingInput(const QJsonObject &input);

    FieldBox *box(const QByteArray &name) const { return m_byName.value(name); }
    const QList<FieldBox *> &boxes() const { return m_boxes; }

signals:
    void committed();
    void refused(tandem::FieldBox *box, const tandem::Error &error);
    /// The row is no longer there: it was deleted, here or by an undo.
    void rowGone();

private:
    void add(FieldBox *box);
    void onChanged(const ChangeSet &changes);

    const UiContext &m_context;
    EntityKind m_kind;
    Id m_row;
    QList<FieldBox *> m_boxes;
    QHash<QByteArray, FieldBox *> m_byName;
};

} // namespace tandem
