// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/entity_kind.h"
#include "core/workspace/draft.h"
#include "ui/dialogs/form_dialog.h"

namespace tandem {

struct FieldInfo;
class ValueEditor;

/// Asks for what a new row cannot do without and nobody can guess (a country's code, an exchange rate), and adds it.
class RowDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `fields`: permanent names, in the order in which they are asked for. `values`: what is proposed.
    RowDialog(const UiContext &context, EntityKind kind, const QList<QByteArray> &fields, const QString &title,
              const QString &introduction, const FieldValues &values, QWidget *parent);

    /// The row that was added.
    const Id &row() const { return m_row; }

protected:
    bool apply() override;

private:
    struct Asked
    {
        const FieldInfo *field;
        ValueEditor *editor;
        LabelledField *labelled;
    };

    EntityKind m_kind;
    FieldValues m_values;
    QList<Asked> m_asked;
    Id m_row;
};

} // namespace tandem
