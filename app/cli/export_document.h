// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/report/document.h"

namespace tandem::cli {

class Context;

/// An option's value that is none of those that it takes.
inline Error wrong(const Invocation &call, const QString &option)
{
    return refusal(ErrorCode::OptionValue, {QStringLiteral("--") + option, call.value(option)});
}

/// The document that a call of `export --format pdf` asks for, or what is wrong with the call.
Result<report::Document> documentCalledFor(const Context &context);

} // namespace tandem::cli
