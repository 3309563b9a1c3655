// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/search_index.h"
#include "ui/widgets/entry_list.h"

#include <optional>

namespace tandem {

class Phrases;

/// What is found, as entries: each kind with how many there are, the best rows of each, the words marked in them. What
/// stands in another text than the name is quoted beneath it. An entry's value is a Place or, where a group has more
/// than is shown, the kind (int) whose rows are all wanted.
QList<ListEntry> searchEntries(const SearchIndex &index, const Snapshot &snapshot, const Phrases &phrases,
                               const QString &words, std::optional<EntityKind> all);

} // namespace tandem
