// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QDialog>

namespace tandem {

class RowForm;
struct UiContext;

/// The facts of a plan itself: title, period, currency, what it must reach, and its notes, where the reasons stand for
/// which it once went back. Each field is a step of its own, as everywhere.
class PlanDetailsDialog final : public QDialog
{
    Q_OBJECT
public:
    PlanDetailsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    RowForm *m_form;
};

} // namespace tandem
