// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/store/store.h"

#include <QtGlobal>

namespace tandem::fuzz {

/// Ends the process unless `holds`.
inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

/// The programme that inputs are of.
inline Id inputDocument()
{
    return Id::fromHex("00112233445566778899aabbccddeeff").value_or(Id());
}

/// A programme without transactions, in memory.
inline std::unique_ptr<Store> emptyProgramme(const Id &document)
{
    auto store = Store::create(u":memory:"_s, document, QDateTime::fromMSecsSinceEpoch(0));
    require(store.ok(), "no programme in memory");
    return std::move(store).value();
}

/// Takes everything in. A refusal leaves nothing behind.
inline bool takes(Store &store, TransactionSource &source)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000);
    const qint64 before = store.transactionCount();
    const Result<IngestReport> report = store.ingest(source, now);
    if (!report) {
        require(report.error().code != ErrorCode::JournalMismatch, "journal and tables disagree");
        require(report.error().code != ErrorCode::DiskError, "a statement failed");
        require(store.transactionCount() == before, "a refused source left something behind");
        return false;
    }
    return true;
}

/// Journal and tables agree.
inline void check(Store &store)
{
    const Result<QStringList> findings = store.check();
    require(findings.ok(), "what was taken in cannot be checked");
    if (!findings->isEmpty())
        qFatal("%s", qPrintable(findings->join(u'\n')));
}

} // namespace tandem::fuzz
