// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_problems.h"

#include "core/base/error.h"

namespace tandem {

bool concernsFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotReadable: // what SQLite keeps beside it while it writes
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FileMoved:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskError:
        return true;
    default:
        return false;
    }
}

} // namespace tandem
