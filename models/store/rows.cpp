// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

void checkRules(const RecordType &type, const QVariantList &values, qint64 id)
{
    const Problems problems = type.check(values, id);
    if (hasErrors(problems))
        throw RuleViolation(problems);
}

void refuseIfPermanent(const RecordType &type, const std::optional<QVariantList> &values)
{
    if (values && type.isPermanent(*values))
        throw StoreError(
            Store::tr("A number that was taken and a paper that was issued are kept for ever; make them void "
                      "instead of deleting them."));
}

/// After a statement for one row that touched none.
void refuseIfGone(const Connection &connection)
{
    if (connection.value(u"SELECT changes()"_s).toInt() == 0)
        throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
}

} // namespace

QString insertStatement(const RecordType &type, RowKey key)
{
    QString columns = columnList(type);
    for (const QString &derived : derivedNames(type))
        columns += ", "_L1 + derived;
    if (key == RowKey::Given)
        columns += ", id"_L1;
    const QString marks = QStringList(columns.count(u',') + 1, u"?"_s).join(", "_L1);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1StringView(type.table), columns, marks);
}

QVariantList insertBinds(const RecordType &type, QVariantList &values)
{
    checkRules(type, values, 0);
    const qsizetype uid = type.indexOf(u"uid");
    if (uid >= 0 && values.at(uid).toString().isEmpty())
        values[uid] = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return values + derivedValues(type, values);
}

qint64 Rows::insert(QVariantList &values)
{
    const QVariantList binds = insertBinds(m_type, values);
    return m_database.connection().execute(insertStatement(m_type), binds);
}

void Rows::bringBack(qint64 id, QVariantList values)
{
    QVariantList binds = insertBinds(m_type, values);
    binds.append(id);
    m_database.connection().execute(insertStatement(m_type, RowKey::Given), binds);
}

void Rows::update(qint64 id, const QVariantList &values)
{
    checkRules(m_type, values, id);
    QStringList columns;
    for (const FieldInfo &field : m_type.fields)
        columns.append(QLatin1StringView(field.column) + u" = ?"_s);
    for (const QString &derived : derivedNames(m_type))
        columns.append(derived + u" = ?"_s);
    const QVariantList binds = values + derivedValues(m_type, values) + QVariantList{id};
    m_database.connection().execute(
        u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(QLatin1StringView(m_type.table), columns.join(", "_L1)), binds);
    refuseIfGone(m_database.connection());
}

void Rows::remove(qint64 id)
{
    if (m_type.isPermanent)
        refuseIfPermanent(m_type, find(id));
    m_database.connection().execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(m_type.table)), {id});
    refuseIfGone(m_database.connection());
}

std::optional<QVariantList> Rows::find(qint64 id) const
{
    QList<QVariantList> rows = select(u"WHERE id = ?"_s, {id});
    if (rows.isEmpty())
        return std::nullopt;
    return rows.first().mid(1);
}

qint64 Rows::newestId() const
{
    return m_database.connection().value(u"SELECT max(id) FROM "_s + QLatin1StringView(m_type.table)).toLongLong();
}

QList<QVariantList> Rows::select(const QString &tail, const QVariantList &binds) const
{
    const QString table = QString::fromLatin1(m_type.table);
    return m_database.connection().select(u"SELECT id, %1 FROM %2 %3"_s.arg(columnList(m_type), table, tail), binds);
}
