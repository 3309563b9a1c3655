// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tandem {

/// A picture of a window with at most 256 colours, those that it has most of, inside a thin frame: small as a file, and
/// not to be told from the original by the eye.
QImage smallPicture(const QImage &picture, QRgb frame);

} // namespace tandem
