// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace tandem {

/// Transactions one after the other, from a package, a folder or another file.
class TransactionSource
{
public:
    struct Item
    {
        Id id;
        QByteArray body;
    };

    virtual ~TransactionSource() = default;
    /// None at the end.
    virtual Result<std::optional<Item>> next() = 0;
};

/// Transactions that are in memory already.
class ListSource final : public TransactionSource
{
public:
    explicit ListSource(QList<Item> items) : m_items(std::move(items)) {}
    Result<std::optional<Item>> next() override
    {
        if (m_place == m_items.size())
            return std::optional<Item>();
        return std::optional(m_items.at(m_place++));
    }

private:
    QList<Item> m_items;
    qsizetype m_place = 0;
};

/// What came of an ingest; the numbers of `receive --json`.
struct IngestReport
{
    qsizetype newTransactions = 0;
    qsizetype known = 0;
    qsizetype held = 0; ///< wait for others, in all
    qsizetype rowsAdded = 0;
    qsizetype rowsChanged = 0;
    qsizetype rowsRemoved = 0;
    qsizetype conflictsOpened = 0;
    qsizetype conflictsClosed = 0;
};

} // namespace tandem
