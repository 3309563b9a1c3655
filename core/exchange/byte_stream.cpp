// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/byte_stream.h"

#include <QIODevice>
#include <QtEndian>

namespace tandem {

bool DeviceSink::write(QByteArrayView bytes)
{
    return m_device.write(bytes.data(), bytes.size()) == bytes.size();
}

Result<qsizetype> DeviceSource::read(char *bytes, qsizetype size)
{
    qsizetype done = 0;
    while (done < size) {
        const qint64 got = m_device.read(bytes + done, size - done);
        if (got < 0)
            return Error{ErrorCode::InputNotRead, {m_name, m_device.errorString()}, {}, {}};
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

void appendLength(QByteArray &bytes, quint32 length)
{
    char raw[4];
    qToLittleEndian(length, raw);
    bytes.append(raw, sizeof raw);
}

quint32 readLength(const char *bytes)
{
    return qFromLittleEndian<quint32>(bytes);
}

} // namespace tandem
