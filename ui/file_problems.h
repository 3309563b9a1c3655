// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

enum class ErrorCode;

/// Whether it is the open file that cannot be written, whatever was typed: it moved, its disk is full or fails, it may
/// only be read. Such a sentence stands at the top of the page as well as where it was typed, and a copy elsewhere is a
/// way out. (A file that another Tandem has open is no such case: there the other one is closed.)
bool concernsFile(ErrorCode code);

} // namespace tandem
