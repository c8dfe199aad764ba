// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplerows.h"

#include "app/cli.h"
#include "domain/recordtypes.h"
#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The column by which a record belongs to one of `owner`; empty where it does not.
QString ownerColumn(const RecordType &type, const QString &owner)
{
    const auto at = std::ranges::find_if(type.fields, [&](const FieldInfo &field) {
        return field.flags.testFlag(FieldFlag::Owner) && owner == QLatin1StringView(field.references);
    });
    return at == type.fields.end() ? QString() : QString::fromLatin1(at->column);
}

class Reader
{
public:
    Reader(const QString &name, SampleRows &rows) : m_name(name), m_rows(rows) {}

    void readTables(const QJsonObject &tables)
    {
        for (auto it = tables.begin(); it != tables.end(); ++it)
            readTable(it.key(), it.value(), {}, {});
    }

private:
    void readTable(const QString &table, const QJsonValue &rows, const QString &ownerTable, const QString &ownerKey)
    {
        const RecordType *type = recordTypeOf(table);
        if (!type || !rows.isArray())
            throw StoreError(Cli::tr("%1: “%2” is not a table with a list of rows.").arg(m_name, table));
        const QString column = ownerTable.isEmpty() ? QString() : ownerColumn(*type, ownerTable);
        if (column.isEmpty() != ownerTable.isEmpty())
            throw StoreError(Cli::tr("%1: “%2” does not belong into “%3”.").arg(m_name, table, ownerTable));
        for (const QJsonValue &value : rows.toArray()) {
            QJsonObject row = value.toObject();
            if (!column.isEmpty())
                row.insert(column, ownerKey);
            readRow(table, row);
        }
    }

    void readRow(const QString &table, const QJsonObject &written)
    {
        SampleRow row;
        row.key = written.value("key"_L1).toString(u"%1 %2"_s.arg(m_name).arg(m_rows.value(table).size() + 1));
        row.place = u"%1, %2 “%3”"_s.arg(m_name, table, row.key);
        QJsonObject owned;
        for (auto it = written.begin(); it != written.end(); ++it) {
            if (it.key() != "key"_L1)
                (it.value().isArray() ? owned : row.columns).insert(it.key(), it.value());
        }
        m_rows[table].append(row);
        for (auto it = owned.begin(); it != owned.end(); ++it)
            readTable(it.key(), it.value(), table, row.key);
    }

    QString m_name;
    SampleRows &m_rows;
};

} // namespace

void readSampleRows(const QByteArray &json, const QString &name, SampleRows &rows)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw StoreError(Cli::tr("%1: this is not JSON with tables (%2 at byte %3).")
                             .arg(name, error.errorString())
                             .arg(error.offset));
    Reader(name, rows).readTables(document.object());
}
