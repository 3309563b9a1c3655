// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_cloud.h"

#include "core/base/text.h"

#include <QFile>
#include <QIODevice>
#include <QSet>

namespace tandem::simulation {

namespace {

Error notRead(const QString &path)
{
    return {ErrorCode::InputNotRead, {path, u"simulated"_s}, {}, {}};
}

Error notWritten(const QString &path)
{
    return {ErrorCode::OutputNotWritten, {path, u"simulated"_s}, {}, {}};
}

} // namespace

class FakeDisk final : public FileSystem
{
public:
    FakeDisk(FakeCloud &cloud, int computer, QString device)
        : m_cloud(cloud), m_computer(computer), m_device(std::move(device))
    {
    }

    Result<QList<Entry>> list(const QString &folder, qsizetype most) override
    {
        QList<Entry> entries;
        if (computer().away)
            return entries;
        QSet<QString> folders;
        const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
        for (auto it = computer().files.constBegin(); it != computer().files.constEnd(); ++it) {
            if (!it.key().startsWith(prefix) || entries.size() >= most)
                continue;
            const QString rest = it.key().mid(prefix.size());
            if (!rest.contains(u'/'))
                entries.append({rest, false, it->bytes.size(), it->changed});
            else if (const QString name = rest.section(u'/', 0, 0); !folders.contains(name)) {
                folders.insert(name);
                entries.append({name, true, 0, {}});
            }
        }
        return entries;
    }

    Result<void> read(const QString &path, QIODevice &to, qint64 most) override
    {
        const auto file = computer().files.constFind(path);
        if (computer().away || file == computer().files.constEnd() || file->unreadable || file->bytes.size() > most)
            return notRead(path);
        return to.write(file->bytes) == file->bytes.size() ? Result<void>() : notRead(path);
    }

    Result<void> put(const QString &localFile, const QString &path) override
    {
        QFile local(localFile);
        if (!local.open(QIODevice::ReadOnly))
            return notWritten(path);
        const QByteArray bytes = local.readAll();
        guard(path, true);
        if (const auto there = computer().files.constFind(path); there != computer().files.constEnd())
            return there->bytes.size() == bytes.size() ? Result<void>() : notWritten(path);
        if (computer().refusing) {
            ++m_cloud.m_figures.refused;
            if (m_cloud.m_dice.percent(50))
                write(path, bytes.first(bytes.size() / 2));
            return notWritten(path);
        }
        write(path, bytes);
        return {};
    }

    Result<void> remove(const QString &path) override
    {
        guard(path, false);
        if (computer().files.remove(path) == 0)
            return notWritten(path);
        m_cloud.changed(m_computer, path, {}, true);
        return {};
    }

private:
    FakeCloud::Computer &computer() { return m_cloud.m_computers[std::size_t(m_computer)]; }
    void write(const QString &path, const QByteArray &bytes)
    {
        computer().files.insert(path, {bytes, false, m_cloud.m_now});
        m_cloud.changed(m_computer, path, bytes, false);
    }
    /// An installation keeps to its own directory; contents belong to all.
    void guard(const QString &path, bool writing)
    {
        const QString place = path.section(u'/', 1, 1);
        const bool content = place == "blobs"_L1;
        if ((place != m_device && !content) || path.contains(".."_L1) || path.count(u'/') < 2)
            m_cloud.m_offence = u"%1 %2 %3"_s.arg(m_device, writing ? u"wrote"_s : u"removed"_s, path);
    }

    FakeCloud &m_cloud;
    int m_computer;
    QString m_device;
};

int FakeCloud::add()
{
    m_computers.emplace_back();
    const int number = int(m_computers.size()) - 1;
    for (auto it = m_kept.constBegin(); it != m_kept.constEnd(); ++it)
        m_waiting.append({number, it.key(), it.value(), false});
    return number;
}

std::unique_ptr<FileSystem> FakeCloud::disk(int computer, const QString &device)
{
    return std::make_unique<FakeDisk>(*this, computer, device);
}

void FakeCloud::drop(int computer, const QString &path, const QByteArray &bytes)
{
    m_computers[std::size_t(computer)].files.insert(path, {bytes, false, m_now});
    changed(computer, path, bytes, false);
}

void FakeCloud::lose(const QString &path)
{
    for (Computer &each : m_computers)
        each.files.remove(path);
    m_kept.remove(path);
    m_waiting.removeIf([&](const Delivery &delivery) { return delivery.path == path; });
}

void FakeCloud::changed(int by, const QString &path, const QByteArray &bytes, bool removal)
{
    if (removal)
        m_kept.remove(path);
    else
        m_kept.insert(path, bytes);
    for (int to = 0; to < int(m_computers.size()); ++to) {
        if (to == by)
            continue;
        // In the end everybody has the last of a name.
        m_waiting.removeIf([&](const Delivery &each) { return each.to == to && each.path == path; });
        m_waiting.append({to, path, bytes, removal});
    }
}

void FakeCloud::work(const QDateTime &now)
{
    m_now = now;
    for (qsizetype left = m_dice.below(m_waiting.size() + 1); left > 0 && !m_waiting.isEmpty(); --left) {
        const qsizetype at = m_dice.below(m_waiting.size()); // in any order
        const Delivery delivery = m_waiting.at(at);
        Computer &computer = m_computers[std::size_t(delivery.to)];
        if (!delivery.removal && m_dice.percent(25)) { // a part, or the whole length full of zeros
            QByteArray part = delivery.bytes.first(m_dice.below(delivery.bytes.size() + 1));
            if (m_dice.percent(40))
                part.append(delivery.bytes.size() - part.size(), '\0');
            if (!computer.files.contains(delivery.path) || computer.files[delivery.path].bytes != delivery.bytes)
                computer.files.insert(delivery.path, {part, false, now});
            ++m_figures.parts;
            continue;
        }
        deliver(delivery, now);
        if (m_dice.percent(85)) // otherwise it comes once more
            m_waiting.removeAt(at);
    }
}

void FakeCloud::deliver(const Delivery &delivery, const QDateTime &now)
{
    Computer &computer = m_computers[std::size_t(delivery.to)];
    ++m_figures.delivered;
    if (delivery.removal) {
        computer.files.remove(delivery.path);
        return;
    }
    QString path = delivery.path;
    const bool content = path.contains("/blobs/"_L1);
    if (!content && !m_settled && m_dice.percent(10)) {
        path = path.section(u'.', 0, -2) + u" (conflicted copy of computer %1).tandemx"_s.arg(delivery.to);
        const bool both = m_dice.percent(50);
        ++(both ? m_figures.duplicates : m_figures.renamed);
        if (both)
            computer.files.insert(delivery.path, {delivery.bytes, false, now});
    }
    computer.files.insert(path, {delivery.bytes, false, now});
}

QString FakeCloud::anyPath(int computer)
{
    const QMap<QString, File> &files = m_computers[std::size_t(computer)].files;
    return files.isEmpty() ? QString() : std::next(files.constBegin(), m_dice.below(files.size())).key();
}

void FakeCloud::mishap()
{
    const int number = m_dice.below(qsizetype(m_computers.size()));
    Computer &computer = m_computers[std::size_t(number)];
    const QString path = anyPath(number);
    switch (m_dice.below(7)) {
    case 0:
        computer.away = !computer.away;
        ++m_figures.away;
        break;
    case 1:
        computer.refusing = !computer.refusing;
        break;
    case 2: // from everywhere, as if somebody had tidied up
        if (path.isEmpty())
            break;
        lose(path);
        ++m_figures.deleted;
        break;
    case 3: // only here
        computer.files.remove(path);
        ++m_figures.deleted;
        break;
    case 4:
        if (path.isEmpty())
            break;
        computer.files[path].unreadable = !computer.files[path].unreadable;
        ++m_figures.placeholders;
        break;
    case 5: { // by whoever can write there
        const QString folder = m_dice.percent(50) ? path.section(u'/', 0, -2) + u'/' : QString();
        QByteArray bytes = m_dice.percent(50) && !path.isEmpty() ? computer.files[path].bytes : QByteArray("TANDEM1\n");
        if (bytes.isEmpty()) // a part of which nothing has come yet
            bytes = "TANDEM1\n";
        for (int i = m_dice.below(4); i > 0; --i)
            bytes[m_dice.below(bytes.size() + 1) % bytes.size()] = char(m_dice.below(256));
        if (!path.contains("/blobs/"_L1))
            drop(number, folder + u"stranger %1.tandemx"_s.arg(m_dice.below(1000)), bytes);
        ++m_figures.strangers;
        break;
    }
    default: { // a folder that a client made double
        if (path.count(u'/') < 2 || path.contains("/blobs/"_L1))
            break;
        const QByteArray bytes = computer.files[path].bytes;
        drop(number, path.section(u'/', 0, 0) + u" (1)/x/"_s + path.section(u'/', -1), bytes);
        ++m_figures.duplicates;
        break;
    }
    }
}

void FakeCloud::settle(const QDateTime &now)
{
    m_settled = true;
    for (Computer &computer : m_computers) {
        computer.away = false;
        computer.refusing = false;
        for (File &file : computer.files)
            file.unreadable = false;
    }
    while (!m_waiting.isEmpty())
        deliver(m_waiting.takeFirst(), now);
    // What only one client lost, it gets again.
    for (Computer &computer : m_computers) {
        for (auto it = m_kept.constBegin(); it != m_kept.constEnd(); ++it) {
            if (computer.files.value(it.key()).bytes != it.value())
                computer.files.insert(it.key(), {it.value(), false, now});
        }
    }
    m_now = now;
}

} // namespace tandem::simulation
