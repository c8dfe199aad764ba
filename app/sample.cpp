// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/cli.h"
#include "app/sample/samplevalue.h"
#include "domain/recordtypes.h"
#include "store/rows.h"
#include "store/step.h"
#include "store/storeerror.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

SampleRows builtInRows()
{
    SampleRows rows;
    const QDir folder(u":/sample/thai-nguyen-2024"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError(Cli::tr("The sample “%1” cannot be read.").arg(name));
        readSampleRows(file.readAll(), name, rows);
    }
    if (rows.isEmpty())
        throw StoreError(Cli::tr("This copy of the program has no sample; install it anew."));
    return rows;
}

/// Writes row by row and remembers under which id each key went in.
class Writer
{
public:
    explicit Writer(Database &database) : m_database(database) {}

    void write(const RecordType &type, const SampleRow &row)
    {
        refuseUnknownColumns(type, row);
        QVariantList values;
        for (const FieldInfo &field : type.fields)
            values.append(valueOf(field, row));
        const auto name = std::pair(QString::fromLatin1(type.table), row.key);
        if (m_ids.contains(name))
            throw StoreError(Cli::tr("%1: the key stands twice.").arg(row.place));
        m_ids.insert(name, insert(type, values, row));
    }

private:
    static void refuseUnknownColumns(const RecordType &type, const SampleRow &row)
    {
        for (const QString &column : row.columns.keys()) {
            if (type.indexOf(column) < 0)
                throw StoreError(Cli::tr("%1: there is no column “%2”.").arg(row.place, column));
        }
    }

    [[nodiscard]] QVariant valueOf(const FieldInfo &field, const SampleRow &row) const
    {
        const QString column = QString::fromLatin1(field.column);
        const QJsonValue written = row.columns.value(column);
        if (field.kind == FieldKind::Reference && written.isString())
            return idOf(QString::fromLatin1(field.references), written.toString(), row);
        if (const auto value = storedValue(field, written))
            return *value;
        throw StoreError(
            Cli::tr("%1: “%2” does not fit the column “%3”.").arg(row.place, written.toVariant().toString(), column));
    }

    [[nodiscard]] qint64 idOf(const QString &table, const QString &key, const SampleRow &row) const
    {
        const auto id = m_ids.constFind(std::pair(table, key));
        if (id == m_ids.constEnd())
            throw StoreError(Cli::tr("%1: no record “%2” of “%3” stands before it.").arg(row.place, key, table));
        return *id;
    }

    qint64 insert(const RecordType &type, QVariantList &values, const SampleRow &row)
    {
        try {
            return Rows(m_database, type).insert(values);
        } catch (const StoreError &error) {
            throw StoreError(u"%1: %2"_s.arg(row.place, error.text()));
        }
    }

    Database &m_database;
    QHash<std::pair<QString, QString>, qint64> m_ids;
};

} // namespace

void fillSample(Database &database)
{
    writeSampleRows(database, builtInRows());
}

void writeSampleRows(Database &database, const SampleRows &rows)
{
    Step step(database, Cli::tr("Fill in the sample"));
    Writer writer(database);
    for (const RecordType *type : recordTypes()) {
        for (const SampleRow &row : rows.value(QString::fromLatin1(type->table)))
            writer.write(*type, row);
    }
    step.commit();
}
