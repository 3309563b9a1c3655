// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

enum class Direction { Undo, Redo };

Result<int> step(Context &context, Direction direction)
{
    const Result<std::unique_ptr<Workspace>> opened = context.openToWrite(context.argument(0));
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    const bool undo = direction == Direction::Undo;
    if (!context.knowsPerson(workspace))
        return refusal(undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    if (const Result<void> entered = workspace.enter(*context.person()); !entered)
        return entered.error();
    const HistoryStep which = undo ? workspace.undoStep() : workspace.redoStep();
    const Result<Outcome> outcome = undo ? workspace.undo() : workspace.redo();
    if (!outcome)
        return outcome.error();
    const Phrases &phrases = context.phrases();
    const QString text = workText(which.label, which.kind, phrases);
    const char *sentence =
        undo ? QT_TRANSLATE_NOOP("Cli", "Taken back: %1") : QT_TRANSLATE_NOOP("Cli", "Done again: %1");
    if (outcome->nothingDone)
        sentence = undo ? QT_TRANSLATE_NOOP("Cli", "Nothing was left to take back of: %1")
                        : QT_TRANSLATE_NOOP("Cli", "Nothing was left to do again of: %1");
    return reportChange(context, *outcome, phrases.translate("Cli", sentence).arg(text));
}

Result<int> runUndo(Context &context)
{
    return step(context, Direction::Undo);
}

Result<int> runRedo(Context &context)
{
    return step(context, Direction::Redo);
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};

} // namespace

const Command kUndoCommand{
    "undo", QT_TRANSLATE_NOOP("Help", "Takes back the person's own last step."), kArguments, {}, runUndo};
const Command kRedoCommand{
    "redo", QT_TRANSLATE_NOOP("Help", "Does again what was taken back last."), kArguments, {}, runRedo};

} // namespace tandem::cli
