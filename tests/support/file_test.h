// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_file.h"

#include <QObject>

#include <memory>

namespace tandem::sample {

/// A test of the small programme: each function has a file of its own as fill() makes it, with backups and memory beside
/// it, and the file passes check() when the function ends.
class FileTest : public QObject
{
    Q_OBJECT

protected:
    Workspace &file() { return *m_workspace; }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Workspace> m_workspace; ///< may be closed and opened again
    QString m_path;
    Rows m_rows;

protected slots: // a test that needs more calls them from its own
    void init();
    void cleanup();
};

} // namespace tandem::sample
