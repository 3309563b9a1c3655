// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include "core/base/phrases.h"
#include "core/base/text.h"

#include <QStringList>

namespace tandem {

namespace {

std::optional<PartialDate> valid(const PartialDate &date)
{
    if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12)
        return std::nullopt;
    if (date.day != 0 && !QDate::isValid(date.year, date.month, date.day))
        return std::nullopt;
    return date;
}

std::optional<int> number(QStringView text, qsizetype least, qsizetype most)
{
    if (text.size() < least || text.size() > most)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

QByteArray PartialDate::text() const
{
    if (isNull())
        return {};
    QString text = QString::asprintf("%04d", year);
    if (month != 0)
        text += QString::asprintf("-%02d", month);
    if (day != 0)
        text += QString::asprintf("-%02d", day);
    return text.toLatin1();
}

QDate PartialDate::firstDay() const
{
    return isNull() ? QDate() : QDate(year, qMax(1, month), qMax(1, day));
}

PartialDate PartialDate::of(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

std::optional<PartialDate> PartialDate::fromCanonical(QByteArrayView text)
{
    const std::optional<PartialDate> date = fromInput(QString::fromLatin1(text));
    return date && date->text() == text ? date : std::nullopt;
}

std::optional<PartialDate> PartialDate::fromInput(QStringView text)
{
    QString uniform = text.trimmed().toString();
    uniform.replace(u'/', u'-').replace(u'.', u'-').replace(u' ', u'-');
    const QStringList parts = uniform.split(u'-');
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    const bool yearFirst = parts.first().size() == 4;
    PartialDate date;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype place = yearFirst ? i : parts.size() - 1 - i; // 0 year, 1 month, 2 day
        const std::optional<int> value = place == 0 ? number(parts.at(i), 4, 4) : number(parts.at(i), 1, 2);
        if (!value || (place > 0 && *value == 0))
            return std::nullopt;
        (place == 0 ? date.year : place == 1 ? date.month : date.day) = *value;
    }
    return valid(date);
}

QString partialDateText(const PartialDate &date, const Phrases &phrases)
{
    if (date.isNull())
        return {};
    if (date.month == 0)
        return QString::number(date.year);
    const QLocale &locale = phrases.locale();
    if (date.day == 0)
        return locale.standaloneMonthName(date.month) + u' ' + QString::number(date.year);
    return locale.toString(date.firstDay(), u"d MMMM yyyy"_s);
}

QDate dateFromInput(QStringView text)
{
    const std::optional<PartialDate> date = PartialDate::fromInput(text);
    return date && date->day != 0 ? date->firstDay() : QDate();
}

} // namespace tandem
