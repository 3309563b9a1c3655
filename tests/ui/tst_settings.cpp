// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        const Id document = *Id::fromText(u"018f0000-0000-7000-8000-000000000001"_s);
        const QJsonObject state{{u"place"_s, QJsonObject{{u"kind"_s, u"overview"_s}}}, {u"mot"_s, u"été"_s}};
        {
            Settings settings(path);
            settings.setPersonName(u"Awa Diop"_s);
            settings.setLanguage(Language::French);
            settings.setThemeMode(ThemeMode::Dark);
            settings.setCompactRows(true);
            settings.setLastFile(u"/a/b.tandem"_s);
            settings.setFileState(document, state);
            settings.setWindowLayout({{u"navigatorWidth"_s, 222}});
            settings.setFolder(u"export"_s, folder.path());
        }
        const Settings settings(path);
        QCOMPARE(settings.personName(), u"Awa Diop"_s);
        QCOMPARE(settings.language(), Language::French);
        QCOMPARE(settings.themeMode(), ThemeMode::Dark);
        QVERIFY(settings.compactRows());
        QCOMPARE(settings.lastFile(), u"/a/b.tandem"_s);
        QCOMPARE(settings.fileState(document), state);
        QVERIFY(settings.fileState(Id()).isEmpty());
        QCOMPARE(settings.windowLayout().value(u"navigatorWidth"_s).toInt(), 222);
        QCOMPARE(settings.folder(u"export"_s), folder.path());
    }

    void recentFilesAreNewestFirstAndTen()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        const QDateTime start(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
        for (int i = 0; i < 12; ++i)
            settings.rememberFile(u"/f%1.tandem"_s.arg(i), u"Programme %1"_s.arg(i), start.addDays(i));
        settings.rememberChange(u"/f5.tandem"_s, start.addDays(6), u"Awa Diop"_s);
        settings.rememberChange(u"/unknown.tandem"_s, start, u"Awa Diop"_s);
        settings.rememberFile(u"/f5.tandem"_s, u"Another name"_s, start.addDays(20));
        QList<RecentFile> files = settings.recentFiles();
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.first().path, u"/f5.tandem"_s);
        QCOMPARE(files.first().programme, u"Another name"_s);
        QCOMPARE(files.first().changedBy, u"Awa Diop"_s); // opened again, it was not changed for that
        QCOMPARE(files.first().changedAt, start.addDays(6));
        QCOMPARE(files.at(1).path, u"/f11.tandem"_s);
        settings.forgetFile(u"/f5.tandem"_s);
        files = settings.recentFiles();
        QCOMPARE(files.size(), 9);
        QCOMPARE(files.first().path, u"/f11.tandem"_s);
    }

    void aFolderThatIsGoneIsNotProposed()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setFolder(u"open"_s, folder.filePath(u"gone"_s));
        QVERIFY(QDir(settings.folder(u"open"_s)).exists());
    }

    void damagedSettingsAreNoObstacle()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\nlayout=\"{no json\"\n[screen]\nlanguage=xx\ntheme=7\n[files]\nrecent\\size=three\n");
        file.close();
        const Settings settings(path);
        QVERIFY(settings.windowLayout().isEmpty());
        QCOMPARE(settings.themeMode(), ThemeMode::Desktop);
        QVERIFY(settings.recentFiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
