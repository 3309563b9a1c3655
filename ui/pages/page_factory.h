// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/place.h"

#include <memory>

class QWidget;

namespace tandem {

class Page;
struct UiContext;

/// The page of a place. A place whose row is gone gives the overview. It is made as a child of `parent`: given to it
/// afterwards, each of its widgets would be dressed by the style sheet a second time.
std::unique_ptr<Page> makePage(const Place &place, const UiContext &context, QWidget *parent);

/// The page at the right that edits one activity.
std::unique_ptr<Page> makeEditor(const UiContext &context);

} // namespace tandem
