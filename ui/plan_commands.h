// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QObject>

namespace tandem {

class WindowContent;
struct UiContext;

/// What is done with a memorandum or a plan as a whole, whatever page shows it: new ones, a plan from last year's, and a
/// plan's way through its states. Carries out the actions `programme-...` and `plan-...` of the registry.
class PlanCommands final : public QObject
{
    Q_OBJECT
public:
    /// Connects the registry's actions; belongs to `content`.
    PlanCommands(const UiContext &context, WindowContent &content);

    /// Enables what can be done with the place that is shown, and words it.
    void refreshActions();

private:
    void newMemorandum();
    void newPlan();
    void carryOver();
    void submit();
    void adopt();
    void closePlan();
    void sendBack();
    void showDetails();
    void showAttachments();
    void showDecisions();
    void showAmendments();

    /// The plan that is shown; null: another place.
    const Plan *plan() const;
    /// The memorandum that is shown, itself or through one of its plans; null: another place.
    Id memorandum() const;
    /// A sentence with "Undo" beside it.
    void tell(const QString &text);

    const UiContext &m_context;
    WindowContent &m_content;
};

} // namespace tandem
