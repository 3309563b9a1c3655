// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_writer.h"

#include <QIODevice>

namespace tandem {

namespace {

constexpr qsizetype kBufferBytes = 64 * 1024;

} // namespace

void JsonWriter::begin()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_buffer.append(m_depth == 1 ? "," : ", ");
    if (m_depth == 1)
        m_buffer.append("\n  ");
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    begin();
    m_buffer.append(bracket);
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_depth == 0 && !m_first)
        m_buffer.append('\n');
    m_buffer.append(bracket);
    m_first = false;
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void JsonWriter::key(QByteArrayView utf8)
{
    begin();
    quote(utf8);
    m_buffer.append(": ");
    m_afterKey = true;
}

void JsonWriter::string(QByteArrayView utf8)
{
    begin();
    quote(utf8);
}

void JsonWriter::raw(QByteArrayView json)
{
    begin();
    m_buffer.append(json);
}

void JsonWriter::quote(QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    m_buffer.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            m_buffer.append('\\').append(c);
        else if (c == '\n')
            m_buffer.append("\\n");
        else if (c == '\t')
            m_buffer.append("\\t");
        else if (byte < 0x20)
            m_buffer.append("\\u00").append(kHex[byte >> 4]).append(kHex[byte & 15]);
        else
            m_buffer.append(c);
    }
    m_buffer.append('"');
}

void JsonWriter::flush()
{
    if (m_ok && !m_buffer.isEmpty())
        m_ok = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
}

bool JsonWriter::finish()
{
    m_buffer.append('\n');
    flush();
    return m_ok;
}

} // namespace tandem
