// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_info.h"

#include <QByteArray>
#include <QString>

namespace tandem {

class Phrases;

/// Which part of its field a column shows: a period's two days are edited one by one in a table.
enum class ColumnPart : unsigned char { Whole, From, To };

/// A column of a table of rows: a field of their entity, or something that the model computes.
struct TableColumn
{
    QByteArray name;                  ///< permanent: what is remembered of a table knows its columns by it
    const FieldInfo *field = nullptr; ///< of a bilingual pair the French half; null: computed
    const FieldInfo *twin = nullptr;  ///< the English half
    ColumnPart part = ColumnPart::Whole;
    const char *label = nullptr; ///< context "TableColumn"; null: the field's own
    int width = 100;             ///< at first, in pixels
    bool shown = true;           ///< at first
    bool computedNumber = false; ///< computed, and a number

    bool isBilingual() const { return twin != nullptr; }
    /// The half of the pair that is edited under a screen of this language; the field itself when there is no pair.
    const FieldInfo *half(Language language) const
    {
        return isBilingual() && language == Language::English ? twin : field;
    }
    /// Whether its values stand at the right, under one another.
    bool isNumber() const;
};

/// The column of a field, by its name without `_fr` and `_en`.
TableColumn fieldColumn(EntityKind kind, const QByteArray &name, int width, bool shown = true);
/// The same under a shorter label, marked by QT_TRANSLATE_NOOP("TableColumn", ...).
TableColumn labelledColumn(EntityKind kind, const QByteArray &name, const char *label, int width, bool shown = true);
/// The column of one day of a period; `label` is marked by QT_TRANSLATE_NOOP("TableColumn", ...).
TableColumn dayColumn(EntityKind kind, const QByteArray &period, ColumnPart part, const char *label, int width,
                      bool shown = true);

QString columnLabel(const TableColumn &column, const Phrases &phrases);

} // namespace tandem
