// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which room in a window of which width.
#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/widgets/three_panes.h"

#include <QLabel>
#include <QMouseEvent>
#include <QTest>

using namespace tandem;

class TestPanes : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme = Theme::light();

    struct Panes
    {
        explicit Panes(const Theme &theme) : panes(left, middle, right, theme)
        {
            panes.resize(1366, 700);
            panes.show();
        }
        QLabel *left = new QLabel;
        QLabel *middle = new QLabel;
        QLabel *right = new QLabel;
        ThreePanes panes;
    };

private slots:
    void allThreeStandBesideEachOtherOnALaptop()
    {
        Panes window(m_theme);
        QCOMPARE(window.left->width(), sizes::kNavigator);
        QCOMPARE(window.right->width(), sizes::kEditor);
        QVERIFY(window.middle->width() >= sizes::kPageLeast);
        QVERIFY(window.middle->geometry().left() >= window.left->geometry().right());
        QVERIFY(window.middle->geometry().right() <= window.right->geometry().left());
    }

    void theMiddleKeepsItsLeastWidth()
    {
        Panes window(m_theme);
        window.panes.restoreLayout({{u"navigatorWidth"_s, 400}, {u"editorWidth"_s, 700}});
        window.panes.resize(1280, 700);
        QVERIFY2(window.middle->width() >= sizes::kPageLeast, qPrintable(QString::number(window.middle->width())));
    }

    void theEditorLiesOverThePageInANarrowWindow()
    {
        Panes window(m_theme);
        window.panes.resize(1100, 700);
        QVERIFY(!window.right->isVisible());
        QVERIFY(window.left->isVisible());
        const int width = window.middle->width();
        window.panes.setUnfolded(ThreePanes::Right, true);
        QVERIFY(window.right->isVisible());
        QCOMPARE(window.middle->width(), width);
        QVERIFY(window.middle->geometry().intersects(window.right->geometry()));
        window.panes.resize(1366, 700);
        QVERIFY(!window.middle->geometry().intersects(window.right->geometry()));
    }

    void theNavigatorFoldsInAVeryNarrowWindow()
    {
        Panes window(m_theme);
        window.panes.resize(800, 600);
        QVERIFY(!window.left->isVisible());
        QCOMPARE(window.middle->width(), 800);
        window.panes.setUnfolded(ThreePanes::Left, true);
        QVERIFY(window.left->isVisible());
        window.panes.resize(1366, 600);
        QVERIFY(window.left->isVisible());
    }

    void foldingIsRemembered()
    {
        Panes window(m_theme);
        window.panes.setUnfolded(ThreePanes::Left, false);
        QVERIFY(!window.left->isVisible());
        Panes other(m_theme);
        other.panes.restoreLayout(window.panes.layoutState());
        QVERIFY(!other.left->isVisible());
        QVERIFY(other.right->isVisible());
    }

    void aHandleIsDragged()
    {
        Panes window(m_theme);
        QWidget *handle = window.panes.childAt(window.left->width() + 2, 100);
        QVERIFY(handle);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(2, 100));
        QMouseEvent move(QEvent::MouseMove, QPointF(62, 100), handle->mapToGlobal(QPointF(62, 100)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(2, 100));
        QCOMPARE(window.left->width(), sizes::kNavigator + 60);
    }

    void strangeWidthsAreBounded()
    {
        Panes window(m_theme);
        window.panes.restoreLayout({{u"navigatorWidth"_s, -5}, {u"editorWidth"_s, 100'000}});
        QVERIFY(window.left->width() > 50);
        QVERIFY(window.middle->width() >= sizes::kPageLeast);
    }
};

QTEST_MAIN(TestPanes)

#include "tst_panes.moc"
