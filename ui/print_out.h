// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"

#include <QString>

class QWidget;

namespace tandem {

class MessageBar;
struct UiContext;

// What every dialog does with pages that it shows or could show. `messages` tells how it went.

/// Asks where, and writes the pages as PDF; the file, or empty when there is none.
QString savePages(const UiContext &context, const print::Pages &pages, const QString &proposedName,
                  MessageBar &messages, QWidget *parent);

/// Asks which printer, and prints them.
void printPages(const UiContext &context, const print::Pages &pages, const QString &name, MessageBar &messages,
                QWidget *parent);

} // namespace tandem
