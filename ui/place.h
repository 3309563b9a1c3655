// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace tandem {

/// What a page can be about. Each place has one page; pages are made when they are first gone to.
enum class PlaceKind : unsigned char {
    Welcome,
    Overview,
    Memorandum,
    Plan,
    Institutions,
    Contacts,
    Countries,
    Domains,
    Steps,
    Fundings,
    ExchangeRates,
    Indicators,
    Problems,
    Disagreements,
    Translations,
    History,
    Settings,
    Shortcuts,
};

/// Somewhere in the program that a person can be, or go to.
struct Place
{
    PlaceKind kind = PlaceKind::Overview;
    Id row{};    ///< the memorandum, the plan; null where the kind needs none
    Id chosen{}; ///< the row to choose there: an activity, an institution; null: none
    /// What the page opens with, e.g. `late` of a plan's activities; empty: as it was left. For the activity editor: the
    /// name of a field of the activity, or `field=text` as if that text had been typed into it.
    QString filter{};
    Id part{};       ///< a row of what is chosen, e.g. an activity's budget line; null: none. Not remembered
    QString field{}; ///< the field to go to: `budget_line.spent`; empty: none. Not remembered

    bool operator==(const Place &) const = default;
    /// Whether both are shown by the same page.
    bool samePage(const Place &other) const { return kind == other.kind && row == other.row; }

    QJsonObject toJson() const;
    static Place fromJson(const QJsonObject &json);
};

} // namespace tandem
