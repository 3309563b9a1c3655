// SPDX-License-Identifier: GPL-3.0-or-later
// A table of facts: its columns are measured once for its rows, and again when there are others.
#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/fact_table.h"

#include <QHeaderView>
#include <QTest>

using namespace tandem;

class TestFactTable : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme = Theme::light();

    static int widthOf(const FactTable &table, int column)
    {
        QCoreApplication::processEvents();
        return table.header()->sectionSize(column);
    }

private slots:
    void columnsAreAsWideAsTheirLongestText()
    {
        FactTable table(u"facts"_s, u"Facts"_s, m_theme);
        table.setColumns({u"Plan"_s, u"State"_s}, 0);
        table.addRow({{.text = u"2021"_s}, {.text = u"Draft"_s}});
        table.resize(600, 200);
        table.show();
        const int before = widthOf(table, 1);
        const QString text = u"Submitted to both sides, not yet adopted"_s;
        table.addRow({{.text = u"2022"_s}, {.text = text}});
        const int with = widthOf(table, 1);
        QVERIFY(with > before);
        QVERIFY(with > QFontMetrics(table.font()).horizontalAdvance(text));
        QCOMPARE(widthOf(table, 0) + with, table.viewport()->width());
        table.clearRows();
        table.addRow({{.text = u"2021"_s}, {.text = u"Draft"_s}});
        QCOMPARE(widthOf(table, 1), before);
    }

    void columnsGrowWithTheLetters()
    {
        FactTable table(u"facts"_s, u"Facts"_s, m_theme);
        table.setColumns({u"Plan"_s, u"State"_s}, 0);
        table.addRow({{.text = u"2021"_s}, {.text = u"Adopted in Rabat"_s}});
        table.resize(600, 200);
        table.show();
        const int before = widthOf(table, 1);
        QFont larger = table.font();
        larger.setPixelSize(QFontInfo(larger).pixelSize() * 2);
        table.setFont(larger);
        QVERIFY(widthOf(table, 1) > before * 3 / 2);
    }

    void columnsGiveWayToTheName()
    {
        FactTable table(u"facts"_s, u"Facts"_s, m_theme);
        table.setColumns({u"Plan"_s, u"Planned"_s, u"Committed"_s, u"Spent"_s}, 0, {1, 2, 3});
        table.setGivingWay({2, 1});
        const QString sum = u"1 234 567 890 €"_s;
        table.addRow({{.text = u"MA-SN 2021"_s}, {.text = sum}, {.text = sum}, {.text = sum}});
        table.resize(900, 200);
        table.show();
        const int wide = widthOf(table, 2);
        QVERIFY(wide > 0);
        table.resize(3 * wide, 200); // the name is left with nothing
        QCOMPARE(widthOf(table, 2), 0);
        QCOMPARE(widthOf(table, 1), wide);
        table.resize(2 * wide, 200);
        QCOMPARE(widthOf(table, 1), 0);
        QCOMPARE(widthOf(table, 3), wide);
        QVERIFY(widthOf(table, 0) > 0);
        table.resize(900, 200);
        QCOMPARE(widthOf(table, 2), wide);
        QCOMPARE(widthOf(table, 1), wide);
    }
};

QTEST_MAIN(TestFactTable)

#include "tst_fact_table.moc"
