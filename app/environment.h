// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

// What both programs ask of the computer, in one place, so that they find the same things.

/// The person's own folder for Tandem, outside all programme files: backups, the installation's label.
QString personDataFolder();

/// The name that the person chose on this computer; empty: nobody has been asked yet.
QString chosenPersonName();

/// What this computer is called; only shown in the history.
QString siteLabel();

} // namespace tandem
