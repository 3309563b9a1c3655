// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace tandem::cli {

std::span<const Command *const> allCommands()
{
    static constexpr const Command *kCommands[] = {
        &kNewCommand,       &kInfoCommand,    &kListCommand,  &kAddCommand,     &kSetCommand,       &kRemoveCommand,
        &kAttachCommand,    &kUndoCommand,    &kRedoCommand,  &kHistoryCommand, &kFiguresCommand,   &kAdoptCommand,
        &kCarryOverCommand, &kExportCommand,  &kCheckCommand, &kBackupCommand,  &kConflictsCommand, &kResolveCommand,
        &kSendCommand,      &kReceiveCommand, &kSyncCommand,  &kMissionCommand,
    };
    return kCommands;
}

std::span<const Option> globalOptions()
{
    static constexpr Option kOptions[] = {
        {"as", "NAME", QT_TRANSLATE_NOOP("Help", "the person who acts, instead of the one chosen on this computer")},
        {"at", "TIME",
         QT_TRANSLATE_NOOP("Help", "the clock (2020-03-10T09:30:00+00:00), so that scripts can be repeated")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Help", "answer in JSON, for other programs")},
        {"language", "fr|en", QT_TRANSLATE_NOOP("Help", "the language of the answers, instead of this computer's")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Help", "this help"), 'h'},
        {"version", nullptr, QT_TRANSLATE_NOOP("Help", "which version this is"), 'v'},
    };
    return kOptions;
}

} // namespace tandem::cli
