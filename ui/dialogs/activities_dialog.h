// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/workspace/operations.h"
#include "ui/dialogs/form_dialog.h"

#include <QHash>

class QComboBox;
class QLineEdit;

namespace tandem {

class ValueEditor;

/// The same changes for several activities, in one step. What is left empty stays as it is in each of them.
class ActivitiesDialog final : public FormDialog
{
    Q_OBJECT
public:
    ActivitiesDialog(const UiContext &context, const QList<Id> &activities, QWidget *parent);

protected:
    bool apply() override;

private:
    struct Field
    {
        ValueEditor *editor;
        LabelledField *box;
    };
    std::pair<QString, ValueEditor *> editorOf(const QByteArray &name);
    void addEditor(const QByteArray &name);
    void addEditors(const QByteArray &left, const QByteArray &right);
    void showWhatStatusNeeds();
    bool gather(ActivityChanges &changes);

    QList<Id> m_activities;
    QComboBox *m_status;
    LabelledField *m_statusField;
    QLineEdit *m_reason;
    LabelledField *m_reasonField;
    QLineEdit *m_days;
    LabelledField *m_daysField;
    QHash<QByteArray, Field> m_fields;
};

} // namespace tandem
