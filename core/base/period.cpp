// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include "core/base/partial_date.h"
#include "core/base/phrases.h"
#include "core/base/text.h"

namespace tandem {

namespace {

std::optional<QDate> day(QByteArrayView text)
{
    if (text.isEmpty())
        return QDate();
    const std::optional<PartialDate> date = PartialDate::fromCanonical(text);
    if (!date || date->day == 0)
        return std::nullopt;
    return date->firstDay();
}

} // namespace

bool Period::contains(QDate date) const
{
    return (!from.isValid() || from <= date) && (!to.isValid() || date <= to);
}

bool Period::overlaps(const Period &other) const
{
    const bool endsBefore = to.isValid() && other.from.isValid() && to < other.from;
    const bool startsAfter = from.isValid() && other.to.isValid() && other.to < from;
    return !endsBefore && !startsAfter;
}

QByteArray Period::text() const
{
    if (isNull())
        return {};
    return PartialDate::of(from).text() + '/' + PartialDate::of(to).text();
}

std::optional<Period> Period::fromCanonical(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0 || text.size() == 1)
        return std::nullopt;
    const std::optional<QDate> from = day(text.first(slash));
    const std::optional<QDate> to = day(text.sliced(slash + 1));
    if (!from || !to)
        return std::nullopt;
    return Period{*from, *to};
}

QString periodText(const Period &period, const Phrases &phrases)
{
    if (period.isNull())
        return {};
    if (!period.to.isValid())
        return phrases.translate("Period", "since %1").arg(phrases.date(period.from));
    if (!period.from.isValid())
        return phrases.translate("Period", "until %1").arg(phrases.date(period.to));
    if (period.from == period.to)
        return phrases.date(period.from);
    return phrases.date(period.from) + u" – "_s + phrases.date(period.to);
}

} // namespace tandem
