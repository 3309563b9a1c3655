// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/journal/transaction.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>
#include <array>
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

/// The keys of a body; `Other` are those of a later version.
enum class Key : unsigned char { V, Doc, Par, Hlc, At, By, Dev, App, Sch, K, L, Ref, Bury, Ops, Other };
constexpr std::array<QByteArrayView, std::size_t(Key::Other)> kKeyNames = {
    QByteArrayView("v"),  QByteArrayView("doc"), QByteArrayView("par"),  QByteArrayView("hlc"), QByteArrayView("at"),
    QByteArrayView("by"), QByteArrayView("dev"), QByteArrayView("app"),  QByteArrayView("sch"), QByteArrayView("k"),
    QByteArrayView("l"),  QByteArrayView("ref"), QByteArrayView("bury"), QByteArrayView("ops")};

Key keyOf(QByteArrayView name)
{
    return Key(std::find(kKeyNames.begin(), kKeyNames.end(), name) - kKeyNames.begin());
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
        if (m_depth == 2 && m_key == Key::Par)
            return idInto(transaction.parents, view, limits::kParents);
        if (m_depth == 2 && m_key == Key::Bury && !isOpaque())
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
        const QByteArrayView name(text.data(), qsizetype(text.size()));
        if (m_depth == 1) {
            m_key = keyOf(name);
            return firstTime(name) ? true : fail("a key twice");
        }
        if (inOps() && m_depth == 4) {
            if (!isJournalName(name))
                return fail("field name");
            m_field = name.toByteArray();
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

    bool has(Key key) const { return (m_keys & bit(key)) != 0; }

private:
    bool fail(const char *what)
    {
        if (wrong.isEmpty())
            wrong = QString::fromUtf8(what);
        return false;
    }
    bool open() { return ++m_depth <= limits::kNesting ? true : fail("nesting"); }
    static quint32 bit(Key key) { return quint32(1) << int(key); }
    bool firstTime(QByteArrayView name)
    {
        if (m_key == Key::Other) {
            const qsizetype before = m_others.size();
            m_others.insert(name.toByteArray());
            return m_others.size() > before;
        }
        const bool first = !has(m_key);
        m_keys |= bit(m_key);
        return first;
    }
    bool isList() const { return m_key == Key::Par || m_key == Key::Bury || m_key == Key::Ops; }
    /// Of a newer body only what holds it in the graph is read; the rest may have another shape.
    bool isOpaque() const { return transaction.version > limits::kBodyVersion; }
    bool isKnown() const
    {
        if (isOpaque())
            return m_key == Key::Doc || m_key == Key::Par || m_key == Key::Hlc || m_key == Key::At;
        return m_key != Key::Other;
    }
    bool inOps() const { return m_depth >= 2 && m_key == Key::Ops && !isOpaque(); }
    bool inValue() const { return inOps() && m_depth == 5; }
    bool unknown() { return isKnown() ? fail("value of the wrong kind") : true; }
    /// A scalar may not stand alone as the whole text, nor loose in `ops`.
    bool scalar() { return m_depth == 0 ? fail("not an object") : true; }

    bool integer(qint64 number)
    {
        if (m_depth == 1 && m_key == Key::V && number >= 1) {
            transaction.version = int(number);
            return true;
        }
        if (m_depth == 1 && m_key == Key::Sch && number >= 0 && !isOpaque()) {
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
        switch (m_key) {
        case Key::Doc:
            return uuid(text, transaction.document);
        case Key::By:
            return uuid(text, transaction.by);
        case Key::Hlc: {
            const std::optional<Stamp> stamp = Stamp::fromHex(text);
            transaction.stamp = stamp.value_or(Stamp());
            return stamp ? true : fail("hlc");
        }
        case Key::At:
            transaction.at = fromIsoTimestamp(QString::fromLatin1(text));
            return transaction.at.isValid() ? true : fail("at");
        case Key::Ref: {
            const std::optional<Id> id = Id::fromHex(text);
            transaction.ref = id.value_or(Id());
            return id ? true : fail("ref");
        }
        case Key::Dev:
            transaction.device = text.toByteArray();
            break;
        case Key::App:
            transaction.app = text.toByteArray();
            break;
        case Key::L:
            transaction.label = text.toByteArray();
            break;
        case Key::K:
            transaction.kindName = text.toByteArray();
            break;
        default:
            return unknown();
        }
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
            if (m_entity != text)
                m_entity = text.toByteArray(); // mostly the last one's, which is shared
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
        if (isWritten())
            return fail("a field of a row twice");
        transaction.changes.append(std::move(m_change));
        return true;
    }

    /// Whether an earlier change is of the same field. Few are looked through; of many a set is kept.
    bool isWritten()
    {
        const QList<Change> &changes = std::as_const(transaction.changes);
        if (changes.size() < kFew) {
            return std::any_of(changes.begin(), changes.end(),
                               [this](const Change &change) { return change.row == m_row && change.field == m_field; });
        }
        if (m_cells.isEmpty()) {
            for (const Change &change : changes)
                m_cells.insert({change.row, change.field});
        }
        const qsizetype before = m_cells.size();
        m_cells.insert({m_row, m_field});
        return m_cells.size() == before;
    }

    static constexpr qsizetype kFew = 12;

    int m_depth = 0;
    Key m_key = Key::Other;
    quint32 m_keys = 0; ///< seen so far
    QSet<QByteArray> m_others;
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
    const auto absent = [&handler](std::initializer_list<Key> keys) -> QString {
        for (const Key key : keys) {
            if (!handler.has(key))
                return u"no "_s + QLatin1StringView(kKeyNames[std::size_t(key)]);
        }
        return {};
    };
    if (const QString missing = absent({Key::V, Key::Doc, Key::Par, Key::Hlc, Key::At}); !missing.isEmpty())
        return invalid(missing);
    if (transaction.version > limits::kBodyVersion) {
        transaction.changes.clear(); // its meaning may be another one
        return std::move(transaction);
    }
    if (const QString missing = absent({Key::App, Key::Sch, Key::K, Key::Ops}); !missing.isEmpty())
        return invalid(missing);
    transaction.kind = transactionKindFromName(transaction.kindName).value_or(TransactionKind::Edit);
    return std::move(transaction);
}

} // namespace tandem
