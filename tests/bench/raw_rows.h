// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/transaction.h"
#include "core/store/ingest.h"
#include "tests/bench/benches.h"

namespace tandem::bench {

struct Rows
{
    QList<TransactionSource::Item> items;
    QList<Transaction> transactions;
};

struct Times
{
    double wall = 0;
    double processor = 0;
};

inline Times since(const Stopwatch &watch)
{
    return {watch.milliseconds(), watch.processorMilliseconds()};
}

/// Inserts a journal's rows into the same tables with bound statements and nothing else. Only these are timed: everything
/// that they insert lies ready.
Times insertRaw(const QString &path, const Rows &rows);

} // namespace tandem::bench
