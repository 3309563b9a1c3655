// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tandem {

/// Where the time comes from. Handed in everywhere, so that a test, a script (`--at`) or the demonstration file can
/// hold it still. Always with an offset from UTC: people read the hour of the place where it happened.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that says what it was told, moving on by `step` milliseconds at each question.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time, qint64 step = 0) : m_time(std::move(time)), m_step(step) {}
    QDateTime now() const override;
    void set(const QDateTime &time) { m_time = time; }
    void advance(qint64 milliseconds) { m_time = m_time.addMSecs(milliseconds); }

private:
    mutable QDateTime m_time;
    qint64 m_step = 0;
};

/// `2026-03-01T10:12:13.123+01:00`: the form in the journal. The offset is always written as +hh:mm, UTC as +00:00.
QByteArray isoTimestamp(const QDateTime &time);
/// Reads exactly that form back; an invalid QDateTime for anything else.
QDateTime fromIsoTimestamp(const QString &text);

} // namespace tandem
