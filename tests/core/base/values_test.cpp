// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/packed_text.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

#include <QTest>

using namespace tandem;

/// The smallest things that everything else is made of.
class ValuesTest final : public QObject
{
    Q_OBJECT
private slots:
    void foldsWhatIsSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::newRow("accents and case") << u"L’Été à NOËL, ça va ?"_s << u"l'ete a noel, ca va ?"_s;
        QTest::newRow("ligatures") << u"Œuvre, Ægide, cœur, ﬁn"_s << u"oeuvre, aegide, coeur, fin"_s;
        QTest::newRow("marks of their own") << u"E\u0301te\u0301"_s << u"ete"_s;
        QTest::newRow("dashes") << u"Rabat – Dakar — 2020\u20112021"_s << u"rabat - dakar - 2020-2021"_s;
        QTest::newRow("spaces") << u"  a\u00A0\u202F b\n\tc  "_s << u"a b c"_s;
        QTest::newRow("one becomes several") << u"10 ½ m², n°…"_s << u"10 1\u20442 m2, n°..."_s;
        QTest::newRow("other alphabets") << u"ΑΘΉΝΑ Москва"_s << u"αθηνα москва"_s;
        QTest::newRow("beyond the first plane") << u"\U0001D400bc 😀"_s << u"abc 😀"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void foldsWhatIsSearched()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "form");
        QCOMPARE(folded(folded(text)), folded(text));
    }

    void packedTextsAreWhatTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {QString(), u"V1"_s, u"Dakar"_s, u"7 bytes"_s, u"8  bytes"_s, u"Thiès é"_s,
                                    u"Renforcement des capacités"_s, u"a\0b"_s, u"😀"_s, QString(100'000, u'é')})
            QTest::addRow("%d characters, %d bytes", int(text.size()), int(text.toUtf8().size())) << text;
    }

    void packedTextsAreWhatTheyWere()
    {
        QFETCH(const QString, text);
        const PackedText packed = text;
        QCOMPARE(packed.string(), text);
        QCOMPARE(packed.utf8().toByteArray(), text.toUtf8());
        QCOMPARE(packed.isEmpty(), text.isEmpty());
        PackedText copy = packed;
        QVERIFY(copy == packed);
        QVERIFY(copy == PackedText::fromUtf8(text.toUtf8()));
        QVERIFY(!(copy == PackedText(QString(text + u'x'))));
        copy = QString(text + u'x');
        QCOMPARE(copy.string(), QString(text + u'x'));
        QCOMPARE(packed.string(), text);
        const PackedText moved = std::move(copy);
        QCOMPARE(moved.string(), QString(text + u'x'));
        copy = packed;
        QCOMPARE(copy.string(), text);
        const PackedText &same = copy;
        copy = same;
        QCOMPARE(copy.string(), text);
    }

    void whatIsNoUtf8IsReplacedOnce()
    {
        const QByteArray torn("Thi\xc3s au S\xe9n\xc3\xa9gal");
        QCOMPARE(PackedText::fromUtf8(torn).string(), QString::fromUtf8(torn));
        QCOMPARE(PackedText::fromUtf8(torn).utf8().toByteArray(), QString::fromUtf8(torn).toUtf8());
    }

    void packedBytesAreOrderedAsBytes()
    {
        const QList<QByteArray> ordered{"", "V", "V1", "V1z", "V2", "V2000000000", "V2000000001", "\xc3\xa9"};
        for (const QByteArray &a : ordered) {
            for (const QByteArray &b : ordered) {
                QCOMPARE(PackedBytes(a) < PackedBytes(b), a < b);
                QCOMPARE(PackedBytes(a) == PackedBytes(b), a == b);
            }
        }
    }

    void idsAreOrderedAsTheirBytes()
    {
        Id low;
        Id high;
        for (std::size_t i = 0; i < low.bytes.size(); ++i) {
            low = high = Id();
            high.bytes[i] = 0x80;
            if (i + 1 < low.bytes.size())
                low.bytes[i + 1] = 0xFF;
            QVERIFY(low < high && high > low && low != high && !high.isNull());
            QVERIFY(qHash(low, 1) != qHash(high, 1));
            QVERIFY(qHash(high, 1) != qHash(high, 2));
        }
        QVERIFY(Id().isNull());
    }

    void readsOnlyCanonicalDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"2019", "2013-06", "2019-02-25", "2020-02-29", "0001-01-01", "9999-12-31"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text :
             {"", "0000", "19", "2019-", "2019-13", "2019-00", "2019-6", "2019-02-29", "2019-02-00", "2019/02/25",
              "2019-02/25", "25-02-2019", "2019-02-2x", "-019", "2019-02-25 ", "20190225"})
            QTest::newRow(text) << QByteArray(text) << false;
    }

    void readsOnlyCanonicalDates()
    {
        QFETCH(QByteArray, text);
        const auto date = PartialDate::fromCanonical(text);
        QTEST(date.has_value(), "good");
        if (date)
            QCOMPARE(date->text(), text);
    }

    void readsOnlyCanonicalNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"0", "7", "-7", "1200", "9223372036854775807", "-9223372036854775808"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text : {"", "-", "+7", "-0", "07", "-07", " 7", "7 ", "7.0", "1e3", "0x7",
                                 "9223372036854775808", "-9223372036854775809", "99999999999999999999"})
            QTest::newRow(text) << QByteArray(text) << false;
    }

    void readsOnlyCanonicalNumbers()
    {
        QFETCH(QByteArray, text);
        const auto number = wholeNumber(text);
        QTEST(number.has_value(), "good");
        if (number)
            QCOMPARE(QByteArray::number(*number), text);
    }

    void readsOnlyCanonicalMoney_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"0 XOF", "1250050 EUR", "-3 MAD"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text :
             {"", " EUR", "EUR", "1 eur", "01 EUR", "1  EUR", "1 EUR ", "1 EU", "1 EURO", "1.50 EUR", "1 \xC3\x89UR"})
            QTest::newRow(text) << QByteArray(text) << false;
    }

    void readsOnlyCanonicalMoney()
    {
        QFETCH(QByteArray, text);
        const auto money = Money::fromCanonical(text);
        QTEST(money.has_value(), "good");
        if (money)
            QCOMPARE(money->text(), text);
    }

    void readsOnlyLowerCaseHexadecimals()
    {
        const QByteArray text = "00ff10a9b8c7d6e5f4031221304f5e6d";
        QCOMPARE(Id::fromHex(text).value_or(Id()).hex(), text);
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char wrong : {'A', 'g', '/', ':', '`', '\0', '\xff'}) {
                QByteArray spoilt = text;
                spoilt[at] = wrong;
                QVERIFY(!Id::fromHex(spoilt));
            }
        }
        QVERIFY(!Id::fromHex(QByteArrayView(text).chopped(1)));
        QVERIFY(!Id::fromHex(QByteArray(text + '0')));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
