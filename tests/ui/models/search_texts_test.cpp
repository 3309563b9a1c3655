// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are found by their own text, whatever was written beside it.
#include "core/base/text.h"
#include "ui/models/search_texts.h"

#include <QTest>

using namespace tandem;

class SearchTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsDoNotReachIntoTheNextRow()
    {
        SearchTexts texts;
        texts.append(u"dakar");
        texts.append(u"bamako");
        QCOMPARE(texts.size(), std::size_t(2));
        QVERIFY(texts.contains(0, "akar"));
        QVERIFY(!texts.contains(0, "bamako"));
        QVERIFY(!texts.contains(0, "rba"));
        QVERIFY(texts.contains(1, ""));
    }

    void anotherTextTakesTheOldOnesPlace()
    {
        SearchTexts texts;
        texts.append(u"dakar");
        texts.append(u"bamako");
        texts.replace(0, u"formation de longue durée");
        QVERIFY(texts.contains(0, "dur\xc3\xa9"
                                  "e"));
        QVERIFY(!texts.contains(0, "dakar"));
        QVERIFY(texts.contains(1, "bamako"));
        texts.clear();
        QCOMPARE(texts.size(), std::size_t(0));
        texts.append(u"rabat");
        QVERIFY(texts.contains(0, "rabat"));
    }
};

QTEST_APPLESS_MAIN(SearchTextsTest)

#include "search_texts_test.moc"
