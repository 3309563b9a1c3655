// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <span>

namespace tandem::cli {

class Context;

/// Why a call is refused.
inline Error refusal(ErrorCode code, QStringList arguments = {}, QString entity = {})
{
    return {code, std::move(arguments), std::move(entity), {}};
}
/// Something that the call lacks: wrong usage, with a sentence of its own.
inline Error missing(const QString &what)
{
    return refusal(ErrorCode::UsageWrong, {what, QStringLiteral("missing")});
}

// What a command is called with. All texts are English sources of the context "Help".

struct Argument
{
    const char *name; ///< as it stands in the usage: `FILE`
    const char *help;
    bool repeats = false; ///< the last one only: none or more of it
};

struct Option
{
    const char *name;  ///< without the hyphens: `plan`
    const char *value; ///< what it takes, as it stands in the usage; null: it is a switch
    const char *help;
    char letter = '\0';   ///< its short form, if it has one
    bool repeats = false; ///< may be given several times
    bool required = false;
};

struct Command
{
    const char *name;
    const char *summary;
    std::span<const Argument> arguments;
    std::span<const Option> options;
    /// The exit status, or why it was refused.
    Result<int> (*run)(Context &context);
};

/// All commands, in the order in which the help shows them.
std::span<const Command *const> allCommands();

// One of each in its command_*.cpp.
extern const Command kMissionCommand;
extern const Command kNewCommand;
extern const Command kInfoCommand;
extern const Command kListCommand;
extern const Command kAddCommand;
extern const Command kSetCommand;
extern const Command kRemoveCommand;
extern const Command kAttachCommand;
extern const Command kUndoCommand;
extern const Command kRedoCommand;
extern const Command kHistoryCommand;
extern const Command kFiguresCommand;
extern const Command kAdoptCommand;
extern const Command kCarryOverCommand;
extern const Command kExportCommand;
extern const Command kCheckCommand;
extern const Command kBackupCommand;
extern const Command kConflictsCommand;
extern const Command kResolveCommand;
extern const Command kSendCommand;
extern const Command kReceiveCommand;
extern const Command kSyncCommand;

/// What every command understands.
std::span<const Option> globalOptions();

} // namespace tandem::cli
