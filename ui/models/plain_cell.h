// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tandem {

/// A cell as a spreadsheet takes it: a number that calculates, a day, or a text.
struct PlainCell
{
    QString text{};                  ///< of a text
    std::optional<QString> number{}; ///< in decimal digits with a point ("12500.50"), exactly as it is kept
    QDate day{};
};

} // namespace tandem
