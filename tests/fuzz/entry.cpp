// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls; TANDEM_READER is the function of readers.h that this program feeds.
#include "tests/fuzz/readers.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tandem::fuzz::TANDEM_READER(QByteArrayView(data, qsizetype(size)));
    return 0;
}
