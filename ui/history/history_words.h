// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/workspace/history.h"
#include "core/workspace/operation.h"

namespace tandem {

class Phrases;
struct Theme;

/// Where a step is told: beside which row, so that the row's own name is not said again; null: nowhere in particular.
struct HistoryTelling
{
    const Snapshot &rows; ///< HistoryCursor::rows()
    const Phrases &phrases;
    const Theme &theme;
    Id beside{};
};

/// What was done: "Edit an activity".
QString stepName(const HistoryEntry &entry, const HistoryTelling &telling);
/// To what: the name of the row, or of the first one and how many more; empty when that is where it is told.
QString stepRows(const HistoryEntry &entry, const HistoryTelling &telling);
/// When, by the clock of whoever reads, and who.
QString stepSource(const HistoryEntry &entry, const HistoryTelling &telling);
/// Every value before and after, for a text document; in long texts the words that differ are marked.
QString changesHtml(const HistoryEntry &entry, const HistoryTelling &telling);
/// The same as a screen reader says it.
QString changesText(const HistoryEntry &entry, const HistoryTelling &telling);

/// What a step left as it is, by names: "Title (French) of MA-SN-2020-04 (changed since by Awa Diop)".
QString skippedNames(const QList<SkippedChange> &skipped, const HistoryTelling &telling);

/// Two versions of a text in one, for a text document: what went struck through, what came underlined.
QString differencesHtml(const QString &before, const QString &after, const Theme &theme);

/// Whether a step is one that can be taken back: not the mere noting of who works here.
bool canBeTakenBack(const HistoryEntry &entry);

} // namespace tandem
