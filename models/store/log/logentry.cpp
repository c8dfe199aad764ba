// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/logentry.h"

LogEntry logEntry(const QVariantList &row)
{
    return {row.at(0).toLongLong(), QDateTime::fromString(row.at(1).toString(), Qt::ISODateWithMs),
            row.at(2).toString(),   row.at(3).toString(),
            row.at(4).toString(),   row.at(5).toBool()};
}
