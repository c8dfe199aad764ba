// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/history.h"

#include "domain/recordtypes.h"
#include "store/log/loggedrow.h"
#include "store/log/pasttitle.h"
#include "store/queries/recordparts.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace {

/// The steps that touched one of the records, newest first.
QList<LogEntry> stepsOf(const Database &database, const QList<RecordParts> &records, int limit)
{
    QStringList selects;
    QVariantList binds;
    for (const RecordParts &kind : records) {
        selects.append(u"SELECT c.step_id FROM json_each(?) j CROSS JOIN log_change c ON c.table_name = '%1' AND "
                       "c.row_id = j.value"_s.arg(QLatin1StringView(kind.type->table)));
        binds.append(idArray(kind.ids));
    }
    const QString sql =
        u"SELECT %1 FROM log_step s WHERE s.state = 'done' AND s.id IN (%2) ORDER BY s.id DESC LIMIT ?"_s;
    QList<LogEntry> steps;
    for (const QVariantList &row : database.connection().select(
             sql.arg(QLatin1StringView(logEntryColumns), selects.join(" UNION "_L1)), binds << limit))
        steps.append(logEntry(row));
    return steps;
}

/// What is left of the rows by undoing, newest first, what the log says of the record after each step.
QHash<qint64, QVariantList> valuesAfterSteps(Database &database, const RecordRef &record)
{
    const RecordType &type = *record.type;
    QVariantList values = Rows(database, type).find(record.id).value_or(QVariantList());
    QHash<qint64, QVariantList> after;
    for (const LoggedRow &row : loggedRowsOf(database, record)) {
        if (!after.contains(row.step))
            after.insert(row.step, values);
        if (row.operation == LoggedOperation::Insert)
            values.clear();
        else if (row.before.isNull())
            break;
        else if (row.operation == LoggedOperation::Delete)
            values = valuesOfJson(type, row.before);
        else if (!values.isEmpty())
            setColumns(type, values, rowOfJson(row.before));
    }
    return after;
}

LoggedChange fieldChange(Database &database, const RecordRef &record, const FieldInfo &field, const QVariant &before,
                         const QVariant &after)
{
    LoggedChange change{.record = record, .field = &field, .before = before, .after = after};
    change.shownBefore = shownEver(database, field, before);
    change.shownAfter = shownEver(database, field, after);
    return change;
}

/// A record that came shows what it came with.
QList<LoggedChange> firstValues(Database &database, const RecordRef &record, const QVariantList &values)
{
    QList<LoggedChange> changes;
    const QString title = titleEver(database, record);
    for (const qsizetype i : rememberedFields(*record.type)) {
        if (displayText(record.type->fields[size_t(i)], values.at(i)).isEmpty())
            continue;
        LoggedChange change = fieldChange(database, record, record.type->fields[size_t(i)], {}, values.at(i));
        change.kind = ChangeKind::Added;
        change.title = title;
        changes.append(change);
    }
    return changes;
}

QList<LoggedChange> changedFields(Database &database, const RowChange &row)
{
    QList<LoggedChange> changes;
    for (const qsizetype i : rememberedFields(*row.record.type)) {
        const FieldInfo &field = row.record.type->fields[size_t(i)];
        const QString column = QString::fromLatin1(field.column);
        if (row.before.contains(column) && row.before.value(column) != row.after.value(column))
            changes.append(fieldChange(database, row.record, field, storedValue(row.before.value(column)),
                                       storedValue(row.after.value(column))));
    }
    return changes;
}

LoggedChange wholeRow(Database &database, const RowChange &row)
{
    LoggedChange change{.kind = row.kind, .record = row.record, .deletion = row.deletion};
    change.title = titleEver(database, row.record);
    (row.kind == ChangeKind::Added ? change.shownAfter : change.shownBefore) = change.title;
    return change;
}

QList<LoggedChange> asChanges(Database &database, const RowChange &row)
{
    QList<LoggedChange> changes =
        row.kind == ChangeKind::Changed ? changedFields(database, row) : QList{wholeRow(database, row)};
    if (!changes.isEmpty() && row.kind == ChangeKind::Changed) {
        const QString title = titleEver(database, row.record);
        for (LoggedChange &change : changes)
            change.title = title;
    }
    return changes;
}

/// What the record itself went through comes before what belongs to it.
void tell(Database &database, Version &version, const RecordRef &record, const QList<RowChange> &rows, int parts)
{
    QList<LoggedChange> ofParts;
    for (const RowChange &row : rows) {
        if (row.record == record && row.kind == ChangeKind::Added && !version.values.isEmpty())
            version.changes += firstValues(database, record, version.values);
        else if (row.record == record)
            version.changes += asChanges(database, row);
        else if (parts-- > 0)
            ofParts += asChanges(database, row);
    }
    version.isCut = parts < 0;
    version.changes += ofParts;
}

} // namespace

QList<Version> historyOf(Database &database, const RecordRef &record, int limit, int parts)
{
    QList<RecordParts> records{{record.type, {record.id}}};
    records += partsOf(database, *record.type, {record.id}, PartsOf::AllTimes);
    const QHash<qint64, QVariantList> values = valuesAfterSteps(database, record);
    QList<Version> versions;
    for (const LogEntry &step : stepsOf(database, records, limit))
        versions.append({{}, step, values.value(step.id)});
    QSet<qint64> steps;
    for (const Version &version : std::as_const(versions))
        steps.insert(version.step.id);
    const QHash<qint64, QList<RowChange>> rows = rowChanges(loggedRowsOf(database, records, steps));
    for (Version &version : versions)
        tell(database, version, record, rows.value(version.step.id), parts);
    return versions;
}

StepChanges changesOf(Database &database, qint64 step, int limit)
{
    QList<LoggedRow> rows = loggedRowsIn(database, step, limit + 1);
    StepChanges told;
    told.isCut = rows.size() > limit;
    if (told.isCut)
        rows.removeLast();
    for (const RowChange &row : rowChanges(rows).value(step))
        told.changes += asChanges(database, row);
    return told;
}
