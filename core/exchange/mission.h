// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace tandem {

class Workspace;

/// Which attachments go along on a mission. Those that stay are known there, and absent: they can be asked for.
struct MissionChoice
{
    enum class Attachments : unsigned char {
        All,
        OfPlans, ///< of these plans, their activities and decisions and their memoranda, and of the programme itself
        None,
    };
    Attachments attachments = Attachments::All;
    QList<Id> plans;
};

/// What a mission's copy holds.
struct MissionContents
{
    qint64 attachments = 0; ///< contents that go along
    qint64 attachmentBytes = 0;
    qint64 leftHere = 0; ///< contents that stay
    qint64 absent = 0;   ///< known, but not here either
    qint64 bytes = 0;    ///< of the copy: about
    QSet<QByteArray> without;
};
Result<MissionContents> missionContents(const Workspace &workspace, const MissionChoice &choice);

/// How many contents that are here stand in and around a plan, and how large they are.
struct PlanAttachments
{
    qint64 count = 0;
    qint64 bytes = 0;
};
/// Of the plans that have any.
Result<QHash<Id, PlanAttachments>> attachmentsByPlan(const Workspace &workspace);

/// How much of the copy is written and verified, from 0 to 1; false: stop. It must not write to the open file.
using MissionProgress = std::function<bool(double part)>;

/// Writes a complete, verified copy that replaces what is at `path`, and remembers that it is under way; the finished
/// file's size in bytes. `by`: who is named as its maker when nobody has entered the workspace. FileExists for the open
/// file itself, OutputNotWritten, FileDamaged, Cancelled: what is at `path` stays as it was.
Result<qint64> prepareMission(Workspace &workspace, const QString &path, const MissionChoice &choice,
                              const QString &by = {}, const MissionProgress &progress = {});

} // namespace tandem
