// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed_text.h"

namespace tandem {

PackedText PackedText::fromUtf8(QByteArrayView utf8)
{
    if (!utf8.isValidUtf8())
        return QString::fromUtf8(utf8);
    PackedText text;
    text.m_utf8 = PackedBytes(utf8);
    return text;
}

} // namespace tandem
