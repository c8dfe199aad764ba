// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/timequeries.h"

#include "domain/settings/holiday.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/table.h"

QSet<QDate> holidaysOf(Database &database)
{
    QSet<QDate> days;
    for (const Holiday &holiday : Table<Holiday>(database).select())
        days.insert(holiday.date);
    return days;
}

TimeRule timeRule(Database &database, QDate today)
{
    const auto office = officeOf(database);
    return {today, office ? office->dueSoonDays : 0, holidaysOf(database)};
}
