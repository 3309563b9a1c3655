// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mission.h"
#include "ui/dialogs/form_dialog.h"

#include <QHash>

class QComboBox;
class QTreeWidget;

namespace tandem {

/// A copy of the programme for another laptop or a stick: which attachments go along, how large it is, where to put it.
class MissionDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `plan`: whose attachments are proposed when it comes to choosing; null: none's.
    MissionDialog(const UiContext &context, const Id &plan, QWidget *parent = nullptr);

    /// What was written; empty: nothing.
    QString writtenFile() const { return m_written; }
    qint64 writtenSize() const { return m_size; }
    const MissionContents &contents() const { return m_contents; }

protected:
    bool apply() override;

private:
    void fillPlans(const Id &plan);
    MissionChoice choice() const;
    void refresh();

    QHash<Id, PlanAttachments> m_ofPlans;
    MissionContents m_contents;
    QLabel *m_summary;
    QComboBox *m_which;
    QTreeWidget *m_plans;
    LabelledField *m_whichField = nullptr;
    LabelledField *m_plansField = nullptr;
    QString m_written;
    qint64 m_size = 0;
};

} // namespace tandem
