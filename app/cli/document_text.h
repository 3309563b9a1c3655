// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace tandem::cli {

/// A document's headings, paragraphs and tables as plain text.
QString documentText(const report::Document &document);

} // namespace tandem::cli
