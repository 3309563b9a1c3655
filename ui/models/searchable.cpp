// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchable.h"

namespace tandem {

const Facet &Searchable::facet(const QByteArray &) const
{
    static const Facet kNone;
    return kNone;
}

QString Searchable::groupText(std::span<const int>, int) const
{
    return {};
}

} // namespace tandem
