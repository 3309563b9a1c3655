// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace tandem {

/// Where the bytes of an exchange file go.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    /// False when they could not all be written.
    [[nodiscard]] virtual bool write(QByteArrayView bytes) = 0;
};

/// Where they come from.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// The next bytes, at most `size` of them; fewer only at the end.
    virtual Result<qsizetype> read(char *bytes, qsizetype size) = 0;
};

class DeviceSink final : public ByteSink
{
public:
    explicit DeviceSink(QIODevice &device) : m_device(device) {}
    bool write(QByteArrayView bytes) override;

private:
    QIODevice &m_device;
};

class DeviceSource final : public ByteSource
{
public:
    /// `name`: what errors call it.
    DeviceSource(QIODevice &device, QString name) : m_device(device), m_name(std::move(name)) {}
    Result<qsizetype> read(char *bytes, qsizetype size) override;

private:
    QIODevice &m_device;
    QString m_name;
};

/// Lengths in an exchange file: 32 bits, the least significant byte first.
void appendLength(QByteArray &bytes, quint32 length);
quint32 readLength(const char *bytes);

} // namespace tandem
