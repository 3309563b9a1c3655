// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <functional>

namespace tandem::sample {

/// A folder of its own, a clock that moves on by a second at each question, and numbers that are the same in every run.
struct Place
{
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2020, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 3600), 1000};
    SeededRandom random{2020};

    QString path(const QString &name) const { return folder.filePath(name); }
    /// With `data`, backups and the memory of the installation go to the folder "data".
    Environment environment(bool data = false)
    {
        return {clock, random, data ? path(QStringLiteral("data")) : QString(), QStringLiteral("dakar")};
    }
};

/// Rows of the small programme that fill() makes.
struct Rows
{
    Id domain;
    Id step;
    Id institution;
    Id memorandum;
    Id plan;
    QList<Id> activities; ///< three of them, in their order
    Id budgetLine;        ///< of the first activity
    Id milestone;         ///< of the first activity
};

/// Runs a step that must succeed and gives the first row that it created; stops the test otherwise.
Id made(Workspace &workspace, const Operation &operation);

/// One memorandum, one plan, three activities, by a person named Awa Diop who stays entered. 16 transactions.
Rows fill(Workspace &workspace);

/// What is wrong with the file, empty when all is well: the sentences of check(), or the error's name.
QString findings(Workspace &workspace);

/// SHA-256 of a file's bytes.
QByteArray hashOf(const QString &path);

/// Runs `body` in a child process as an ordinary user (when this one is root) and gives the status that it returned; 255
/// when it died. Permissions are tried like that: root may do everything.
int inChild(const std::function<int()> &body, bool ordinaryUser);

} // namespace tandem::sample
