// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include "core/base/text.h"

#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

namespace tandem {

QString personDataFolder()
{
    // Not AppDataLocation, which depends on the program's name: both programs share the folder.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tandem"_L1;
}

QString chosenPersonName()
{
    return cleanLine(QSettings(u"Tandem"_s, u"Tandem"_s).value("person/name"_L1).toString());
}

QString siteLabel()
{
    return QSysInfo::machineHostName().section(u'.', 0, 0);
}

} // namespace tandem
