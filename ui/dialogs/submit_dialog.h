// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/dialogs/form_dialog.h"

namespace tandem {

class DayLine;

/// A draft is put before the joint committee: on which day.
class SubmitDialog final : public FormDialog
{
    Q_OBJECT
public:
    SubmitDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

protected:
    bool apply() override;

private:
    IdOf<Plan> m_plan;
    DayLine *m_day;
    LabelledField *m_dayField;
};

} // namespace tandem
