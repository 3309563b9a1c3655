// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

class Phrases;

/// A file's size as people read it, rounded up to kilobytes (of 1000 bytes): `48 kB`, `1,2 Mo`.
QString sizeText(qint64 bytes, const Phrases &phrases);

} // namespace tandem
