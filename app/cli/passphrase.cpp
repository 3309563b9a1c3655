// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/context.h"
#include "core/base/text.h"

#include <QFile>

namespace tandem::cli {

Result<QString> passphrase(const Context &context)
{
    constexpr qint64 kLongest = 4096;
    const QString path = context.call().value(u"passphrase-file"_s);
    if (!context.call().has(u"passphrase-file"_s))
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(ErrorCode::InputNotRead, {path, file.errorString()});
    QByteArray line = file.readLine(kLongest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return refusal(ErrorCode::OptionValue, {u"--passphrase-file"_s, path});
    return QString::fromUtf8(line);
}

} // namespace tandem::cli
