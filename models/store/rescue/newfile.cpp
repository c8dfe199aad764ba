// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/newfile.h"

#include "domain/recordtypes.h"
#include "domain/settings/standins.h"
#include "store/file/migrations.h"
#include "store/rescue/rowwords.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QStringList &columns, const QVariantList &values)
{
    const qsizetype id = columns.indexOf(u"id"_s);
    return id < 0 ? QString() : values.at(id).toString();
}

QMetaType::Type typeOf(const QString &declared)
{
    if (declared == "INTEGER"_L1)
        return QMetaType::LongLong;
    return declared == "BLOB"_L1 ? QMetaType::QByteArray : QMetaType::QString;
}

/// What stands in a field that nobody has filled in.
QVariant blankOf(const QString &table, const QString &column)
{
    const RecordType *type = recordTypeOf(table);
    if (column == "uid"_L1)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qsizetype at = type == nullptr ? -1 : type->indexOf(column);
    return at < 0 ? QVariant() : type->blank().at(at);
}

} // namespace

NewFile::NewFile(const QString &path, int version) : m_connection(path, Access::ReadWrite)
{
    const QStringList scripts = migrationScripts().mid(0, version);
    migrate(m_connection, scripts);
    m_connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    readShapes(scripts);
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

void NewFile::readShapes(const QStringList &scripts)
{
    // Tables of the search index are virtual ones or stand behind such.
    const auto names = m_connection.select(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                           "AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '%~_fts%' "
                                           "ESCAPE '~'"_s);
    for (const QVariantList &name : names) {
        const QString table = name.first().toString();
        QList<Column> &columns = m_shapes[table].columns;
        for (const QVariantList &row :
             m_connection.select(u"SELECT t.name, t.type, t.pk, k.\"table\" FROM pragma_table_info(?) t LEFT JOIN "
                                 "pragma_foreign_key_list(?) k ON k.\"from\" = t.name ORDER BY t.cid"_s,
                                 {table, table}))
            columns.append({row.at(0).toString(), typeOf(row.at(1).toString()),
                            row.at(2).toInt() == 1 && row.at(1).toString() == "INTEGER"_L1, row.at(3).toString()});
        m_shapes[table].fewest = columns.size() - scripts.join(u'\n').count(u"ALTER TABLE %1 ADD COLUMN "_s.arg(table));
    }
}

QStringList NewFile::tables() const
{
    QStringList names = m_shapes.keys();
    names.sort();
    return names;
}

qint64 NewFile::count(const QString &table) const
{
    return m_shapes.contains(table) ? m_connection.value(u"SELECT count(*) FROM "_s + table).toLongLong() : 0;
}

bool NewFile::isEmpty() const
{
    const QStringList names = tables();
    return std::ranges::none_of(names, [this](const QString &table) {
        return recordTypeOf(table) != nullptr &&
               m_connection.value(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(table)).toBool();
    });
}

bool NewFile::holds(const Column &column, const QVariant &value)
{
    // The number of a row stands beside it, not in it.
    return value.isNull() || (!column.isRowId && value.typeId() == column.type);
}

bool NewFile::fits(const QString &table, const RawRow &row) const
{
    const QList<Column> &columns = m_shapes[table].columns;
    return row.values.size() >= m_shapes[table].fewest && row.values.size() <= columns.size() &&
           hasSoundId(table, row) &&
           std::equal(row.values.begin(), row.values.end(), columns.begin(),
                      [](const QVariant &value, const Column &column) { return holds(column, value); });
}

qsizetype NewFile::lostReferences(const QString &table, const QList<RawRow> &rows) const
{
    qsizetype lost = 0;
    const QList<Column> &columns = m_shapes[table].columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).parent.isEmpty())
            continue;
        Statement find(m_connection.database(), u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(columns.at(i).parent));
        for (const RawRow &row : rows) {
            const QVariant value = row.values.value(i);
            lost += !value.isNull() && find.rows({value}).isEmpty() ? 1 : 0;
        }
    }
    return lost;
}

bool NewFile::has(const QString &table, const RawRow &row) const
{
    const Column &key = m_shapes[table].columns.first();
    return m_connection
        .value(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)"_s.arg(table, key.name),
               {key.isRowId ? QVariant(row.id) : row.values.first()})
        .toBool();
}

bool NewFile::hasSoundId(const QString &table, const RawRow &row) const
{
    // After a number as large as there can be no other could be given.
    constexpr qint64 largest = qint64(1) << 40;
    return !m_shapes[table].columns.first().isRowId || (row.id > 0 && row.id < largest);
}

std::pair<QStringList, QVariantList> NewFile::columnsAndValues(const QString &table, const RawRow &row) const
{
    std::pair<QStringList, QVariantList> found;
    const QList<Column> &columns = m_shapes[table].columns;
    for (qsizetype i = 0; i < std::min(columns.size(), row.values.size()); ++i) {
        found.first.append(columns.at(i).name);
        found.second.append(columns.at(i).isRowId ? QVariant(row.id) : row.values.at(i));
    }
    return found;
}

bool NewFile::insert(const QString &table, const QStringList &columns, const QVariantList &values)
{
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(", "_L1),
                                                                 QStringList(columns.size(), u"?"_s).join(", "_L1));
    try {
        m_inserts.try_emplace(sql, m_connection.database(), sql).first->second.run(values);
        return true;
    } catch (const StoreError &) {
        const int code = sqlite3_errcode(m_connection.handle()) & 0xff;
        if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH)
            throw;
        return false;
    }
}

bool NewFile::addAsIs(const QString &table, const RawRow &row)
{
    const auto [columns, values] = columnsAndValues(table, row);
    return insert(table, columns, values);
}

bool NewFile::addWithout(const QString &table, const QStringList &columns, const QVariantList &values, qsizetype left,
                         RescueReport &report)
{
    QStringList otherColumns = columns;
    QVariantList otherValues = values;
    const QVariant blank = blankOf(table, columns.at(left));
    if (blank.isNull()) {
        otherColumns.removeAt(left);
        otherValues.removeAt(left);
    } else {
        otherValues[left] = blank;
    }
    if (!insert(table, otherColumns, otherValues))
        return false;
    report.remarks.append(
        Store::tr("%1, record %2: “%3” held “%4”, which cannot be right, and was left out.")
            .arg(kindOf(table), idOf(columns, values), labelOf(table, columns.at(left)), shownValue(values.at(left))));
    return true;
}

bool NewFile::addMended(const QString &table, const RawRow &row, RescueReport &report)
{
    const auto [columns, values] = columnsAndValues(table, row);
    QList<qsizetype> wrong;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!holds(m_shapes[table].columns.at(i), row.values.at(i)))
            wrong.append(i);
    }
    if (!hasSoundId(table, row) || wrong.size() > 1)
        return false;
    if (wrong.isEmpty() && insert(table, columns, values))
        return true;
    for (qsizetype i = wrong.value(0, 1); i < columns.size(); ++i) {
        if (addWithout(table, columns, values, i, report))
            return true;
        if (!wrong.isEmpty())
            break;
    }
    return false;
}

void NewFile::add(const QString &table, const RawRow &row, RescueReport &report)
{
    const auto [columns, values] = columnsAndValues(table, row);
    if (!columns.isEmpty() && !addMended(table, row, report))
        report.remarks.append(Store::tr("%1, record %2 could not be kept; it held: %3.")
                                  .arg(kindOf(table), idOf(columns, values), shownRow(table, columns, values)));
    else if (!row.isWhole)
        report.remarks.append(Store::tr("%1, record %2: a part of its text could not be read; compare it with a copy.")
                                  .arg(kindOf(table), idOf(columns, values)));
}

bool NewFile::addStandIn(const QString &table, qint64 id, RescueReport &report)
{
    if (id < 1 || id > sequence(table))
        return false;
    QStringList columns{u"id"_s};
    QVariantList values{id};
    const QString title = lostTitle(id);
    if (const RecordType *type = recordTypeOf(table)) {
        QVariantList blank = type->blank();
        const qsizetype titleAt = type->indexOf(type->title);
        if (type->fields[size_t(titleAt)].kind == FieldKind::Text)
            blank[titleAt] = title;
        if (const qsizetype uid = type->indexOf(u"uid"); uid >= 0)
            blank[uid] = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (const Column &column : m_shapes[table].columns) {
            if (const qsizetype at = type->indexOf(column.name); at >= 0) {
                columns.append(column.name);
                values.append(blank.at(at));
            }
        }
    } else if (table == "log_step"_L1) {
        columns += {u"at"_s, u"author"_s, u"computer"_s, u"label"_s};
        values += {report.at.toString(Qt::ISODateWithMs), u"?"_s, u"?"_s, title};
    } else {
        return false;
    }
    if (!insert(table, columns, values))
        return false;
    report.remarks.append(Store::tr("%1, record %2 is lost; others refer to it, so an empty one stands in its place.")
                              .arg(kindOf(table))
                              .arg(id));
    return true;
}

QString NewFile::rowText(const QString &table, qint64 id) const
{
    QStringList columns;
    for (const Column &column : m_shapes[table].columns)
        columns.append(column.name);
    const auto rows =
        m_connection.select(u"SELECT %1 FROM %2 WHERE rowid = ?"_s.arg(columns.join(", "_L1), table), {id});
    return rows.isEmpty() ? QString() : kindOf(table) + u' ' + shownRow(table, columns, rows.first());
}

qint64 NewFile::sequence(const QString &table) const
{
    return m_connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table}).toLongLong();
}

void NewFile::raiseSequence(const QString &table, qint64 last)
{
    if (sequence(table) >= last)
        return;
    m_connection.execute(u"DELETE FROM sqlite_sequence WHERE name = ?"_s, {table});
    m_connection.execute(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {table, last});
}

void NewFile::finish(const RescueReport &report)
{
    m_connection.execute(u"DELETE FROM file_info WHERE key IN ('writer', 'text_rules_version')"_s);
    rebuildIndexes(m_connection);
    // Steps before this one may have changed what is lost.
    m_connection.execute(u"UPDATE log_step SET state = 'dropped' WHERE state = 'undone'"_s);
    m_connection.execute(u"INSERT INTO log_step (at, author, computer, label, barrier) VALUES (?, '', '', ?, 1)"_s,
                         {report.at.toString(Qt::ISODateWithMs), Store::tr("Rescued from “%1”").arg(report.source)});
    m_connection.execute(u"COMMIT"_s);
    m_inserts.clear();
    migrate(m_connection);
}
