// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace tandem {

/// The shared folder that a programme's colleagues meet in, as this computer knows it; empty: none was chosen. It is kept
/// in the person's data folder, not in the programme: on another computer the folder lies elsewhere.
QString chosenFolder(const QString &dataFolder, const Id &document);
/// Empty: it is used no longer. Whether that could be kept.
bool setChosenFolder(const QString &dataFolder, const Id &document, const QString &folder);

} // namespace tandem
