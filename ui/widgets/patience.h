// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <memory>

class QProgressDialog;
class QWidget;

namespace tandem {

/// Shows how far long work is, with a button that stops it; nothing while it is quick. The window goes on painting, and
/// takes nothing else meanwhile.
class Patience final
{
public:
    Patience(QWidget *parent, const QString &sentence);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    /// `part`: from 0 to 1. False: the person has stopped it.
    bool goesOn(double part);

private:
    std::unique_ptr<QProgressDialog> m_dialog;
    QElapsedTimer m_told;
    bool m_seen; ///< its window was there when it began
};

} // namespace tandem
