// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/organisation.h"
#include "store/database.h"

/// A body as the directory shows it on one day.
struct BodyOnDay
{
    qint64 id = 0;
    qint64 parent = 0;  ///< 0 at the top
    QString name;       ///< of that day
    QString searchText; ///< folded words of what lists call it and of all its names, past ones too
    bool exists = true; ///< on that day, as far as names and successions say
};

/// Every body by bloc, rank and alphabet. A body exists from the first to the last day of its names and until it went
/// over into another one as a whole; parting with tasks or with a part does not end it.
QList<BodyOnDay> bodiesOn(Database &database, QDate day);
