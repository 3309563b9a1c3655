// SPDX-License-Identifier: GPL-3.0-or-later
// The visual language, as far as it can be measured.
#include "core/base/text.h"
#include "ui/house_style.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace tandem;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, relative luminance.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

template <class Draw>
QImage drawn(Draw draw)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter, QRectF(image.rect()));
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8); // the shape without its colour
}

/// The share of the pixels that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(int(a.constScanLine(y)[x]) - int(b.constScanLine(y)[x])) > 96;
    }
    return double(different) / double(a.width() * a.height());
}

/// A button as the theme paints it.
QImage indicator(QAbstractButton &button)
{
    button.resize(button.sizeHint());
    return button.grab().toImage();
}

/// The contrast of the pixel that stands out most from a colour.
double strongest(const QImage &image, const QColor &ground)
{
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textHasContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textHasContrast()
    {
        QFETCH(bool, dark);
        const Theme theme = Theme::of(dark ? ThemeMode::Dark : ThemeMode::Light);
        for (const QColor &ground : {theme.window, theme.surface, theme.soft}) {
            for (const QColor &ink : {theme.text, theme.muted, theme.accent, theme.planned, theme.preparing,
                                      theme.underWay, theme.completed, theme.postponed, theme.cancelled, theme.late}) {
                QVERIFY2(contrast(ink, ground) >= 5.0,
                         qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
            }
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 5.0);
        QVERIFY(contrast(theme.text, theme.softProblem) >= 5.0);
    }

    void symbolsDifferInShape()
    {
        const Theme theme = Theme::light();
        QList<QImage> shapes;
        for (int status = 0; status <= int(ActivityStatus::Cancelled); ++status)
            shapes.append(drawn([&](QPainter &painter, const QRectF &square) {
                drawStatusSymbol(painter, ActivityStatus(status), square, theme);
            }));
        shapes.append(drawn([&](QPainter &painter, const QRectF &square) { drawLateSymbol(painter, square, theme); }));
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            for (qsizetype j = i + 1; j < shapes.size(); ++j)
                QVERIFY2(difference(shapes.at(i), shapes.at(j)) > 0.04, qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }

    void planSymbolsDifferInShape()
    {
        const Theme theme = Theme::darkened();
        QList<QImage> shapes;
        for (int status = 0; status <= int(PlanStatus::Closed); ++status)
            shapes.append(drawn([&](QPainter &painter, const QRectF &square) {
                drawStatusSymbol(painter, PlanStatus(status), square, theme);
            }));
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            for (qsizetype j = i + 1; j < shapes.size(); ++j)
                QVERIFY2(difference(shapes.at(i), shapes.at(j)) > 0.02, qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }

    void everyColourIsReplacedInTheStyleSheet()
    {
        for (const Theme &theme : {Theme::light(), Theme::darkened()})
            QVERIFY2(!theme.styleSheet().contains(u'@'), qPrintable(theme.styleSheet()));
    }

    void ticksAreSeen_data() { textHasContrast_data(); }

    void ticksAreSeen()
    {
        QFETCH(bool, dark);
        const Theme theme = Theme::of(dark ? ThemeMode::Dark : ThemeMode::Light);
        applyTheme(*qApp, theme);
        QWidget window;
        QCheckBox box(&window);
        QRadioButton round(&window);
        QCheckBox other(&window); // has the focus, so that neither of the others does
        other.move(100, 100);
        other.setFocus();
        for (QAbstractButton *button : {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&round)}) {
            button->setAutoExclusive(false);
            const QImage empty = indicator(*button);
            // WCAG 2.2, 1.4.11: what a control is known by stands out 3 : 1 from what is beside it.
            QVERIFY2(strongest(empty, theme.window) >= 3.0,
                     qPrintable(QString::number(strongest(empty, theme.window))));
            button->setChecked(true);
            const QImage ticked = indicator(*button);
            QVERIFY(strongest(ticked, theme.accent) >= 3.0); // the tick itself
            QVERIFY(ticked != empty);
        }
    }

    void aFocusedButtonHasOneRing()
    {
        applyTheme(*qApp, Theme::light());
        QPushButton push(u"Ajouter"_s);
        QToolButton tool;
        const QCheckBox box(u"Ajouter"_s);
        const auto ring = [](const QWidget &widget) {
            return drawn([&widget](QPainter &painter, const QRectF &rect) {
                QStyleOptionFocusRect option;
                option.initFrom(&widget);
                option.rect = rect.toRect();
                option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
                widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
            });
        };
        const QImage nothing = drawn([](QPainter &, const QRectF &) {});
        QCOMPARE(ring(push), nothing);
        QCOMPARE(ring(tool), nothing);
        QVERIFY(ring(box) != nothing); // it has no other one around its words
    }

    void theThemeIsPutOnWithoutAnotherStyle()
    {
        applyTheme(*qApp, Theme::light());
        const QStyle *style = qApp->style();
        applyTheme(*qApp, Theme::darkened());
        QCOMPARE(qApp->style(), style);
        QCOMPARE(qApp->findChildren<HouseStyle *>().size(), 1);
    }

    void iconsTakeTheThemesColour()
    {
        const QIcon icon = statusIcon(ActivityStatus::Completed, Theme::light());
        const QImage image = icon.pixmap(16).toImage();
        QCOMPARE(image.pixelColor(8, 8), Theme::light().completed);
    }
};

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
