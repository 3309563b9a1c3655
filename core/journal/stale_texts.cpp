// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stale_texts.h"

namespace tandem {

quint64 staleTexts(const EntityInfo &info, const QList<QByteArray> &values,
                   const std::function<Head(const FieldInfo &)> &shown)
{
    quint64 bits = 0;
    for (std::size_t i = 0; i + 1 < info.fields.size(); ++i) {
        const FieldInfo &french = info.fields[i]; // its English twin stands behind it
        if (french.language != Language::French || values.at(qsizetype(i)).isEmpty() ||
            values.at(qsizetype(i) + 1).isEmpty())
            continue;
        const Head fr = shown(french);
        const Head en = shown(info.fields[i + 1]);
        if (fr.transaction != en.transaction)
            bits |= quint64(1) << (outranks(fr, en) ? i + 1 : i);
    }
    return bits;
}

} // namespace tandem
