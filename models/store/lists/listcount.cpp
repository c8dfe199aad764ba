// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/listcount.h"

#include "store/lists/narrowing.h"

using namespace Qt::StringLiterals;

qint64 countOf(const Database &database, const RecordType &type, const QList<Condition> &conditions)
{
    const Narrowing narrowing = narrowingOf(type, conditions);
    const QString sql = u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(QLatin1StringView(type.table),
                                                                    narrowing.isEmpty() ? u"1"_s : narrowing.sql);
    return database.connection().value(sql, narrowing.binds).toLongLong();
}
