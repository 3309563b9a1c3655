// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whole_money.h"

#include "core/base/phrases.h"

namespace tandem {

QString wholeMoneyText(const Money &money, const Phrases &phrases)
{
    const int digits = money.currency.minorDigits();
    const qint64 unit = powerOfTen(digits);
    const qint64 whole = multiplyDivideRounded(money.minor, 1, unit).value_or(0) * unit;
    QString text = moneyText({whole, money.currency}, phrases);
    const QString cents = phrases.locale().decimalPoint() + QString(digits, u'0');
    if (const qsizetype at = text.lastIndexOf(cents); digits > 0 && at >= 0)
        text.remove(at, cents.size());
    return text;
}

} // namespace tandem
