// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts/drafts.h"

#include "domain/recordtypes.h"
#include "store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QVariant storedValue(const FieldInfo &field, const QVariant &kept)
{
    if (kept.isNull())
        return field.kind == FieldKind::Text ? QVariant(u""_s) : QVariant();
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Date ||
                        field.kind == FieldKind::Time || field.kind == FieldKind::DateTime ||
                        field.kind == FieldKind::Choice;
    return isText ? QVariant(kept.toString()) : QVariant(kept.toLongLong());
}

QList<Draft> draftsWhere(const Database &database, const QString &condition, const QVariantList &binds)
{
    QList<Draft> drafts;
    for (const QVariantList &row : database.connection().select(
             u"SELECT entry, record, row_id, field, typed, value, readable, at, author FROM draft WHERE %1 "
             "ORDER BY max(at) OVER (PARTITION BY entry) DESC, entry, field"_s.arg(condition),
             binds)) {
        const RecordType *type = recordTypeOf(row.at(1).toString());
        const QString column = row.at(3).toString();
        const qsizetype field = type == nullptr ? -1 : type->indexOf(column);
        if (field < 0)
            continue;
        if (drafts.isEmpty() || drafts.last().entry != row.at(0).toString())
            drafts.append({{type, row.at(2).toLongLong()},
                           {},
                           row.at(0).toString(),
                           QDateTime::fromString(row.at(7).toString(), Qt::ISODateWithMs),
                           row.at(8).toString()});
        drafts.last().fields.append(
            {column, row.at(4).toString(), storedValue(type->fields[size_t(field)], row.at(5)), row.at(6).toBool()});
    }
    return drafts;
}

bool isStored(const QVariantList &values, const Draft &draft)
{
    return draft.isReadable() && std::ranges::all_of(draft.fields, [&](const DraftField &field) {
               return isSameValue(values.at(draft.record.type->indexOf(field.column)), field.value);
           });
}

/// A new record may have been saved in the last moment, with the draft still there. One that is older and reads the
/// same is another one.
bool isThere(const Database &database, const Draft &draft)
{
    const QString table = QString::fromLatin1(draft.record.type->table);
    QStringList conditions;
    QVariantList binds;
    for (const DraftField &field : draft.fields) {
        conditions.append(u"t."_s + field.column + u" IS ?"_s);
        binds.append(field.value);
    }
    return draft.isReadable() &&
           database.connection()
               .value(
                   u"SELECT EXISTS (SELECT 1 FROM %1 t WHERE %2 AND EXISTS (SELECT 1 FROM log_change c JOIN log_step s "
                   "ON s.id = c.step_id WHERE c.table_name = ? AND c.row_id = t.id AND c.operation = 'insert' "
                   "AND s.at >= ?))"_s.arg(table, conditions.join(" AND "_L1)),
                   binds + QVariantList{table, draft.at.toString(Qt::ISODateWithMs)})
               .toBool();
}

/// Whether taking it over would change nothing.
bool isObsolete(const Database &database, const Draft &draft)
{
    if (draft.record.id == 0)
        return isThere(database, draft);
    const auto rows =
        database.connection().select(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(
                                         columnList(*draft.record.type), QLatin1StringView(draft.record.type->table)),
                                     {draft.record.id});
    return !rows.isEmpty() && isStored(rows.first(), draft);
}

void insert(Connection &connection, const Database &database, const Draft &draft, const QString &keeper, int number)
{
    const Identity &who = database.identity();
    const QString entry = keeper + u'/' + QString::number(number);
    for (const DraftField &field : draft.fields)
        connection.execute(
            u"INSERT INTO draft (entry, field, keeper, record, row_id, typed, value, readable, at, author, "
            "writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {entry, field.column, keeper, QString::fromLatin1(draft.record.type->table), draft.record.id,
             field.typed.isNull() ? u""_s : field.typed, field.value, int(field.isReadable),
             who.clock().toString(Qt::ISODateWithMs), who.author, database.writer()});
}

} // namespace

FieldValues Draft::readableValues() const
{
    FieldValues values;
    for (const DraftField &field : fields) {
        if (field.isReadable)
            values.insert(field.column, field.value);
    }
    return values;
}

bool Draft::isReadable() const
{
    return std::ranges::all_of(fields, &DraftField::isReadable);
}

bool keepDrafts(Database &database, const QString &keeper, const QList<Draft> &drafts)
{
    return database.writeUnlogged([&](Connection &connection) {
        connection.execute(u"DELETE FROM draft WHERE keeper = ?"_s, {keeper});
        int number = 0;
        for (const Draft &draft : drafts)
            insert(connection, database, draft, keeper, ++number);
    });
}

void dropDraft(Database &database, const QString &entry)
{
    database.writeUnlogged(
        [&](Connection &connection) { connection.execute(u"DELETE FROM draft WHERE entry = ?"_s, {entry}); });
}

QList<Draft> leftDrafts(const Database &database)
{
    QList<Draft> left = draftsWhere(database, u"writer <> ?"_s, {database.writer()});
    left.removeIf([&](const Draft &draft) { return isObsolete(database, draft); });
    return left;
}

bool offerDrafts(Database &database)
{
    const bool isNew =
        database.connection()
            .value(u"SELECT EXISTS (SELECT 1 FROM draft WHERE writer <> ? AND offered = 0)"_s, {database.writer()})
            .toBool();
    if (isNew)
        database.writeUnlogged([](Connection &connection) { connection.execute(u"UPDATE draft SET offered = 1"_s); });
    return isNew && !leftDrafts(database).isEmpty();
}

void endDrafts(Database &database)
{
    const QVariantList own{database.writer()};
    if (database.connection().value(u"SELECT EXISTS (SELECT 1 FROM draft WHERE writer = ?)"_s, own).toBool())
        database.writeUnlogged(
            [&](Connection &connection) { connection.execute(u"DELETE FROM draft WHERE writer = ?"_s, own); });
}
