// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

class QIODevice;

namespace tandem {

/// Writes JSON (RFC 8259) value by value in the order in which it is told, holding no more than a buffer. What stands
/// directly in the outermost value begins a new line; deeper values stay on theirs, so that a long list has one row a
/// line.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &device) : m_device(device) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of the next value of an object.
    void key(QByteArrayView utf8);

    void string(QByteArrayView utf8);
    void string(QStringView text) { string(QByteArrayView(text.toUtf8())); }
    void number(qint64 value) { raw(QByteArray::number(value)); }
    /// Canonical decimal text is a JSON number already; it never passes through a binary one.
    void decimal(QByteArrayView canonical) { raw(canonical); }
    void boolean(bool value) { raw(value ? QByteArrayView("true") : QByteArrayView("false")); }
    void null() { raw("null"); }
    /// JSON that is finished already, on one line.
    void raw(QByteArrayView json);

    /// Ends the text with a line break; false when the device did not take everything.
    [[nodiscard]] bool finish();

private:
    void open(char bracket);
    void close(char bracket);
    void begin();
    void quote(QByteArrayView utf8);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
    bool m_ok = true;
};

} // namespace tandem
