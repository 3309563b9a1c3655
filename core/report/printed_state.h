// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tandem::report {

/// When a document is made and from which state of the file; each document tells it on every page.
struct PrintedState
{
    QDate printedOn;
    qsizetype modifications = 0; ///< of the file: its number of transactions
    QString fileFingerprint;     ///< of the file: its latest transactions, shortened; may be empty
};

} // namespace tandem::report
