// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/pasttitle.h"

#include "domain/recordtypes.h"
#include "store/log/rowjson.h"
#include "store/queries/recordqueries.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

QString titleEver(Database &database, const RecordRef &record)
{
    const QString title = titleOf(database, record);
    if (!title.isEmpty() || !record.isValid())
        return title;
    const QVariant row = database.connection().value(
        u"SELECT old_row FROM log_change WHERE table_name = ? AND row_id = ? AND operation = 'delete' "
        "ORDER BY id DESC LIMIT 1"_s,
        {QString::fromLatin1(record.type->table), record.id});
    return row.isNull() ? QString() : titleIn(database, *record.type, valuesOfJson(*record.type, row.toString()));
}

QString titleIn(Database &database, const RecordType &type, const QVariantList &values)
{
    const qsizetype title = type.indexOf(QString::fromLatin1(type.title));
    return shownEver(database, type.fields[size_t(title)], values.at(title));
}

QString shownEver(Database &database, const FieldInfo &field, const QVariant &stored)
{
    if (field.references == nullptr || stored.isNull())
        return displayText(field, stored);
    const RecordRef target{recordTypeOf(field.references), stored.toLongLong()};
    const QString title = titleEver(database, target);
    return title.isEmpty() && !isThere(database, target) ? Store::tr("(deleted for good)") : title;
}
