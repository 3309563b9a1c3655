// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QString>

class QWidget;

namespace tandem {

struct UiContext;

/// Asks for an attachment whose content is not here: says who attached it, and offers to have the next exchange file ask for
/// it, or a message to send. What was done, in a sentence; empty: nothing.
QString askForAttachment(const UiContext &context, QWidget *parent, const Attachment &attachment);

} // namespace tandem
