// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_file.h"
#include "tests/support/year.h"

#include <QFile>

namespace tandem::simulation {

// How coordinators hear of each other.

void Year::hear(std::size_t place, int day)
{
    Coordinator &who = m_people[place];
    for (qsizetype i = 0; i < m_mails.size();) {
        if (m_mails.at(i).to == place && m_mails.at(i).day <= day)
            read(m_mails.takeAt(i));
        else
            ++i;
    }
    m_cloud.setAway(who.computer, m_dice.percent(3)); // the client does not run, or the disk is full
    m_cloud.setRefusing(who.computer, m_dice.percent(3));
    if (m_dice.percent(40))
        meetFolder(who);
    settle(who, 25);
    if (m_dice.percent(6))
        write(place, day);
}

void Year::meetFolder(Coordinator &who)
{
    ++m_figures.meetings;
    const qsizetype before = who.workspace->transactionCount() + who.workspace->heldCount();
    const Result<FolderReport> report = meet(*who.folder, *who.workspace, m_dice.percent(20));
    if (!report && report.error().code != ErrorCode::OutputNotWritten)
        fail(u"a meeting was refused: "_s + errorCodeName(report.error().code));
    if (who.workspace->transactionCount() + who.workspace->heldCount() < before)
        fail(u"a meeting took transactions away"_s);
}

void Year::write(std::size_t from, int day)
{
    const QString path = newPath(u".tandemx"_s);
    const Result<qint64> written = writePackage(*m_people[from].workspace, path, {false, {}, m_people[from].name});
    if (!written)
        return fail(u"an exchange file was not written: "_s + errorCodeName(written.error().code));
    for (std::size_t to = 0; to < m_people.size(); ++to) {
        if (to == from || m_dice.percent(40)) // not to everybody, and not all of it arrives
            continue;
        const QString copy = newPath(u".tandemx"_s);
        QFile::copy(path, copy);
        m_mails.append({copy, to, day + m_dice.below(8)});
        ++m_figures.mails;
    }
    QFile::remove(path);
}

void Year::read(const Mail &mail)
{
    Workspace &workspace = *m_people[mail.to].workspace;
    const Result<std::unique_ptr<ReceivedFile>> file = ReceivedFile::open(mail.path, {}, workspace.path());
    if (!file)
        return fail(u"a mail was not read: "_s + errorCodeName(file.error().code));
    if (m_dice.percent(30)) { // looked at, and accepted
        const Result<Merge> merge = workspace.preview(**file);
        if (!merge || !(*file)->rewind())
            return fail(u"no preview"_s);
    }
    const Result<Merge> merge = workspace.receive(**file);
    if (!merge)
        return fail(u"a mail was refused: "_s + errorCodeName(merge.error().code));
    QFile::remove(mail.path);
}

QSet<QByteArray> Year::idsOf(const Coordinator &who) const
{
    QSet<QByteArray> ids;
    for (const Id &id : who.workspace->transactionIds().valueOr({}))
        ids.insert(id.hex());
    return ids;
}

QSet<QByteArray> Year::idsIn(const QString &package) const
{
    QSet<QByteArray> ids;
    const Result<std::unique_ptr<ReceivedFile>> file = ReceivedFile::open(package);
    if (!file)
        return ids; // a part of one
    for (;;) {
        const auto item = (*file)->next();
        if (!item || !item->has_value())
            return ids;
        ids.insert((*item)->id.hex());
    }
}

} // namespace tandem::simulation
