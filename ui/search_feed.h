// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/search_index.h"

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace tandem {

class Workspace;

/// The words of the open file, ready to be searched: read in slices from when they are first wanted, and kept up with
/// every change. One for each open file, gone with it.
class SearchFeed final : public QObject
{
    Q_OBJECT
public:
    static SearchFeed &of(Workspace &workspace);

    const SearchIndex &index() const { return m_index; }

signals:
    /// More rows were read.
    void progressed();

private:
    explicit SearchFeed(Workspace &workspace);
    void read();

    Workspace &m_workspace;
    SearchIndex m_index;
    QTimer *m_timer;
    QElapsedTimer m_told; ///< since progressed()
};

} // namespace tandem
