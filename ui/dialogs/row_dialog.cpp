// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/row_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/forms/value_editor.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <algorithm>

namespace tandem {

RowDialog::RowDialog(const UiContext &context, EntityKind kind, const QList<QByteArray> &fields, const QString &title,
                     const QString &introduction, const FieldValues &values, QWidget *parent)
    : FormDialog(context, title, introduction, tr("Add"), parent), m_kind(kind), m_values(values)
{
    const EntityInfo &info = entityInfo(kind);
    setObjectName(info.name.string() + u"Dialog");
    for (const QByteArray &name : fields) {
        const FieldInfo &field = *info.field(QByteArrayView(name));
        ValueEditor *editor = makeValueEditor(context, kind, field, ValueEditor::Style::Form, this);
        const QString label = fieldLabel(field, context.phrases);
        const auto proposed =
            std::find_if(values.begin(), values.end(), [&](const auto &value) { return value.first == name; });
        editor->setValue(proposed == values.end() ? QByteArray() : proposed->second);
        editor->setObjectName(info.name.string() + u'_' + field.name.string());
        LabelledField *labelled = addField(label, editor);
        editor->setNames(editor->objectName(), label);
        m_asked.append({&field, editor, labelled});
        m_values.removeIf([&name](const auto &value) { return value.first == name; });
    }
    m_asked.first().editor->setFocus();
}

bool RowDialog::apply()
{
    const EntityInfo &info = entityInfo(m_kind);
    const Snapshot &snapshot = m_context.workspace->snapshot();
    FieldValues values = m_values;
    QWidget *wrong = nullptr;
    for (const Asked &asked : std::as_const(m_asked)) {
        const Result<QByteArray> value = valueFromInput(info, *asked.field, asked.editor->input(), snapshot);
        const bool missing = value && value->isEmpty() && asked.field->isRequired() && !asked.field->language;
        QString sentence;
        if (!value)
            sentence = errorText(value.error(), m_context.phrases);
        else if (missing)
            sentence = errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases);
        else if (!value->isEmpty())
            values.append({asked.field->name.bytes().toByteArray(), *value});
        asked.labelled->setProblem(sentence);
        if (!sentence.isEmpty() && !wrong)
            wrong = asked.editor;
    }
    if (wrong) {
        wrong->setFocus();
        return false;
    }
    const Result<Outcome> made = m_context.workspace->run(addRow(m_kind, values));
    if (!made) {
        setProblem(errorText(made.error(), m_context.phrases));
        return false;
    }
    m_row = made->created.value(0);
    return true;
}

} // namespace tandem

#include "moc_row_dialog.cpp"
