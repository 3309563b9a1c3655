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

/// The number that these digits are; -1: they are not all digits.
int digits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `power`: what the first digit counts, e.g. 1000 of a year.
void appendDigits(QByteArray &text, int value, int power)
{
    for (; power > 0; power /= 10)
        text += char('0' + value / power % 10);
}

} // namespace

QByteArray PartialDate::text() const
{
    if (isNull())
        return {};
    QByteArray text;
    text.reserve(10);
    appendDigits(text, year, 1000);
    if (month != 0)
        appendDigits(text += '-', month, 10);
    if (day != 0)
        appendDigits(text += '-', day, 10);
    return text;
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
    // Every row that is loaded comes through here, so no detour over fromInput().
    const qsizetype size = text.size();
    if (size != 4 && size != 7 && size != 10)
        return std::nullopt;
    PartialDate date{digits(text.first(4)), 0, 0};
    if (size >= 7 && (text[4] != '-' || (date.month = digits(text.sliced(5, 2))) < 1))
        return std::nullopt;
    if (size == 10 && (text[7] != '-' || (date.day = digits(text.sliced(8, 2))) < 1))
        return std::nullopt;
    return valid(date);
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
