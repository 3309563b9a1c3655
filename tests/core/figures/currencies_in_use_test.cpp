// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/figures/currencies_in_use.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;

namespace {

const CurrencyInUse *of(const QList<CurrencyInUse> &uses, const char *code)
{
    for (const CurrencyInUse &use : uses) {
        if (use.currency.code() == code)
            return &use;
    }
    return nullptr;
}

} // namespace

class CurrenciesInUseTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhichRatesAreMissing()
    {
        const Snapshot snapshot = sample::programme();
        const QList<CurrencyInUse> uses = currenciesInUse(snapshot, QDate(2020, 8, 1));
        QVERIFY(!of(uses, "EUR")); // the programme's own
        const CurrencyInUse *francs = of(uses, "XOF");
        QVERIFY(francs && francs->rate && francs->leftOut == 0 && !francs->neededFrom.isValid());
        QCOMPARE(francs->rate->rate.text(), QByteArray("655.957"));
        const CurrencyInUse *dollars = of(uses, "USD");
        QVERIFY(dollars && !dollars->rate);
        QCOMPARE(dollars->amounts, 1);
        QCOMPARE(dollars->leftOut, 1);
        QVERIFY(dollars->neededFrom.isValid());
        // The same amounts are left out of the totals.
        qsizetype leftOut = 0;
        for (const CurrencyInUse &use : uses)
            leftOut += use.leftOut;
        QCOMPARE(leftOut, countMoney(snapshot, {}).leftOut.size() + countFunding(snapshot).leftOut.size());
    }

    void aRateFromThatDayOnIsEnough()
    {
        Snapshot snapshot = sample::programme();
        const CurrencyInUse before = *of(currenciesInUse(snapshot, QDate(2020, 8, 1)), "USD");
        ExchangeRate rate;
        rate.id = sample::id<ExchangeRate>(90);
        rate.currency = before.currency;
        rate.rate = Decimal{11, 1};
        rate.fromOn = before.neededFrom.addDays(1);
        snapshot.put(rate);
        QCOMPARE(of(currenciesInUse(snapshot, QDate(2020, 8, 1)), "USD")->leftOut, 1);
        rate.fromOn = before.neededFrom;
        snapshot.put(rate);
        const CurrencyInUse after = *of(currenciesInUse(snapshot, QDate(2020, 8, 1)), "USD");
        QCOMPARE(after.leftOut, 0);
        QVERIFY(after.rate.has_value());
    }

    void theFrancHasItsParity()
    {
        const auto currency = [](QStringView code) { return *Currency::fromCode(code); };
        QCOMPARE(fixedParity(currency(u"XOF"), currency(u"EUR"))->rate.text(), QByteArray("655.957"));
        QVERIFY(!fixedParity(currency(u"MAD"), currency(u"EUR")));
        QVERIFY(!fixedParity(currency(u"XOF"), currency(u"MAD")));
    }
};

QTEST_GUILESS_MAIN(CurrenciesInUseTest)
#include "currencies_in_use_test.moc"
