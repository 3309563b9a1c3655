// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "core/workspace/operations.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace tandem {

class DayLine;
class SignatoryList;

/// The joint committee adopts a plan, or its amendments: when, where, at which meeting, and who signed for each side.
/// Whoever signed last time is proposed.
class AdoptionDialog final : public FormDialog
{
    Q_OBJECT
public:
    AdoptionDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

protected:
    bool apply() override;

private:
    SignatoryList *addSide(Side side, const QString &name);
    QList<SignatoryEntry> proposed(Side side) const;
    bool isAmendment() const { return m_reasonFr != nullptr; }

    IdOf<Plan> m_plan;
    DayLine *m_day;
    QLineEdit *m_place;
    QLineEdit *m_meetingFr;
    QLineEdit *m_meetingEn;
    QPlainTextEdit *m_reasonFr = nullptr; ///< null at the first adoption
    QPlainTextEdit *m_reasonEn = nullptr;
    SignatoryList *m_first;
    SignatoryList *m_second;
    LabelledField *m_dayField;
    LabelledField *m_reasonField = nullptr;
};

} // namespace tandem
