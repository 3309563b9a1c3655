// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/journal/transaction.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <string>

namespace tandem {

namespace {

/// NFC and without U+0000. Code points below U+0300 are always in NFC, and so are the typographic signs from U+2002 to
/// U+203F: nearly every French text is decided without normalising it.
bool isCleanText(const std::string &text)
{
    bool certain = true;
    for (std::size_t i = 0; i < text.size() && certain; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0)
            return false;
        if (byte >= 0xCC) {
            certain = byte == 0xE2 && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0x80 &&
                      static_cast<unsigned char>(text[i + 2]) >= 0x82;
            i += 2;
        }
    }
    if (certain)
        return true;
    const QString decoded = QString::fromStdString(text);
    return !decoded.contains(QChar(u'\0')) && decoded.normalized(QString::NormalizationForm_C) == decoded;
}

/// A field of a row, as a key. All bytes of the id count: a forger may choose ids whose tails are equal.
struct NamedField
{
    Id row;
    QByteArray field;

    bool operator==(const NamedField &) const = default;
};

size_t qHash(const NamedField &name, size_t seed) noexcept
{
    return qHash(name.row.view(), seed) ^ qHash(name.field, seed);
}

/// Reads the events of a strict JSON parser; the first thing that is not the format ends it. Depths: 1 the object,
/// 2 a list in it, 3 one row's entry in `ops`, 4 its fields, 5 a field's value and predecessors.
class BodyHandler
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    Transaction transaction;
    QString wrong;

    bool null() { return scalar() && (inValue() ? value(QByteArray()) : unknown()); }
    bool boolean(bool) { return scalar() && unknown(); }
    bool number_integer(number_integer_t number) { return scalar() && integer(qint64(number)); }
    bool number_unsigned(number_unsigned_t number)
    {
        return scalar() && (number > 1'000'000 ? fail("number out of range") : integer(qint64(number)));
    }
    bool number_float(number_float_t, const string_t &) { return scalar() && unknown(); }
    bool binary(binary_t &) { return fail("binary"); }

    bool string(string_t &text)
    {
        if (!scalar())
            return false;
        if (!isCleanText(text))
            return fail("text not in NFC, or with U+0000");
        const QByteArrayView view(text.data(), qsizetype(text.size()));
        if (m_depth == 1)
            return member(view);
        if (m_depth == 2 && m_key == "par")
            return idInto(transaction.parents, view, limits::kParents);
        if (m_depth == 2 && m_key == "bury" && !isOpaque())
            return idInto(transaction.buried, view, limits::kChanges);
        if (inOps() && m_depth == 3)
            return rowName(view);
        if (inValue())
            return m_place == 0 ? value(view.toByteArray()) : pred(view);
        return unknown();
    }

    bool start_object(std::size_t)
    {
        if (!open())
            return false;
        if (m_depth == 1)
            return true;
        if (m_depth == 2)
            return isKnown() ? fail("object where there is none") : true;
        if (inOps())
            return m_depth == 4 && m_rowPlace++ == 2 ? true : fail("object in ops");
        return true;
    }

    bool key(string_t &text)
    {
        if (!isCleanText(text))
            return fail("key not in NFC");
        const QByteArray name(text.data(), qsizetype(text.size()));
        if (m_depth == 1) {
            if (m_keys.contains(name))
                return fail("a key twice");
            m_keys.insert(name);
            m_key = name;
            return true;
        }
        if (inOps() && m_depth == 4) {
            if (!isJournalName(name))
                return fail("field name");
            m_field = name;
        }
        return true;
    }

    bool end_object()
    {
        --m_depth;
        return true;
    }

    bool start_array(std::size_t)
    {
        if (!open())
            return false;
        if (m_depth == 1)
            return fail("not an object");
        if (m_depth == 2)
            return !isKnown() || isList() ? true : fail("list where there is none");
        if (inOps()) {
            if (m_depth == 3) {
                m_rowPlace = 0;
                return true;
            }
            if (m_depth == 5) {
                m_place = 0;
                m_change = Change{m_entity, m_row, m_field, {}, {}};
                return true;
            }
            return fail("list in ops");
        }
        return isKnown() ? fail("list in a list") : true;
    }

    bool end_array()
    {
        if (inOps() && m_depth == 3 && m_rowPlace != 3)
            return fail("entry of ops without entity, row and fields");
        if (inOps() && m_depth == 5 && !finishChange())
            return false;
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        return fail(qPrintable(u"no JSON at byte %1"_s.arg(position)));
    }

    bool has(const char *key) const { return m_keys.contains(key); }

private:
    bool fail(const char *what)
    {
        if (wrong.isEmpty())
            wrong = QString::fromUtf8(what);
        return false;
    }
    bool open() { return ++m_depth <= limits::kNesting ? true : fail("nesting"); }
    bool isList() const { return m_key == "par" || m_key == "bury" || m_key == "ops"; }
    /// Of a newer body only what holds it in the graph is read; the rest may have another shape.
    bool isOpaque() const { return transaction.version > limits::kBodyVersion; }
    bool isKnown() const
    {
        if (isOpaque())
            return m_key == "doc" || m_key == "par" || m_key == "hlc" || m_key == "at";
        static const QSet<QByteArray> kNames = {"v",   "doc", "par", "hlc", "at",  "by",   "dev",
                                                "app", "sch", "k",   "l",   "ref", "bury", "ops"};
        return kNames.contains(m_key);
    }
    bool inOps() const { return m_depth >= 2 && m_key == "ops" && !isOpaque(); }
    bool inValue() const { return inOps() && m_depth == 5; }
    bool unknown() { return isKnown() ? fail("value of the wrong kind") : true; }
    /// A scalar may not stand alone as the whole text, nor loose in `ops`.
    bool scalar() { return m_depth == 0 ? fail("not an object") : true; }

    bool integer(qint64 number)
    {
        if (m_depth == 1 && m_key == "v" && number >= 1) {
            transaction.version = int(number);
            return true;
        }
        if (m_depth == 1 && m_key == "sch" && number >= 0 && !isOpaque()) {
            transaction.schema = int(number);
            return true;
        }
        return unknown();
    }

    bool uuid(QByteArrayView text, Id &target)
    {
        if (text.size() != 36)
            return fail("UUID");
        char digits[32];
        qsizetype count = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if ((text[i] == '-') != hyphen)
                return fail("UUID");
            if (!hyphen)
                digits[count++] = text[i];
        }
        const std::optional<Id> id = Id::fromHex(QByteArrayView(digits, count));
        target = id.value_or(Id());
        return id ? true : fail("UUID");
    }

    bool member(QByteArrayView text)
    {
        if (!isKnown())
            return true;
        if (m_key == "doc")
            return uuid(text, transaction.document);
        if (m_key == "by")
            return uuid(text, transaction.by);
        if (m_key == "hlc") {
            const std::optional<Stamp> stamp = Stamp::fromHex(text);
            transaction.stamp = stamp.value_or(Stamp());
            return stamp ? true : fail("hlc");
        }
        if (m_key == "at") {
            transaction.at = fromIsoTimestamp(QString::fromLatin1(text));
            return transaction.at.isValid() ? true : fail("at");
        }
        if (m_key == "ref") {
            const std::optional<Id> id = Id::fromHex(text);
            transaction.ref = id.value_or(Id());
            return id ? true : fail("ref");
        }
        if (m_key == "dev")
            transaction.device = text.toByteArray();
        else if (m_key == "app")
            transaction.app = text.toByteArray();
        else if (m_key == "l")
            transaction.label = text.toByteArray();
        else if (m_key == "k")
            transaction.kindName = text.toByteArray();
        else
            return unknown();
        return text.size() <= 200 ? true : fail("a name too long");
    }

    bool idInto(QList<Id> &ids, QByteArrayView text, qsizetype most)
    {
        const std::optional<Id> id = Id::fromHex(text);
        if (!id)
            return fail("transaction id");
        if (!ids.isEmpty() && !(ids.last() < *id))
            return fail("ids not in order");
        if (ids.size() == most)
            return fail("too many ids");
        ids.append(*id);
        return true;
    }

    bool rowName(QByteArrayView text)
    {
        if (m_rowPlace == 0) {
            m_entity = text.toByteArray();
            ++m_rowPlace;
            return isJournalName(text) && text != kLifeField ? true : fail("entity name");
        }
        if (m_rowPlace++ != 1)
            return fail("entry of ops");
        const std::optional<Id> row = Id::fromHex(text);
        m_row = row.value_or(Id());
        return row && *row ? true : fail("row id");
    }

    bool value(const QByteArray &text)
    {
        if (m_place++ != 0)
            return fail("predecessor");
        if (text.size() > limits::kValueBytes)
            return fail("value too long");
        m_change.value = text;
        return true;
    }

    bool pred(QByteArrayView text)
    {
        ++m_place;
        const bool deletion = m_field == kLifeField;
        return idInto(m_change.preds, text, deletion ? limits::kDeletionPreds : limits::kPreds);
    }

    bool finishChange()
    {
        if (m_place == 0)
            return fail("field without value");
        if (m_change.field == kLifeField && m_change.value != "0" && m_change.value != "1")
            return fail("life");
        if (transaction.changes.size() == limits::kChanges)
            return fail("too many changes");
        const NamedField cell{m_row, m_field};
        if (m_cells.contains(cell))
            return fail("a field of a row twice");
        m_cells.insert(cell);
        transaction.changes.append(m_change);
        return true;
    }

    int m_depth = 0;
    QByteArray m_key;
    QSet<QByteArray> m_keys;
    int m_rowPlace = 0; ///< what of a row's entry has been read
    int m_place = 0;    ///< what of a field's list has been read
    QByteArray m_entity;
    Id m_row;
    QByteArray m_field;
    Change m_change;
    QSet<NamedField> m_cells;
};

} // namespace

Result<Transaction> decodeTransaction(QByteArrayView body)
{
    const auto invalid = [](const QString &what) { return Error{ErrorCode::TransactionInvalid, {what}, {}, {}}; };
    if (body.size() > limits::kBodyBytes)
        return Error{ErrorCode::TransactionTooLarge, {}, {}, {}};
    for (const char c : body) {
        if (static_cast<unsigned char>(c) < 0x20)
            return invalid(u"a control character"_s);
    }
    if (!body.startsWith('{'))
        return invalid(u"not an object"_s); // the parser would pass over a byte order mark
    BodyHandler handler;
    const bool read = nlohmann::json::sax_parse(body.begin(), body.end(), &handler);
    if (!read)
        return invalid(handler.wrong.isEmpty() ? u"no JSON"_s : handler.wrong);
    Transaction &transaction = handler.transaction;
    for (const char *key : {"v", "doc", "par", "hlc", "at"}) {
        if (!handler.has(key))
            return invalid(u"no "_s + QLatin1StringView(key));
    }
    if (transaction.version > limits::kBodyVersion) {
        transaction.changes.clear(); // its meaning may be another one
        return std::move(transaction);
    }
    for (const char *key : {"app", "sch", "k", "ops"}) {
        if (!handler.has(key))
            return invalid(u"no "_s + QLatin1StringView(key));
    }
    transaction.kind = transactionKindFromName(transaction.kindName).value_or(TransactionKind::Edit);
    return std::move(transaction);
}

} // namespace tandem
