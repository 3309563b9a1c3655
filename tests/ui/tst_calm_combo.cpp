// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose from shows a long name with an ellipsis, and whole while someone types.
#include "core/base/text.h"
#include "ui/widgets/calm_combo.h"

#include <QImage>
#include <QLineEdit>
#include <QTest>

using namespace tandem;

class TestCalmCombo : public QObject
{
    Q_OBJECT

private:
    static QImage pictureOf(CalmCombo &combo)
    {
        QImage image(combo.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        combo.render(&image);
        return image;
    }

private slots:
    void aLongNameEndsInAnEllipsisUntilSomeoneTypes()
    {
        const QString name = u"DIADEM – Diaspora Développement Éducation Migration"_s;
        QWidget window;
        QLineEdit other(&window);
        CalmCombo combo(&window);
        combo.setTyped();
        combo.setGeometry(0, 40, 160, 30);
        window.resize(300, 100);
        window.show();
        window.activateWindow();
        other.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString cut =
            combo.fontMetrics().elidedText(name, Qt::ElideRight, combo.lineEdit()->contentsRect().width() - 8);
        QVERIFY(cut.endsWith(u'…'));
        // Where a text is merely cut, a piece of the next letter is seen.
        combo.setEditText(cut.chopped(1) + u"WWWWWWWWWW"_s);
        const QImage shown = pictureOf(combo);
        combo.setEditText(cut.chopped(1) + u"MMMMMMMMMM"_s);
        QCOMPARE(pictureOf(combo), shown);
        combo.setEditText(name);
        combo.setFocus();
        combo.lineEdit()->setCursorPosition(0);
        QVERIFY(combo.lineEdit()->hasFocus());
        combo.lineEdit()->end(false);
        const QImage end = pictureOf(combo);
        combo.lineEdit()->home(false);
        QVERIFY(pictureOf(combo) != end);
    }

    void aNameThatFitsIsShownWhole()
    {
        CalmCombo typed;
        typed.setTyped();
        typed.resize(300, 30);
        typed.setEditText(u"Dakar"_s);
        const QImage shown = pictureOf(typed);
        typed.setEditText(u"Dakas"_s);
        QVERIFY(pictureOf(typed) != shown);
    }
};

QTEST_MAIN(TestCalmCombo)

#include "tst_calm_combo.moc"
