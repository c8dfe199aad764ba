// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table.h"

#include <algorithm>
#include <iterator>

/// The sample, filled in once for all tests that only read it.
Database &sampleOffice();

/// The conference of 28 February 2024.
constexpr qint64 launchId = 1;

std::unique_ptr<Database> emptyOffice();

/// All records of a kind in the sample, or those that pass a test, in the order of the file.
template<class R>
QList<R> sampleRecords()
{
    return Table<R>(sampleOffice()).select(QStringLiteral("ORDER BY id"));
}

template<class R, class Test>
QList<R> sampleRecords(Test test)
{
    QList<R> found;
    std::ranges::copy_if(sampleRecords<R>(), std::back_inserter(found), test);
    return found;
}
