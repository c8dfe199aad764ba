// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/bin.h"

#include "domain/recordtypes.h"
#include "domain/text/shorttitle.h"
#include "store/files/contents.h"
#include "store/log/pasttitle.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"
#include "store/step.h"
#include "store/storeerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// No owner of the row went in the same step.
QString standsAlone(const RecordType &type)
{
    QString sql;
    for (const FieldInfo &field : type.fields) {
        if (field.flags.testFlag(FieldFlag::Owner))
            sql += u" AND NOT EXISTS (SELECT 1 FROM log_change o WHERE o.table_name = '%1' AND o.row_id = "
                   "json_extract(c.old_row, '$.%2') AND o.operation = 'delete' AND o.step_id = c.step_id)"_s.arg(
                       QLatin1StringView(field.references), QLatin1StringView(field.column));
    }
    return sql;
}

QString titleOfRow(Database &database, const DeletedRow &row)
{
    return shortTitle(titleIn(database, *row.record.type, row.values));
}

QString chosenInWords(Database &database, const QList<DeletedRow> &chosen)
{
    if (chosen.size() == 1)
        return u"%1 “%2”"_s.arg(translatedLabel(*chosen.first().record.type), titleOfRow(database, chosen.first()));
    return Store::tr("%n record(s)", nullptr, int(chosen.size()));
}

RecordKeys keysOf(const QList<DeletedRow> &rows)
{
    RecordKeys keys;
    for (const DeletedRow &row : rows)
        keys[row.record.type].insert(row.record.id);
    return keys;
}

/// The fields, by index, that refer to what is neither there nor among those that come back.
QList<qsizetype> unmet(const Database &database, const DeletedRow &row, const RecordKeys &coming)
{
    QList<qsizetype> fields;
    for (size_t i = 0; i < row.record.type->fields.size(); ++i) {
        const FieldInfo &field = row.record.type->fields[i];
        const qint64 id = row.values.at(qsizetype(i)).toLongLong();
        if (field.references == nullptr || id == 0)
            continue;
        const RecordRef target{recordTypeOf(field.references), id};
        if (!coming.value(target.type).contains(id) && !isThere(database, target))
            fields.append(qsizetype(i));
    }
    return fields;
}

/// What belongs to two records waits in the bin while the other one does.
QList<DeletedRow> withoutWaiting(const Database &database, QList<DeletedRow> rows, const QList<qint64> &chosen)
{
    for (bool again = true; again;) {
        const RecordKeys coming = keysOf(rows);
        const auto waits = [&](const DeletedRow &row) {
            return !chosen.contains(row.deletion) &&
                   std::ranges::any_of(unmet(database, row, coming), [&](qsizetype i) {
                       return row.record.type->fields[size_t(i)].flags.testFlag(FieldFlag::Owner);
                   });
        };
        again = rows.removeIf(waits) > 0;
    }
    return rows;
}

[[noreturn]] void refuseReference(Database &database, const DeletedRow &row, const RecordRef &target)
{
    const QString title = titleOfRow(database, row);
    const QString kind = translatedLabel(*target.type);
    if (!isInBin(database, target))
        throw StoreError(Store::tr("“%1” cannot be brought back, because it refers to a record that has been deleted "
                                   "for good (%2); enter it anew.")
                             .arg(title, kind));
    throw StoreError(Store::tr("“%1” cannot be brought back, because it refers to “%2” (%3), which has been deleted as "
                               "well; bring that back first or together with it.")
                         .arg(title, shortTitle(titleEver(database, target)), kind));
}

/// Clears what may be empty and refers to what is gone for good; throws StoreError where a reference must be met.
void settleReferences(Database &database, DeletedRow &row, const RecordKeys &coming)
{
    for (const qsizetype i : unmet(database, row, coming)) {
        const FieldInfo &field = row.record.type->fields[size_t(i)];
        const RecordRef target{recordTypeOf(field.references), row.values.at(i).toLongLong()};
        if (field.flags.testFlag(FieldFlag::Required) || isInBin(database, target))
            refuseReference(database, row, target);
        row.values[i] = QVariant();
    }
}

void bringBack(Database &database, const DeletedRow &row)
{
    try {
        Rows(database, *row.record.type).bringBack(row.record.id, row.values);
    } catch (const StoreError &error) {
        throw StoreError(Store::tr("“%1” cannot be brought back: %2").arg(titleOfRow(database, row), error.text()));
    }
}

} // namespace

BinReader::BinReader(Database &database) : m_database(&database), m_left(deletions(database)) {}

QList<BinEntry> BinReader::read(int count)
{
    QHash<const RecordType *, QSet<qint64>> wanted;
    for (const Deletion &deletion : m_left.first(std::min<qsizetype>(count, m_left.size())))
        wanted[deletion.type].insert(deletion.id);
    QList<BinEntry> entries;
    for (auto of = wanted.cbegin(); of != wanted.cend(); ++of) {
        for (const auto &[step, row] : deletedRows(*m_database, *of.key(), of.value(), standsAlone(*of.key())))
            entries.append({row.deletion, step, row.record, titleIn(*m_database, *of.key(), row.values)});
    }
    m_left.remove(0, std::min<qsizetype>(count, m_left.size()));
    std::ranges::sort(entries, std::ranges::greater(), &BinEntry::deletion);
    return entries;
}

QList<BinEntry> binEntries(Database &database)
{
    constexpr int slice = 1024;
    QList<BinEntry> entries;
    for (BinReader reader(database); !reader.isComplete();)
        entries += reader.read(slice);
    return entries;
}

QList<KindCount> goneAlong(const Database &database, const QList<qint64> &deletions)
{
    QList<KindCount> counts;
    for (const DeletedRow &row : withParts(database, deletedRows(database, deletions))) {
        if (deletions.contains(row.deletion))
            continue;
        if (counts.isEmpty() || counts.last().type != row.record.type)
            counts.append({row.record.type, 0});
        ++counts.last().count;
    }
    return counts;
}

QList<RecordRef> restoreFromBin(Database &database, const QList<qint64> &deletions)
{
    const QList<DeletedRow> chosen = deletedRows(database, deletions);
    Step step(database, Store::tr("Bring back: %1").arg(chosenInWords(database, chosen)));
    // Rows may refer to each other in a ring.
    database.connection().execute(u"PRAGMA defer_foreign_keys = ON"_s);
    QList<DeletedRow> rows = withoutWaiting(database, withParts(database, chosen), deletions);
    const RecordKeys coming = keysOf(rows);
    for (DeletedRow &row : rows)
        settleReferences(database, row, coming);
    for (const DeletedRow &row : std::as_const(rows))
        bringBack(database, row);
    step.commit();
    QList<RecordRef> records;
    for (const DeletedRow &row : chosen)
        records.append(row.record);
    return records;
}

void emptyBin(Database &database, const QList<qint64> &deletions)
{
    const QList<DeletedRow> chosen = deletedRows(database, deletions);
    const QString label = Store::tr("Empty the bin: %1").arg(chosenInWords(database, chosen));
    // It changes no record, so that nothing stays of this step but what is put into the log here.
    Step step(database, label);
    Connection &connection = database.connection();
    for (const DeletedRow &row : withParts(database, chosen)) {
        const QVariantList key{QString::fromLatin1(row.record.type->table), row.record.id};
        connection.execute(
            u"UPDATE log_step SET barrier = 1 WHERE id = (SELECT step_id FROM log_change WHERE id = ?)"_s,
            {row.deletion});
        connection.execute(
            u"UPDATE log_change SET old_row = NULL, new_row = NULL WHERE table_name = ? AND row_id = ?"_s, key);
    }
    connection.execute(u"UPDATE log_step SET state = 'dropped' WHERE state = 'undone'"_s);
    const Identity &who = database.identity();
    connection.execute(u"INSERT INTO log_step (at, author, computer, label, state, barrier) "
                       "VALUES (?, ?, ?, ?, 'dropped', 1)"_s,
                       {who.clock().toString(Qt::ISODateWithMs), who.author, who.computer, label});
    sweepContents(database);
    step.commit();
}

void emptyBinOfOld(Database &database, int days)
{
    if (days <= 0)
        return;
    const QDateTime end = database.identity().clock().addDays(-days);
    QList<qint64> old;
    for (const BinEntry &entry : binEntries(database)) {
        if (entry.step.at < end)
            old.append(entry.deletion);
    }
    if (!old.isEmpty())
        emptyBin(database, old);
}
