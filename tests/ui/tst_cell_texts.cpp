// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of cells look the same from the memory as they did when they were laid out, and stay within their cell.
#include "core/base/text.h"
#include "ui/delegates/cell_texts.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tandem;

class TestCellTexts : public QObject
{
    Q_OBJECT

private:
    static QImage drawn(CellTexts &texts, const QString &text, int width,
                        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
                        Qt::TextElideMode elide = Qt::ElideRight, int height = 30)
    {
        QImage image(400, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        texts.draw(painter, QRect(20, 0, width, height), alignment, elide, text);
        return image;
    }

    /// The first and the last column of the picture with something in it; -1: nothing.
    static std::pair<int, int> extent(const QImage &image)
    {
        std::pair<int, int> result{-1, -1};
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                if (result.first < 0)
                    result.first = x;
                result.second = x;
            }
        }
        return result;
    }

private slots:
    void fromTheMemoryAsTheFirstTime()
    {
        CellTexts texts;
        const QImage first = drawn(texts, u"Formation à Dakar"_s, 300);
        QVERIFY(extent(first).first >= 18);
        QCOMPARE(drawn(texts, u"Formation à Dakar"_s, 300), first);
        CellTexts fresh;
        QCOMPARE(drawn(fresh, u"Formation à Dakar"_s, 300), first);
        QVERIFY(drawn(texts, u"Formation à Bamako"_s, 300) != first);
    }

    /// In a row that is high enough for two lines, whatever their words.
    void longTextsEndInTheCellInTwoLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("alignment");
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        QTest::newRow("words") << u"Formation des agents de la réintégration "_s.repeated(4) << left;
        QTest::newRow("one long word") << u"Institutionnalisationsgesellschaft"_s << left;
        QTest::newRow("a long word first") << u"Institutionnalisationsgesellschaft de Dakar"_s << left;
        QTest::newRow("a long word second") << u"La institutionnalisationsgesellschaft de Dakar"_s << left;
        QTest::newRow("a number") << u"1 250 000 000 000,00 €"_s << (Qt::AlignRight | Qt::AlignVCenter);
    }
    void longTextsEndInTheCellInTwoLines()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::Alignment, alignment);
        CellTexts texts;
        const auto [from, to] = extent(drawn(texts, text, 80, alignment, Qt::ElideRight, 60));
        QVERIFY(from >= 18);
        QVERIFY(to > 60);
        QVERIFY(to <= 102);
        const QString seen = CellTexts::shown(QFont(), QSize(80, 60), text);
        QVERIFY(seen != text);
        QVERIFY(seen.endsWith(u'…'));
    }

    void aTextThatFitsInTwoLinesIsReadWhole()
    {
        const QString text = u"Formation des agents"_s;
        QString seen =
            CellTexts::shown(QFont(), QSize(QFontMetrics(QFont()).horizontalAdvance(u"Formation des "_s), 60), text);
        QCOMPARE(seen.count(QChar::LineSeparator), 1);
        QCOMPARE(seen.remove(QChar::LineSeparator), text);
    }

    void longTextsEndInTheCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a little too long") << u"Formation des agents"_s;
        QTest::newRow("much too long") << u"Formation des agents de la réintégration "_s.repeated(40);
    }
    void longTextsEndInTheCell()
    {
        QFETCH(const QString, text);
        CellTexts texts;
        for (const Qt::TextElideMode elide : {Qt::ElideRight, Qt::ElideLeft}) {
            const auto [from, to] = extent(drawn(texts, text, 80, Qt::AlignLeft, elide));
            QVERIFY(from >= 18);
            QVERIFY(to > 60);
            QVERIFY(to <= 102);
        }
        QVERIFY(drawn(texts, text, 80, Qt::AlignLeft, Qt::ElideRight) !=
                drawn(texts, text, 80, Qt::AlignLeft, Qt::ElideLeft));
    }

    /// More letters than pixels, and yet it fits: what is left of it must not look as if it were all.
    void lettersWithoutWidthAreNoReasonToLoseTheEllipsis()
    {
        CellTexts texts;
        const QString invisible = QString(QChar(0x200b)).repeated(200);
        const QImage withEnd = drawn(texts, u"Dakar"_s + invisible + u" et Bamako"_s, 150);
        QVERIFY(extent(withEnd).second > extent(drawn(texts, u"Dakar"_s, 150)).second);
    }

    void numbersStandAtTheRight()
    {
        CellTexts texts;
        const auto [from, to] = extent(drawn(texts, u"1 250"_s, 200, Qt::AlignRight | Qt::AlignVCenter));
        QVERIFY(from > 150);
        QVERIFY(to <= 221);
    }
};

QTEST_MAIN(TestCellTexts)

#include "tst_cell_texts.moc"
