// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/early_opening.h"

#include "core/exchange/synchronised_place.h"

#include <QFileInfo>
#include <QThread>

#include <chrono>

namespace tandem {

EarlyOpening::EarlyOpening(const QString &path, const Environment &environment)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    const auto open = [path = m_path, environment, home = QThread::currentThread()] {
        Result<std::unique_ptr<Workspace>> workspace = openNow(path, environment);
        if (workspace)
            (*workspace)->moveToThread(home);
        return workspace;
    };
    m_workspace = std::async(std::launch::async, open);
}

bool EarlyOpening::wait(int milliseconds) const
{
    return m_workspace.valid() &&
           m_workspace.wait_for(std::chrono::milliseconds(milliseconds)) == std::future_status::ready;
}

Result<std::unique_ptr<Workspace>> EarlyOpening::take()
{
    return m_workspace.get();
}

Result<std::unique_ptr<Workspace>> EarlyOpening::openNow(const QString &path, Environment environment)
{
    // Where others change files, too, it is only looked at.
    environment.onlyReading = !synchronisedBy(path).isEmpty();
    environment.waitForLoading = false;
    return Workspace::open(path, environment);
}

} // namespace tandem
