// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QStringList>

namespace tandem {

/// Where two snapshots' rows differ, a line for each row: values, time of birth, texts out of date, whether contested.
/// The issues are not compared.
inline QStringList differences(const Snapshot &a, const Snapshot &b)
{
    QStringList lines;
    for (const EntityInfo &info : allEntities()) {
        const TableBase &left = a.table(info.kind);
        const TableBase &right = b.table(info.kind);
        if (left.size() != right.size())
            lines.append(
                QStringLiteral("%1: %2 rows, %3 rows").arg(info.name.string()).arg(left.size()).arg(right.size()));
        for (qsizetype i = 0; i < left.size(); ++i) {
            const Id id = left.idAt(i);
            const void *other = right.find(id);
            QStringList parts;
            if (!other)
                parts.append(QStringLiteral("is missing"));
            for (const FieldInfo &field : info.fields) {
                if (other && field.read(left.at(i)) != field.read(other))
                    parts.append(field.name.string());
            }
            if (other && left.state(id) != right.state(id))
                parts.append(QStringLiteral("state"));
            if (!parts.isEmpty())
                lines.append(info.name.string() + QLatin1Char(' ') + QString::fromLatin1(id.hex()) +
                             QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
        }
    }
    return lines;
}

} // namespace tandem
