// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QString>

#include <future>
#include <memory>

namespace tandem {

/// Opens a file in another thread while there is something else to do, for Session::takeEarly(). It needs no application
/// yet, so that the disk is read while the libraries of the desktop are; but the thread that makes one is Qt's main
/// thread from then on.
class EarlyOpening
{
public:
    /// Of nothing.
    EarlyOpening() = default;
    /// Begins at once. The environment's clock and random numbers must outlive it.
    EarlyOpening(const QString &path, const Environment &environment);

    /// Absolute; empty: of nothing.
    const QString &path() const { return m_path; }
    /// Whether it is done within so many milliseconds.
    bool wait(int milliseconds) const;
    /// Waits as long as it takes; once.
    Result<std::unique_ptr<Workspace>> take();

    /// The same at once, in this thread.
    static Result<std::unique_ptr<Workspace>> openNow(const QString &path, Environment environment);

private:
    QString m_path;
    std::future<Result<std::unique_ptr<Workspace>>> m_workspace;
};

} // namespace tandem
