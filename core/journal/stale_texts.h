// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/model/field_info.h"

#include <functional>

namespace tandem {

/// Which halves of a row's bilingual texts are older than their twins, so that somebody may want to look at the
/// translation: bit i for the field at place i (RowState::staleFields). A text whose halves were written in one
/// transaction, or of which one is missing, has none. `shown` gives the head that a field shows; `values` are the shown
/// values, by place.
quint64 staleTexts(const EntityInfo &info, const QList<QByteArray> &values,
                   const std::function<Head(const FieldInfo &)> &shown);

} // namespace tandem
