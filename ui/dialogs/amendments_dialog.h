// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/amendments.h"
#include "ui/place.h"

#include <QDialog>

#include <optional>

namespace tandem {

struct UiContext;

/// What has changed in a plan since it was adopted, one line each, from what to what; from here one goes to the
/// activity, or to adopting the amendments.
class AmendmentsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `adopted`: the baseline's frozen rows.
    AmendmentsDialog(const UiContext &context, const IdOf<Plan> &plan, const Snapshot &adopted,
                     QWidget *parent = nullptr);

    /// Where the person wants to go; none: nowhere.
    const std::optional<Place> &chosen() const { return m_chosen; }
    bool wantsAdoption() const { return m_adopt; }

private:
    QString whereText(const PlanChange &change, const Snapshot &adopted) const;
    QString whatText(const PlanChange &change, const Snapshot &adopted) const;

    const UiContext &m_context;
    std::optional<Place> m_chosen;
    bool m_adopt = false;
};

} // namespace tandem
