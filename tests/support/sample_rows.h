// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "tests/support/sample_programme.h"

/// What the files of the sample programme build its rows with.
namespace tandem::sample {

inline QDate day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth);
}

inline Decimal decimal(QStringView text)
{
    return *Decimal::fromInput(text);
}

inline QByteArray pos(int number)
{
    return QByteArray(1, char('A' + number));
}

template <class T>
T row(int number)
{
    T made;
    made.id = id<T>(number);
    return made;
}

// The parts that stand in sample_figures.cpp.
void addMoney(Snapshot &s);
void addPeople(Snapshot &s);
void addIndicators(Snapshot &s);

} // namespace tandem::sample
