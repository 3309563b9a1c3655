// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packed_bytes.h"

#include <QString>

namespace tandem {

/// A text as rows keep it: UTF-8, packed. It becomes a QString where it is looked at.
class PackedText
{
public:
    PackedText() = default;
    PackedText(const QString &text) : m_utf8(text.toUtf8()) {}
    /// What is no UTF-8 is replaced as QString does it.
    static PackedText fromUtf8(QByteArrayView utf8);

    operator QString() const { return string(); }
    QString string() const { return QString::fromUtf8(utf8()); }
    /// Good as long as this value is neither changed nor moved.
    QByteArrayView utf8() const { return m_utf8.view(); }
    bool isEmpty() const { return m_utf8.isEmpty(); }

    bool operator==(const PackedText &) const = default;
    friend bool operator==(const PackedText &a, const QString &b) { return a.string() == b; }

private:
    PackedBytes m_utf8;
};

} // namespace tandem
