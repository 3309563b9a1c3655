// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace tandem {

/// What a page can be about. Each place has one page; pages are made when they are first gone to.
enum class PlaceKind : unsigned char { Welcome, Overview, Plan };

/// Somewhere in the program that a person can be, or go to.
struct Place
{
    PlaceKind kind = PlaceKind::Overview;
    Id row{};         ///< the plan; null where the kind needs none
    Id chosen{};      ///< the activity to choose there; null: none
    QString filter{}; ///< of a plan's activities: what the page opens with, e.g. `late`; empty: as it was left

    bool operator==(const Place &) const = default;
    /// Whether both are shown by the same page.
    bool samePage(const Place &other) const { return kind == other.kind && row == other.row; }

    QJsonObject toJson() const;
    static Place fromJson(const QJsonObject &json);
};

} // namespace tandem
