// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copycounts.h"

#include "domain/recordtypes.h"
#include "store/connection.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString countsText(const Connection &file)
{
    QStringList counts;
    for (const char *table :
         {"conference", "attendee", "programme", "plan", "task", "paper", "organisation", "person"}) {
        const qint64 count = file.value(u"SELECT count(*) FROM main."_s + QLatin1StringView(table)).toLongLong();
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(count).arg(translatedLabel(*recordTypeOf(table)).toLower()));
    }
    return counts.join(u" · "_s);
}
