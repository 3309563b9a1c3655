// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_factory.h"

#include "core/workspace/workspace.h"
#include "ui/pages/activity_editor.h"
#include "ui/pages/directory_page.h"
#include "ui/pages/disagreements_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/memorandum_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/problems_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/shortcuts_page.h"
#include "ui/pages/translations_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/ui_context.h"

namespace tandem {

std::unique_ptr<Page> makePage(const Place &place, const UiContext &context, QWidget *parent)
{
    switch (place.kind) {
    case PlaceKind::Settings:
        return std::make_unique<SettingsPage>(context, parent);
    case PlaceKind::Shortcuts:
        return std::make_unique<ShortcutsPage>(context, parent);
    default:
        break;
    }
    if (!context.workspace)
        return std::make_unique<WelcomePage>(context, parent);
    if (isDirectory(place.kind))
        return std::make_unique<DirectoryPage>(context, place.kind, parent);
    const Snapshot &snapshot = context.workspace->snapshot();
    switch (place.kind) {
    case PlaceKind::Memorandum:
        if (snapshot.find(IdOf<Memorandum>(place.row)))
            return std::make_unique<MemorandumPage>(context, IdOf<Memorandum>(place.row), parent);
        break;
    case PlaceKind::Plan:
        if (snapshot.find(IdOf<Plan>(place.row)))
            return std::make_unique<PlanPage>(context, IdOf<Plan>(place.row), parent);
        break;
    case PlaceKind::Problems:
        return std::make_unique<ProblemsPage>(context, parent);
    case PlaceKind::Disagreements:
        return std::make_unique<DisagreementsPage>(context, parent);
    case PlaceKind::Translations:
        return std::make_unique<TranslationsPage>(context, parent);
    case PlaceKind::History:
        return std::make_unique<HistoryPage>(context, parent);
    default:
        break;
    }
    return std::make_unique<OverviewPage>(context, parent); // also where a remembered place is no longer there
}

std::unique_ptr<Page> makeEditor(const UiContext &context)
{
    return std::make_unique<ActivityEditor>(context);
}

} // namespace tandem
