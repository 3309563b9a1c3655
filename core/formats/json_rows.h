// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

namespace tandem {

class JsonWriter;

// The shapes that other programs rely on: keys in snake_case, absent values null, dates ISO 8601, references as the
// other row's UUID, money {"minor": 12500000, "currency": "XOF"}, periods {"from": "2020-03-10", "to": "2020-03-14"},
// bilingual texts as two keys.

/// A field's value, given as canonical text.
void writeJsonValue(JsonWriter &json, const FieldInfo &field, QByteArrayView canonical);

/// {"id": UUID, FIELD: VALUE, ...}
void writeJsonRow(JsonWriter &json, const EntityInfo &entity, const Id &id, const void *row);

/// [row, ...], in this order.
void writeJsonRows(JsonWriter &json, const Snapshot &snapshot, EntityKind kind, const QList<Id> &rows);

} // namespace tandem
