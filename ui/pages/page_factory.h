// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place.h"

#include <memory>

namespace tandem {

class Page;
struct UiContext;

/// The page of a place. A place whose row is gone gives the overview.
std::unique_ptr<Page> makePage(const Place &place, const UiContext &context);

/// The page at the right that edits one activity.
std::unique_ptr<Page> makeEditor(const UiContext &context);

} // namespace tandem
