// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem {

/// Where random ids come from; handed in, so that a test can repeat a run.
class Random
{
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

/// The same numbers for the same seed, on every computer (SplitMix64).
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}
    quint64 next() override;

private:
    quint64 m_state;
};

} // namespace tandem
