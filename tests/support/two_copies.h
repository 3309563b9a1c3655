// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

namespace tandem {

/// Brings all that another programme file holds into this one, as if it had come by a package; whether that went well.
inline bool hear(Workspace &workspace, const QString &otherFile)
{
    QList<TransactionSource::Item> items;
    const Result<std::unique_ptr<Store>> other = Store::open(otherFile, Store::Access::Read);
    if (!other)
        return false;
    const Result<void> read = (*other)->visitBodies([&items](const Id &id, const QByteArray &body) {
        items.append({id, body});
        return true;
    });
    ListSource source(items);
    return read.ok() && workspace.ingest(source).ok();
}

} // namespace tandem
