// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/transaction.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// In the order of TransactionKind.
constexpr std::array<const char *, 11> kKindNames = {"create",  "edit",  "delete", "import", "undo", "redo",
                                                     "resolve", "adopt", "bury",   "redact", "note"};

Error invalid(const QString &what)
{
    return {ErrorCode::TransactionInvalid, {what}, {}, {}};
}

void appendString(QByteArray &out, QByteArrayView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendIds(QByteArray &out, const QList<Id> &ids)
{
    out += '[';
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            out += ',';
        out += '"' + ids.at(i).hex() + '"';
    }
    out += ']';
}

void appendMember(QByteArray &out, const char *key, QByteArrayView text)
{
    out += ",\"";
    out += key;
    out += "\":";
    appendString(out, text);
}

/// Changes of one row stand behind one another.
void appendChanges(QByteArray &out, const QList<Change> &changes)
{
    out += '[';
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        const bool sameRow = i > 0 && changes.at(i - 1).row == change.row && changes.at(i - 1).entity == change.entity;
        if (sameRow) {
            out += ',';
        } else {
            out += i > 0 ? "}],[" : "[";
            appendString(out, change.entity);
            out += ",\"" + change.row.hex() + "\",{";
        }
        appendString(out, change.field);
        out += ":[";
        if (change.value.isEmpty())
            out += "null";
        else
            appendString(out, change.value);
        for (const Id &pred : change.preds)
            out += ",\"" + pred.hex() + '"';
        out += ']';
    }
    out += changes.isEmpty() ? "]" : "}]]";
}

} // namespace

QByteArray transactionKindName(TransactionKind kind)
{
    return kKindNames[std::size_t(kind)];
}

std::optional<TransactionKind> transactionKindFromName(QByteArrayView name)
{
    for (std::size_t i = 0; i < kKindNames.size(); ++i) {
        if (name == QByteArrayView(kKindNames[i]))
            return TransactionKind(i);
    }
    return std::nullopt;
}

bool isJournalName(QByteArrayView name)
{
    if (name == kLifeField)
        return true;
    if (name.isEmpty() || name.size() > limits::kNameBytes || name.front() < 'a' || name.front() > 'z')
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<QByteArray> encodeTransaction(const Transaction &transaction)
{
    QByteArray out;
    out.reserve(512 + transaction.changes.size() * 160);
    out += "{\"v\":" + QByteArray::number(transaction.version);
    appendMember(out, "doc", transaction.document.uuid().toLatin1());
    out += ",\"par\":";
    appendIds(out, transaction.parents);
    appendMember(out, "hlc", transaction.stamp.hex());
    appendMember(out, "at", isoTimestamp(transaction.at));
    if (transaction.by)
        appendMember(out, "by", transaction.by.uuid().toLatin1());
    if (!transaction.device.isEmpty())
        appendMember(out, "dev", transaction.device);
    appendMember(out, "app", transaction.app);
    out += ",\"sch\":" + QByteArray::number(transaction.schema);
    appendMember(out, "k", transaction.kindName);
    if (!transaction.label.isEmpty())
        appendMember(out, "l", transaction.label);
    if (transaction.ref)
        appendMember(out, "ref", transaction.ref.hex());
    if (!transaction.buried.isEmpty()) {
        out += ",\"bury\":";
        appendIds(out, transaction.buried);
    }
    out += ",\"ops\":";
    appendChanges(out, transaction.changes);
    out += '}';
    if (out.size() > limits::kBodyBytes)
        return Error{ErrorCode::TransactionTooLarge, {}, {}, {}};
    // The reader's limits are the writer's: what is written here can be read everywhere.
    const Result<Transaction> readBack = decodeTransaction(out);
    if (!readBack)
        return readBack.error();
    if (*readBack != transaction)
        return invalid(u"it does not read back as it was written"_s);
    return out;
}

} // namespace tandem
