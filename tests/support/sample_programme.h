// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

namespace tandem::sample {

/// The id of a sample row: entity and number, the same in every run.
template <class T>
IdOf<T> id(int number)
{
    Id made;
    made.bytes[0] = static_cast<unsigned char>(0x40 + int(T::kKind));
    made.bytes[2] = static_cast<unsigned char>(number / 256); // sorted by number
    made.bytes[3] = static_cast<unsigned char>(number % 256);
    made.bytes[8] = made.bytes[3]; // what is hashed is the tail
    made.bytes[9] = made.bytes[2];
    return IdOf<T>(made);
}

inline Money eur(qint64 cents)
{
    return {cents, *Currency::fromCode(QStringView(u"EUR"))};
}
inline Money mad(qint64 centimes)
{
    return {centimes, *Currency::fromCode(QStringView(u"MAD"))};
}
inline Money xof(qint64 francs)
{
    return {francs, *Currency::fromCode(QStringView(u"XOF"))};
}
inline Money usd(qint64 cents)
{
    return {cents, *Currency::fromCode(QStringView(u"USD"))};
}
inline BilingualText both(const QString &fr, const QString &en)
{
    return {fr, en};
}

/// When a row was created, noon UTC of that day.
void madeOn(Snapshot &snapshot, EntityKind kind, const Id &row, QDate day);

/// A small programme whose figures are calculated by hand in the tests: amounts in EUR, MAD and XOF and one in USD
/// without a rate; a cancelled, a postponed, a late and a shared activity, one created after the adoption; people whose
/// sex was not recorded; an institution that changed its name; a text without English. Numbers of rows (id<T>(n)):
///
/// countries 1 MA, 2 SN, 3 CI, 4 FR, 5 ML; institutions 1 and 2 the ministries of MA-SN, 3 UE and 4 BMZ the funders, 5
/// that of Côte d'Ivoire; memoranda 1 MA-SN, 2 MA-CI, 3 MA-ML; commitments 1 and 2 of MA-SN, 3 of MA-CI; plans 1
/// MA-SN-2020 (adopted on 2020-02-10 as baseline 1), 2 MA-CI-2020 (draft), 3 MA-SN-2019 (closed); activities 1 to 5 of
/// plan 1, 6 (shown in plan 1 too) and 8 of plan 2, 7 of plan 3; indicators 1 to 7.
Snapshot programme();

/// A programme of one plan with so many activities, for what must take linear time; each has two budget lines.
Snapshot largePlan(int activities);

} // namespace tandem::sample
