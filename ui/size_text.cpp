// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/size_text.h"

#include "core/base/phrases.h"

#include <QCoreApplication>

namespace tandem {

namespace {

struct SizeText
{
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

} // namespace

QString sizeText(qint64 bytes, const Phrases &phrases)
{
    constexpr qint64 kKilo = 1000;
    if (bytes < kKilo * kKilo)
        return SizeText::tr("%1 kB").arg(phrases.number((bytes + kKilo - 1) / kKilo));
    return SizeText::tr("%1 MB").arg(phrases.number(double(bytes) / double(kKilo * kKilo), 1));
}

} // namespace tandem
