// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/recordqueries.h"

#include "domain/recordtypes.h"
#include "store/titles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView tableOf(const RecordType &type)
{
    return QLatin1StringView(type.table);
}

const FieldInfo *ownerField(const RecordType &type)
{
    const auto at =
        std::ranges::find_if(type.fields, [](const FieldInfo &f) { return f.flags.testFlag(FieldFlag::Owner); });
    return at == type.fields.end() ? nullptr : &*at;
}

const RecordType &targetOf(const FieldInfo &field)
{
    return *recordTypeOf(QString::fromLatin1(field.references));
}

/// The ids of the type's records that are `record` or belong to it, directly or through others, as an SQL query; empty
/// where none can.
QString partsOf(const RecordRef &record, const RecordType &type)
{
    if (&type == record.type)
        return u"SELECT %1"_s.arg(record.id);
    QStringList selects;
    for (const FieldInfo &field : type.fields) {
        const QString owners = field.flags.testFlag(FieldFlag::Owner) ? partsOf(record, targetOf(field)) : QString();
        if (!owners.isEmpty())
            selects.append(
                u"SELECT id FROM %1 WHERE %2 IN (%3)"_s.arg(tableOf(type), QLatin1StringView(field.column), owners));
    }
    return selects.join(" UNION ALL "_L1);
}

/// Ids of a kind as an SQL query.
struct Found
{
    const RecordType *type;
    QString ids;
};

/// From records to those they belong to, and on to one that has an identity of its own: a session is shown as its
/// conference.
Found broughtHome(Found found)
{
    while (const FieldInfo *owner = ownerField(*found.type)) {
        found.ids = u"SELECT %1 FROM %2 WHERE id IN (%3)"_s.arg(QLatin1StringView(owner->column), tableOf(*found.type),
                                                                found.ids);
        found.type = &targetOf(*owner);
        if (found.type->indexOf(u"uid") >= 0)
            break;
    }
    return found;
}

/// The type's records that refer through the field to the record or a part of it, without those that are parts.
QString usersBy(const RecordType &type, const FieldInfo &field, const RecordRef &record)
{
    const QString used = partsOf(record, targetOf(field));
    if (used.isEmpty())
        return {};
    const QString own = partsOf(record, type);
    const QString foreign = own.isEmpty() ? QString() : u" AND id NOT IN (%1)"_s.arg(own);
    return u"SELECT id FROM %1 WHERE %2 IN (%3)%4"_s.arg(tableOf(type), QLatin1StringView(field.column), used, foreign);
}

QList<RecordLink> linksTo(Database &database, const Found &found, const FieldInfo &field, int limit)
{
    const RecordType &type = *found.type;
    const FieldInfo &title = type.fields[size_t(type.indexOf(QString::fromLatin1(type.title)))];
    const QString sql =
        u"SELECT t.id, %1 FROM %2 t WHERE t.id IN (%3) ORDER BY t.%4 IS NULL, t.%4 %5, t.id %5 LIMIT ?"_s.arg(
            titleExpression(title), tableOf(type), found.ids, QLatin1StringView(type.order),
            type.descending ? "DESC"_L1 : "ASC"_L1);
    QList<RecordLink> links;
    for (const QVariantList &row : database.connection().select(sql, {limit}))
        links.append({{&type, row.at(0).toLongLong()}, displayText(title, row.at(1)), &field});
    return links;
}

} // namespace

QList<RecordLink> effectsOf(Database &database, const RecordRef &record, int limit)
{
    QList<RecordLink> links;
    QHash<const RecordType *, int> counts;
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            const bool refers = record.isValid() && field.references && !field.flags.testFlag(FieldFlag::Owner);
            const QString users = refers ? usersBy(*type, field, record) : QString();
            if (users.isEmpty())
                continue;
            const Found found = broughtHome({type, users});
            const auto further = linksTo(database, found, field, limit - counts.value(found.type));
            counts[found.type] += int(further.size());
            links += further;
        }
    }
    return links;
}
