// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/row_places.h"

#include "core/base/text.h"
#include "core/figures/row_owner.h"

namespace tandem {

namespace {

constexpr int kDeepest = 4; ///< a row stands under another, and that under a third, but not for ever

std::optional<PlaceKind> directoryOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Institution:
    case EntityKind::InstitutionName:
        return PlaceKind::Institutions;
    case EntityKind::Contact:
        return PlaceKind::Contacts;
    case EntityKind::Country:
        return PlaceKind::Countries;
    case EntityKind::Domain:
        return PlaceKind::Domains;
    case EntityKind::Step:
        return PlaceKind::Steps;
    case EntityKind::ExchangeRate:
        return PlaceKind::ExchangeRates;
    case EntityKind::Indicator:
    case EntityKind::Measurement:
        return PlaceKind::Indicators;
    default:
        return std::nullopt;
    }
}

std::optional<Place> placeAt(const Snapshot &snapshot, EntityKind kind, const Id &row, int depth)
{
    if (depth > kDeepest || !snapshot.find(kind, row))
        return std::nullopt;
    if (const auto directory = directoryOf(kind)) {
        const RowOwner owner = ownerOf(snapshot, kind, row);
        const bool part = kind == EntityKind::InstitutionName || kind == EntityKind::Measurement;
        return Place{.kind = *directory, .chosen = part ? owner.row : row, .part = part ? row : Id()};
    }
    switch (kind) {
    case EntityKind::Funding: // listed with whoever gives it
        return Place{.kind = PlaceKind::Fundings, .chosen = snapshot.find(IdOf<Funding>(row))->funder, .part = row};
    case EntityKind::Programme:
        return Place{.kind = PlaceKind::Overview};
    case EntityKind::Memorandum:
        return Place{.kind = PlaceKind::Memorandum, .row = row};
    case EntityKind::Plan:
        return Place{.kind = PlaceKind::Plan, .row = row};
    case EntityKind::Person:
    case EntityKind::Waiver:
        return std::nullopt;
    default:
        break;
    }
    const RowOwner owner = ownerOf(snapshot, kind, row);
    std::optional<Place> place = placeAt(snapshot, owner.entity, owner.row, depth + 1);
    if (!place)
        return place;
    const bool chosen = kind == EntityKind::Activity || kind == EntityKind::Commitment;
    (chosen ? place->chosen : place->part) = row;
    return place;
}

} // namespace

std::optional<Place> placeOfRow(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    return placeAt(snapshot, kind, row, 0);
}

std::optional<Place> placeOfField(const Snapshot &snapshot, EntityKind kind, const Id &row, const QString &field)
{
    std::optional<Place> place = placeOfRow(snapshot, kind, row);
    if (place && !field.isEmpty())
        place->field = entityInfo(kind).name.string() + u'.' + field;
    return place;
}

} // namespace tandem
