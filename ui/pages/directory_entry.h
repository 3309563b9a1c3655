// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft.h"
#include "ui/models/directory_model.h"
#include "ui/place.h"

class QWidget;

namespace tandem {

class DirectoryPart;
struct UiContext;

/// A field of the chosen row's form; `_fr` and `_en` are left out of a pair's name.
struct DirectoryField
{
    QByteArray name;
    QByteArray beside{}; ///< another one at its right; empty: none
};

/// The words of a page of the directory, in the screen's language.
struct DirectoryWords
{
    QString name; ///< object names begin with it
    QString title;
    std::function<QString(int)> count; ///< "12 institutions"
    QString filter;                    ///< accessible name of the line to filter with
    QString empty;                     ///< one sentence, when there is no row
    QString add;                       ///< on the button
    QString addFirst;                  ///< on the button of the empty page
    QString addName;                   ///< of the button, for the screen reader; also the title of the dialog that asks
    QString ask{};                     ///< what that dialog says, where a new row has to be asked for
};

/// What a page of the directory is about: everything that is particular to its entity.
struct DirectoryEntry
{
    PlaceKind place = PlaceKind::Institutions;
    DirectoryTable table;
    DirectoryWords words;
    QByteArray firstColumn; ///< where typing begins in a new row, and what a table without an order is sorted by
    bool sorted = true;     ///< whether it is sorted by that column until a person chooses otherwise
    QByteArray thenBy{};    ///< and within equal ones by this column, the greatest first; empty: as they were entered
    QList<DirectoryField> form;
    QList<DirectoryField> more; ///< shown on demand
    /// The values of a new row; with `asked`, what the dialog proposes.
    std::function<FieldValues()> newValues;
    QList<QByteArray> asked; ///< the fields that a new row cannot do without and that cannot be guessed
    bool duplicates = true;
    /// What else goes when a row is deleted; null: nothing but what belongs to it.
    std::function<QList<std::pair<EntityKind, Id>>(const Snapshot &, const Id &row)> alsoRemoved;
    /// What stands between the form and "used by", from above; null: nothing.
    std::function<QList<DirectoryPart *>(QWidget *parent)> parts;
    /// What stands above the table and is about all rows (setRow() is not called); null: nothing.
    std::function<DirectoryPart *(QWidget *parent)> summary;
};

/// The entry of a place of the directory; Place::kind must be one. The context must outlive it.
DirectoryEntry directoryEntry(PlaceKind place, const UiContext &context);
bool isDirectory(PlaceKind place);

} // namespace tandem
