// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/folder_names.h"
#include "core/exchange/shared_folder.h"
#include "tests/support/fake_cloud.h"
#include "tests/support/file_test.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <tuple>

namespace tandem::exchange {

inline constexpr qint64 kDay = 24LL * 60 * 60 * 1000; ///< milliseconds

inline QList<Id> sorted(QList<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Offices that meet in a folder of a simulated cloud, which does nothing by itself: each test says what goes wrong.
class FolderOffices : public sample::FileTest
{
protected:
    /// A computer with its own copy, in the cloud.
    struct Office
    {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<SharedFolder> folder;
        int computer = 0;
    };
    /// `device`: the sign of its installation, when it is another one's (a cloned disk); empty: its name.
    Office office(const QString &name, const QString &device = {})
    {
        Office made;
        made.computer = m_cloud->add();
        const QString path = m_place->path(name + u".tandem"_s);
        m_workspace.reset();
        QFile::copy(m_path, path);
        m_workspace = std::move(Workspace::open(m_path, m_place->environment(true))).value();
        if (!m_workspace->enter(u"Awa Diop"_s))
            qFatal("nobody");
        Environment environment{m_place->clock, m_place->random, {}, name};
        made.workspace = std::move(Workspace::open(path, environment)).value();
        if (made.workspace->isReadOnly())
            qFatal("the file of another office");
        if (!made.workspace->enter(u"Person of "_s + name))
            qFatal("nobody");
        connectFolder(made, name, device);
        return made;
    }
    void connectFolder(Office &made, const QString &name, const QString &device = {})
    {
        const QString sign = device.isEmpty() ? name : device;
        made.folder = std::make_unique<SharedFolder>(
            m_cloud->disk(made.computer, sign),
            SharedFolder::Setup{made.workspace->document(), sign.toLatin1(), {}, m_place->path(name + u".json"_s)});
    }
    static FolderReport met(Office &office, bool asked = false)
    {
        const Result<FolderReport> report = meet(*office.folder, *office.workspace, asked);
        if (!report)
            qFatal("%s", qPrintable(errorCodeName(report.error().code) + report.error().arguments.join(u' ')));
        return *report;
    }
    Operation place(const QByteArray &where, qsizetype activity = 0) const
    {
        return setFields(EntityKind::Activity, m_rows.activities.at(activity), {{"place", where}});
    }
    void settle() { m_cloud->settle(m_place->clock.now()); }
    /// The exchange files of one computer's view.
    QStringList packages(const Office &office) const
    {
        QStringList paths = m_cloud->files(office.computer).keys();
        paths.removeIf([](const QString &path) { return !path.endsWith(".tandemx"_L1); });
        return paths;
    }
    /// How many of them are of the installation with that sign.
    qsizetype packagesOf(const QByteArray &device, const Office &office) const
    {
        const QString own = folder::ownFolder(office.workspace->document(), device) + u'/';
        const QStringList paths = packages(office);
        return std::count_if(paths.begin(), paths.end(), [&](const QString &path) { return path.startsWith(own); });
    }
    /// Both have started, have met, and one has written something that the other has not seen.
    std::pair<Office, Office> started()
    {
        auto first = office(u"rabat"_s);
        auto second = office(u"bamako"_s);
        for (int round = 0; round < 2; ++round) {
            met(first);
            settle();
            met(second);
            settle();
        }
        return {std::move(first), std::move(second)};
    }
    /// The one new file that a change makes, as it arrives at the other.
    QString sent(Office &from, const QByteArray &where)
    {
        if (!from.workspace->run(place(where)))
            qFatal("no change");
        const QStringList before = packages(from);
        met(from);
        settle();
        for (const QString &path : packages(from)) {
            if (!before.contains(path))
                return path;
        }
        qFatal("nothing published");
        return {};
    }
    /// They have started, and the first has sent a change that the second has not read: in this file.
    std::tuple<Office, Office, QString> startedAndSent()
    {
        auto [first, second] = started();
        QString path = sent(first, "Fès");
        return {std::move(first), std::move(second), std::move(path)};
    }
    /// What whoever begins now finds in the folder.
    QString placeForANewcomer()
    {
        auto dakar = office(u"dakar"_s);
        settle();
        met(dakar);
        return placeIn(dakar);
    }
    QString placeIn(const Office &office) const
    {
        return office.workspace->snapshot().find(IdOf<Activity>(m_rows.activities.first()))->place;
    }

    simulation::FakeCloud::Figures m_figures;
    std::unique_ptr<simulation::Dice> m_dice;
    std::unique_ptr<simulation::FakeCloud> m_cloud;

    void setUp()
    {
        FileTest::init();
        m_dice = std::make_unique<simulation::Dice>(7);
        m_cloud = std::make_unique<simulation::FakeCloud>(*m_dice, m_figures);
    }
    void tearDown()
    {
        QCOMPARE(m_cloud->offence(), QString());
        FileTest::cleanup();
    }
};

} // namespace tandem::exchange
