// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/recordqueries.h"

#include "domain/recordtypes.h"
#include "store/titles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// t.id, the stored values, and the titles of what is referred to.
QString selectionOf(const RecordType &type)
{
    QStringList columns{u"t.id"_s};
    for (const FieldInfo &field : type.fields)
        columns.append(u"t."_s + QLatin1StringView(field.column));
    for (const FieldInfo &field : type.fields)
        columns.append(field.references ? titleExpression(field) : u"NULL"_s);
    return u"SELECT %1 FROM %2 t"_s.arg(columns.join(", "_L1), QLatin1StringView(type.table));
}

ShownRow shownRow(const RecordType &type, const QVariantList &selected)
{
    const qsizetype count = qsizetype(type.fields.size());
    ShownRow row{selected.first().toLongLong(), selected.mid(1, count), {}};
    for (qsizetype i = 0; i < count; ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        row.shown.append(displayText(field, field.references ? selected.at(1 + count + i) : row.values.at(i)));
    }
    return row;
}

QString orderOfOwned(const RecordType &type)
{
    if (type.indexOf(u"position") >= 0)
        return u"t.position, t.id"_s;
    return u"t.%1 IS NULL, t.%1 %2, t.id %2"_s.arg(QLatin1StringView(type.order),
                                                   type.descending ? "DESC"_L1 : "ASC"_L1);
}

std::optional<ShownRow> rowOf(Database &database, const RecordRef &record)
{
    if (!record.isValid())
        return std::nullopt;
    const auto rows = database.connection().select(selectionOf(*record.type) + u" WHERE t.id = ?"_s, {record.id});
    return rows.isEmpty() ? std::nullopt : std::optional(shownRow(*record.type, rows.first()));
}

bool isOwner(const RecordLink &link)
{
    return link.field->flags.testFlag(FieldFlag::Owner);
}

} // namespace

QString titleOf(Database &database, const RecordRef &record)
{
    if (!record.isValid())
        return {};
    const RecordType &type = *record.type;
    const FieldInfo &field = type.fields[size_t(type.indexOf(QString::fromLatin1(type.title)))];
    const QVariant title = database.connection().value(
        u"SELECT %1 FROM %2 t WHERE t.id = ?"_s.arg(titleExpression(field), QLatin1StringView(type.table)),
        {record.id});
    return displayText(field, title);
}

bool isThere(const Database &database, const RecordRef &record)
{
    const QString sql = u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(record.type->table));
    return database.connection().value(sql, {record.id}).isValid();
}

QList<ShownRow> ownedRows(Database &database, const RecordType &type, const char *ownerColumn, qint64 owner)
{
    const QString sql =
        selectionOf(type) + u" WHERE t.%1 = ? ORDER BY %2"_s.arg(QLatin1StringView(ownerColumn), orderOfOwned(type));
    QList<ShownRow> rows;
    for (const QVariantList &selected : database.connection().select(sql, {owner}))
        rows.append(shownRow(type, selected));
    return rows;
}

RecordRef ownerOf(Database &database, const RecordRef &record)
{
    const QList<RecordLink> origins = originsOf(database, record);
    const auto owner = std::ranges::find_if(origins, isOwner);
    return owner == origins.end() ? RecordRef() : owner->record;
}

QList<RecordLink> originsOf(Database &database, const RecordRef &record)
{
    const auto row = rowOf(database, record);
    QList<RecordLink> links;
    for (size_t i = 0; row && i < record.type->fields.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        const qint64 id = row->values.at(qsizetype(i)).toLongLong();
        if (field.references && id > 0)
            links.append({{recordTypeOf(QString::fromLatin1(field.references)), id},
                          row->shown.at(qsizetype(i)).toString(),
                          &field});
    }
    std::ranges::stable_partition(links, isOwner);
    return links;
}
