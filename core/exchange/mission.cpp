// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mission.h"

#include "core/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace tandem {

namespace {

/// The plans for whose work an attachment is needed; none: for that of every plan.
std::optional<QSet<Id>> plansOf(const Snapshot &snapshot, const Attachment &attachment)
{
    const QByteArray owner = attachment.owner.toLatin1();
    const qsizetype colon = owner.indexOf(':');
    const EntityInfo *info = entityByName(QByteArrayView(owner).first(std::max<qsizetype>(0, colon)));
    const Id row = Id::fromHex(QByteArrayView(owner).sliced(colon + 1)).value_or(Id());
    QSet<Id> plans;
    switch (info ? info->kind : EntityKind::Programme) {
    case EntityKind::Memorandum:
        for (const Plan *plan : snapshot.ownedBy<&Plan::memorandum>(row))
            plans.insert(plan->id);
        return plans;
    case EntityKind::Plan:
        return QSet<Id>{row};
    case EntityKind::Activity:
        if (const Activity *activity = snapshot.find(IdOf<Activity>(row)))
            plans.insert(activity->plan);
        for (const ActivityPlan *shown : snapshot.ownedBy<&ActivityPlan::activity>(row))
            plans.insert(shown->plan);
        return plans;
    case EntityKind::Decision:
        if (const Decision *decision = snapshot.find(IdOf<Decision>(row)))
            plans.insert(decision->plan);
        return plans;
    default:
        return std::nullopt;
    }
}

QSet<QByteArray> contentsFor(const Snapshot &snapshot, const QList<Id> &chosen)
{
    QSet<QByteArray> contents;
    for (const Attachment &attachment : snapshot.all<Attachment>()) {
        const std::optional<QSet<Id>> plans = plansOf(snapshot, attachment);
        if (!plans || std::any_of(chosen.begin(), chosen.end(), [&](const Id &plan) { return plans->contains(plan); }))
            contents.insert(attachment.sha256.toLatin1());
    }
    return contents;
}

} // namespace

Result<MissionContents> missionContents(const Workspace &workspace, const MissionChoice &choice)
{
    const Result<QList<BlobInfo>> blobs = workspace.blobs();
    if (!blobs)
        return blobs.error();
    using Which = MissionChoice::Attachments;
    const QSet<QByteArray> wanted =
        choice.attachments == Which::OfPlans ? contentsFor(workspace.snapshot(), choice.plans) : QSet<QByteArray>();
    MissionContents contents;
    qint64 without = 0;
    for (const BlobInfo &blob : *blobs) {
        if (blob.use != BlobUse::Attachment)
            continue;
        if (!blob.present) {
            ++contents.absent;
        } else if (choice.attachments == Which::All || wanted.contains(blob.sha256)) {
            ++contents.attachments;
            contents.attachmentBytes += blob.size;
        } else {
            ++contents.leftHere;
            without += blob.size;
            contents.without.insert(blob.sha256);
        }
    }
    contents.bytes = std::max<qint64>(0, QFileInfo(workspace.path()).size() - without);
    return contents;
}

Result<QHash<Id, PlanAttachments>> attachmentsByPlan(const Workspace &workspace)
{
    const Result<QList<BlobInfo>> blobs = workspace.blobs();
    if (!blobs)
        return blobs.error();
    QHash<QByteArray, qint64> here;
    for (const BlobInfo &blob : *blobs) {
        if (blob.present)
            here.insert(blob.sha256, blob.size);
    }
    QHash<Id, PlanAttachments> result;
    QSet<std::pair<Id, QByteArray>> counted; // a content that hangs in several places travels once
    for (const Attachment &attachment : workspace.snapshot().all<Attachment>()) {
        const QByteArray sha256 = attachment.sha256.toLatin1();
        const auto size = here.constFind(sha256);
        const std::optional<QSet<Id>> plans = plansOf(workspace.snapshot(), attachment);
        if (size == here.constEnd() || !plans)
            continue;
        for (const Id &plan : *plans) {
            if (counted.contains({plan, sha256}))
                continue;
            counted.insert({plan, sha256});
            ++result[plan].count;
            result[plan].bytes += *size;
        }
    }
    return result;
}

Result<qint64> prepareMission(Workspace &workspace, const QString &path, const MissionChoice &choice, const QString &by,
                              const MissionProgress &progress)
{
    const Result<MissionContents> contents = missionContents(workspace, choice);
    if (!contents)
        return contents.error();
    if (Result<void> made = workspace.copyForMission(path, contents->without, by, progress); !made)
        return made.error();
    return QFileInfo(path).size();
}

} // namespace tandem
