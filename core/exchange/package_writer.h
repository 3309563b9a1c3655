// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package_header.h"

#include <QString>

#include <functional>

namespace tandem {

class Workspace;

/// What an exchange file of the open programme would hold. Frozen plans always travel.
struct PackageContents
{
    qint64 transactions = 0; ///< those that wait for others among them
    qint64 frozenPlans = 0;
    qint64 frozenPlanBytes = 0;
    qint64 attachments = 0; ///< whose bytes are here
    qint64 attachmentBytes = 0;
    qint64 absentAttachments = 0; ///< known, but not here: only somebody else can send them
    qint64 estimatedBytes = 0;    ///< of the finished file without attachments; within a tenth of the truth
};
Result<PackageContents> packageContents(const Workspace &workspace);

struct PackageOptions
{
    bool attachments = false;
    QString passphrase; ///< empty: none
    QString person;     ///< who sends it
};

/// What an exchange file of the open programme says of itself; its counts are those of everything.
PackageHeader packageHeader(const Workspace &workspace, const PackageOptions &options);

/// How much has been done, of how much; false: stop.
using PackageProgress = std::function<bool(qint64 done, qint64 of)>;

/// Writes everything that the programme file holds, in one go or not at all (an existing file is replaced only when the
/// new one is complete). The finished file's size in bytes. Errors: OutputNotWritten, Cancelled, what reading gave.
Result<qint64> writePackage(const Workspace &workspace, const QString &path, const PackageOptions &options,
                            const PackageProgress &progress = {});

} // namespace tandem
