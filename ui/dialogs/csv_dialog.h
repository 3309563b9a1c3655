// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/entity_kind.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;

namespace tandem {

/// One table of the programme as CSV: which one, for whom, and in which dialect.
class CsvDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `plan`: whose rows are proposed; null: all of them.
    CsvDialog(const UiContext &context, const Id &plan, QWidget *parent = nullptr);

    /// What was written; empty: nothing.
    QString writtenFile() const { return m_written; }

protected:
    bool apply() override;

private:
    void proposeDialect();
    void refreshScope();

    QComboBox *m_table;
    QComboBox *m_scope;
    QComboBox *m_columns;
    QComboBox *m_separator;
    QComboBox *m_decimals;
    QCheckBox *m_mark;
    QString m_written;
};

} // namespace tandem
