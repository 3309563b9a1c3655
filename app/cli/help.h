// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

class Phrases;

namespace cli {

struct Command;
struct Option;

/// What `tandem-cli --help` says.
QString programHelp(const Phrases &phrases);
/// What `tandem-cli COMMAND --help` says.
QString commandHelp(const Command &command, const Phrases &phrases);
/// `--plan PLAN`, or `-o OUT` where there is a short form.
QString optionForm(const Option &option);
/// `tandem-cli list ENTITY FILE [--plan PLAN]`
QString usageLine(const Command &command);

} // namespace cli
} // namespace tandem
