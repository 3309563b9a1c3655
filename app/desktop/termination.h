// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace tandem {

/// Runs `action` in the event loop when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), so that what was
/// typed is still committed. Systems without these signals say it in other ways. One per process.
void onTermination(QObject *context, const std::function<void()> &action);

} // namespace tandem
