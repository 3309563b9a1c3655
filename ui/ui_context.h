// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrases.h"

#include <QDate>

namespace tandem {

class ActionRegistry;
class Prompts;
class Settings;
class Workspace;
struct Theme;

/// What every page, form and dialog needs of the window that it stands in. The window owns it, and makes a new one
/// (with new pages) when the language, the theme or the open file changes; keep a reference.
struct UiContext
{
    Workspace *workspace = nullptr; ///< null: no file is open (welcome page)
    Phrases phrases;                ///< of the screen's language
    const Theme &theme;
    Settings &settings;
    ActionRegistry &actions;
    Prompts &prompts;
    QDate today;

    Language language() const { return phrases.language(); }
};

} // namespace tandem
