// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/text.h"

namespace tandem {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QDateTime FixedClock::now() const
{
    const QDateTime now = m_time;
    m_time = m_time.addMSecs(m_step);
    return now;
}

QByteArray isoTimestamp(const QDateTime &time)
{
    const int offset = time.offsetFromUtc();
    const QDateTime at = time.toOffsetFromUtc(offset);
    const QDate date = at.date();
    const QTime clock = at.time();
    const int minutes = qAbs(offset) / 60;
    return QString::asprintf("%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02d:%02d", date.year(), date.month(), date.day(),
                             clock.hour(), clock.minute(), clock.second(), clock.msec(), offset < 0 ? '-' : '+',
                             minutes / 60, minutes % 60)
        .toLatin1();
}

QDateTime fromIsoTimestamp(const QString &text)
{
    // Qt's own ISO parser takes much more than this (missing offsets, commas); two readers would then disagree.
    static constexpr char kForm[] = "dddd-dd-ddTdd:dd:dd.ddd+dd:dd";
    if (text.size() != qsizetype(sizeof kForm - 1))
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const char form = kForm[i];
        const bool fits = form == 'd'   ? c >= u'0' && c <= u'9'
                          : form == '+' ? c == u'+' || c == u'-'
                                        : c == char16_t(form);
        if (!fits)
            return {};
    }
    const auto number = [&text](qsizetype at, qsizetype length) {
        int value = 0;
        for (qsizetype i = at; i < at + length; ++i)
            value = value * 10 + (text.at(i).unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    const int minutes = number(24, 2) * 60 + number(27, 2);
    if (!date.isValid() || !time.isValid() || minutes > 14 * 60)
        return {};
    const int sign = text.at(23) == u'-' ? -1 : 1;
    return QDateTime(date, time, Qt::OffsetFromUTC, sign * minutes * 60);
}

} // namespace tandem
