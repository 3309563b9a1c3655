// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"

#include <QStringList>

class QWidget;

namespace tandem {

class AttachmentsPanel;
class MessageBar;
class Page;
struct UiContext;

/// What came of attaching files.
struct Attached
{
    QString text;       ///< a sentence: which file hangs where now, and what is to be said of its size
    bool large = false; ///< there is something to be said
    Id step;
};

/// Attaches files to a row.
Result<Attached> attachFilesTo(const UiContext &context, EntityKind kind, const Id &row, const QStringList &paths);

/// Lets a file be chosen; empty when the person thought better of it.
QString chooseFileToAttach(const UiContext &context, QWidget *parent);

/// Attaches files that were dropped on a page, or chosen, and tells it in the page's bar with a way back.
void attachOnPage(Page &page, EntityKind kind, const Id &row, const QStringList &paths);

/// What a panel has to say is told in the page's bar.
void listenTo(AttachmentsPanel &panel, Page &page);
/// The same of what it has done, in a dialog's bar.
void listenTo(AttachmentsPanel &panel, MessageBar &bar);

} // namespace tandem
