// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/report/document.h"
#include "core/report/printed_state.h"
#include "core/report/wording.h"

#include <QDate>

#include <optional>

namespace tandem::report {

/// An adopted version: what the present snapshot says about it, for a document that is printed from its frozen content.
struct AdoptedVersion
{
    qint64 number = 0; ///< 0: as adopted; 1, 2, ...: amended
    QDate on;
    QString at;
    BilingualText meeting;
    BilingualText reason;
    QString fingerprint; ///< SHA-256 of the frozen content, 64 hexadecimal digits
    QList<tandem::Signatory> signatories;

    bool operator==(const AdoptedVersion &) const = default;
};

AdoptedVersion adoptedVersion(const Snapshot &now, const Baseline &baseline);

struct AnnualPlanOptions : PrintedState
{
    IdOf<Plan> plan;
    Edition edition = Edition::French;
    /// Set: the snapshot is that version's frozen content, and its fingerprint stands on every page. Not set: the snapshot
    /// is the present state; of an adopted plan it is marked "modified since the adoption" and bears no fingerprint.
    std::optional<AdoptedVersion> adopted;
};

/// The annual plan for signature. Every total names its parts and the rates used; amounts without a known rate are
/// listed; cancelled activities stand struck through with their reason. An unknown plan gives a document without blocks.
Document annualPlan(const Snapshot &snapshot, const AnnualPlanOptions &options);

} // namespace tandem::report
