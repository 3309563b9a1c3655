// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

namespace tandem {

/// A text that stands in one language only, or whose other language was changed later.
struct TextToTranslate
{
    EntityKind entity = EntityKind::Programme;
    Id row;
    int field = 0;                        ///< place of the half that is missing or out of date
    Language language = Language::French; ///< of that half
    bool outOfDate = false;               ///< false: missing

    bool operator==(const TextToTranslate &) const = default;
};

/// All of them, by entity, row and field.
QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot);

/// Those of one row, by field.
QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// Those of a plan: of itself and of what belongs to it.
QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot, const IdOf<Plan> &plan);

} // namespace tandem
