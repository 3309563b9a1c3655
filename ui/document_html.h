// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace tandem {

struct Theme;

/// A document's headings, paragraphs and tables for a text browser: what is short enough to be read on the screen without
/// pages. Nothing of what the texts hold is taken for markup.
QString documentHtml(const report::Document &document, const Theme &theme);

} // namespace tandem
