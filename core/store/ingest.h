// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/ingest_report.h"

#include <QByteArray>
#include <QString>

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

    /// A frozen plan or an attachment's bytes.
    struct Blob
    {
        QByteArray hash; ///< SHA-256, 32 bytes; whoever stores it looks whether it is that of the bytes
        QByteArray data;
    };

    virtual ~TransactionSource() = default;
    /// None at the end.
    virtual Result<std::optional<Item>> next() = 0;
    /// What comes with them; asked for after the last transaction. None at the end.
    virtual Result<std::optional<Blob>> nextBlob() { return std::optional<Blob>(); }
    /// The name of the file that the last of them came in, where there are several; empty: there is nothing to tell apart.
    virtual QString origin() const { return {}; }
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

} // namespace tandem
