// SPDX-License-Identifier: GPL-3.0-or-later
// What others have of the open file, as far as this computer knows, and copies that go on a mission.
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/workspace_private.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kMostKnown = 200; ///< ends of others' journals that are remembered

/// Adds a step, unless it is nobody's work.
void count(Unsent &unsent, const QDateTime &at, const QByteArray &label)
{
    if (label == "enter_person")
        return;
    ++unsent.steps;
    if (!unsent.since.isValid() || at < unsent.since)
        unsent.since = at;
}

} // namespace

void Workspace::Private::recallExchanges(bool firstTime)
{
    const QString &folder = environment.dataFolder;
    sent = recallSent(folder, store->document());
    if (sent || !firstTime || folder.isEmpty() || store->transactionCount() == 0)
        return;
    // It came from somebody: what stands in it is news to nobody.
    sent.emplace();
    sent->known = store->leaves();
    sent->exchanged = !store->missionMark().isEmpty();
    keepSent(folder, store->document(), *sent);
}

void Workspace::Private::keepExchanges(const SentMemory &memory)
{
    if (sent && *sent == memory)
        return;
    sent = memory;
    unsent.reset();
    keepSent(environment.dataFolder, store->document(), memory);
}

std::optional<Unsent> Workspace::unsent() const
{
    if (!d->sent || !d->sent->exchanged)
        return std::nullopt;
    if (!d->unsent) {
        Unsent found;
        static_cast<void>(d->store->visitBeyond(
            d->sent->known, [&found](const QDateTime &at, const QByteArray &label) { count(found, at, label); }));
        d->unsent = found;
    }
    return d->unsent;
}

void Workspace::Private::countOwn(const std::optional<Unsent> &before, const QByteArray &label)
{
    unsent = before;
    if (unsent)
        count(*unsent, lastOwnAt.toUTC(), label);
}

void Workspace::rememberSent(const QList<Id> &known)
{
    SentMemory memory = d->sent.value_or(SentMemory());
    if (known == leaves())
        memory.known.clear(); // they build on all that was known before
    d->addKnown(memory, known);
    if (d->sent && d->sent->exchanged && d->sent->known == memory.known)
        return;
    memory.exchanged = true;
    memory.sentAt = d->environment.clock.now();
    d->keepExchanges(memory);
    emit exchanged();
}

void Workspace::rememberReceived(const QList<Id> &known)
{
    SentMemory memory = d->sent.value_or(SentMemory());
    d->addKnown(memory, known);
    memory.exchanged = true;
    memory.missionAt = {};
    memory.missionPath.clear();
    memory.wanted.removeIf([this](const QByteArray &sha256) { return hasBlob(sha256); });
    d->keepExchanges(memory);
    emit exchanged();
}

void Workspace::Private::addKnown(SentMemory &memory, const QList<Id> &known) const
{
    for (const Id &id : known) {
        if (!memory.known.contains(id) && store->contains(id))
            memory.known.append(id);
    }
    if (memory.known.size() > kMostKnown)
        memory.known.remove(0, memory.known.size() - kMostKnown);
}

Result<void> Workspace::copyForMission(const QString &path, const QSet<QByteArray> &without, const QString &by,
                                       const std::function<bool(double part)> &progress)
{
    if (QFileInfo(path) == QFileInfo(this->path()))
        return Error{ErrorCode::FileExists, {QFileInfo(path).fileName()}, {}, {}};
    const QDateTime now = d->environment.clock.now();
    const Person *entered = person();
    const QJsonObject mark{{u"at"_s, QString::fromLatin1(isoTimestamp(now))},
                           {u"by"_s, entered ? entered->name : by},
                           {u"site"_s, d->environment.site}};
    const QList<Id> copied = leaves();
    const Store::CopyContents contents{without, QJsonDocument(mark).toJson(QJsonDocument::Compact)};
    if (Result<void> made = d->store->copyTo(path, contents, d->environment.dataFolder, progress); !made)
        return made;
    SentMemory memory = d->sent.value_or(SentMemory());
    memory.known = copied;
    memory.exchanged = true;
    memory.sentAt = now;
    memory.missionAt = now;
    memory.missionPath = QFileInfo(path).absoluteFilePath();
    d->keepExchanges(memory);
    emit exchanged();
    return {};
}

bool Workspace::isMissionCopy() const
{
    return !d->store->missionMark().isEmpty();
}

std::optional<MissionUnderWay> Workspace::mission() const
{
    if (!d->sent || !d->sent->missionAt.isValid())
        return std::nullopt;
    return MissionUnderWay{d->sent->missionPath, d->sent->missionAt};
}

void Workspace::endMission()
{
    if (!d->sent)
        return;
    SentMemory memory = *d->sent;
    memory.missionAt = {};
    memory.missionPath.clear();
    d->keepExchanges(memory);
    emit exchanged();
}

QList<QByteArray> Workspace::wantedContents() const
{
    QList<QByteArray> wanted = d->sent ? d->sent->wanted : QList<QByteArray>();
    wanted.removeIf([this](const QByteArray &sha256) { return hasBlob(sha256); });
    return wanted;
}

void Workspace::wantContent(const QByteArray &sha256, bool wanted)
{
    SentMemory memory = d->sent.value_or(SentMemory());
    memory.wanted.removeAll(sha256);
    if (wanted)
        memory.wanted.append(sha256);
    d->keepExchanges(memory);
    emit exchanged();
}

void Workspace::Private::noticeMission()
{
    const QJsonObject mark = QJsonDocument::fromJson(store->missionMark()).object();
    const QDateTime at = fromIsoTimestamp(mark.value("at"_L1).toString());
    if (!at.isValid())
        return;
    OpeningNotice notice{OpeningNotice::Kind::MissionCopy, {}, at, {}};
    notice.by = cleanLine(mark.value("by"_L1).toString()).left(100);
    notices.append(notice);
}

} // namespace tandem
