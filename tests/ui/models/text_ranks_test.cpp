// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/models/text_ranks.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace tandem;

namespace {

QCollator collatorOf(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Whether the texts stand as the collator says, each against the one before it.
bool agrees(const std::vector<QString> &texts, const QCollator &collator)
{
    const std::vector<qint32> ranks = textRanks(texts, collator);
    if (ranks.size() != texts.size())
        return false;
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    if (ranks[order.front()] != 0)
        return false;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const std::size_t before = order[i - 1];
        const std::size_t here = order[i];
        const int expected = collator.compare(texts[before], texts[here]) == 0 ? 0 : 1;
        if (collator.compare(texts[before], texts[here]) > 0 || ranks[here] - ranks[before] != expected) {
            qWarning() << texts[before] << ranks[before] << texts[here] << ranks[here];
            return false;
        }
    }
    return true;
}

} // namespace

class TextRanksTest : public QObject
{
    Q_OBJECT
private slots:
    void ranksStartAtZeroAndEqualTextsShareOne();
    void followsTheLanguage();
    void followsTheCollatorWhateverIsWritten_data();
    void followsTheCollatorWhateverIsWritten();
};

void TextRanksTest::ranksStartAtZeroAndEqualTextsShareOne()
{
    const QCollator collator = collatorOf(QLocale(u"fr"_s));
    QCOMPARE(textRanks({}, collator), std::vector<qint32>());
    QCOMPARE(textRanks({u"Mali"_s, u"Bénin"_s, u"mali"_s, u"Sénégal"_s}, collator), (std::vector<qint32>{1, 0, 1, 2}));
}

void TextRanksTest::followsTheLanguage()
{
    const std::vector<QString> inOrder{u"Élargir"_s, u"enquête"_s, u"Événement"_s, u"L’eau"_s,    u"M1-2"_s,
                                       u"M1-9"_s,    u"M1-10"_s,   u"œuvre"_s,     u"ouverture"_s};
    const std::vector<qint32> ranks = textRanks(inOrder, collatorOf(QLocale(u"fr"_s)));
    QVERIFY(std::is_sorted(ranks.begin(), ranks.end()));
}

void TextRanksTest::followsTheCollatorWhateverIsWritten_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("pieces");
    const QStringList words{u"formation"_s, u"Formation"_s, u"côte"_s,    u"coté"_s,    u"cote"_s,
                            u"œuvre"_s,     u"oeuvre"_s,    u"d’appui"_s, u"d'appui"_s, u"échange"_s,
                            u"ECHANGE"_s,   u"l’été"_s,     u"n°"_s,      u"Straße"_s};
    const QStringList signs{u"-"_s, u"–"_s, u" : "_s,    u"\u202F"_s,  u"\u00A0"_s, u" "_s,      u"_"_s,  u"("_s,
                            u"«"_s, u"€"_s, u"\u00AD"_s, u"e\u0301"_s, u"\u0301"_s, u"المغرب"_s, u"中"_s, u"😀"_s};
    const QStringList numbers{u"1"_s, u"2"_s, u"10"_s, u"007"_s, u"7"_s, u"99"_s, u"100"_s, u"M"_s, u"-"_s, u"."_s};
    for (const QString &locale : {u"fr_MA"_s, u"en_GB"_s, u"C"_s}) {
        QTest::newRow(qPrintable(locale + u" words"_s)) << locale << words;
        QTest::newRow(qPrintable(locale + u" signs"_s)) << locale << words + signs;
        QTest::newRow(qPrintable(locale + u" numbers"_s)) << locale << numbers;
    }
}

void TextRanksTest::followsTheCollatorWhateverIsWritten()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, pieces);
    std::mt19937 random(20);
    std::vector<QString> texts;
    for (int i = 0; i < 6000; ++i) {
        QString text;
        for (auto left = random() % 6; left > 0; --left)
            text += pieces.at(qsizetype(random() % std::size_t(pieces.size())));
        texts.push_back(text);
    }
    QVERIFY(agrees(texts, collatorOf(QLocale(locale))));
}

QTEST_GUILESS_MAIN(TextRanksTest)

#include "text_ranks_test.moc"
