// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copycomparison.h"

#include "domain/recordtypes.h"
#include "store/copies/copycounts.h"
#include "store/database.h"
#include "store/file/damagedfile.h"
#include "store/file/opening.h"
#include "store/titles.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> connectionWith(const QString &path, const QString &other)
{
    auto connection = std::make_unique<Connection>(path, Access::ReadOnly);
    connection->execute(u"ATTACH ? AS other"_s, {other});
    return connection;
}

const FieldInfo &titleField(const RecordType &type)
{
    return type.fields[size_t(type.indexOf(type.title))];
}

QString shownText(const FieldInfo &field, const QVariant &shown)
{
    return field.kind == FieldKind::Reference ? shown.toString() : displayText(field, shown);
}

/// FROM and WHERE for the rows t that the other of the two does not hold.
QString missingInOther(const RecordType &type)
{
    return u"FROM main.%1 t WHERE NOT EXISTS (SELECT 1 FROM other.%1 o WHERE o.id = t.id)"_s.arg(
        QLatin1StringView(type.table));
}

QString differing(const RecordType &type)
{
    QStringList tests;
    for (const FieldInfo &field : type.fields)
        tests.append(u"t.%1 IS NOT o.%1"_s.arg(QLatin1StringView(field.column)));
    return u"FROM main.%1 t JOIN other.%1 o ON o.id = t.id WHERE %2"_s.arg(QLatin1StringView(type.table),
                                                                           tests.join(" OR "_L1));
}

int countOf(const Connection &connection, const QString &rows)
{
    return connection.value(u"SELECT count(*) "_s + rows).toInt();
}

QList<DifferingRecord> recordsOf(const Connection &connection, const RecordType &type, const QString &rows,
                                 Differing how, int limit)
{
    QList<DifferingRecord> records;
    const auto found = connection.select(
        u"SELECT t.id, %1 %2 ORDER BY t.id LIMIT ?"_s.arg(titleExpression(titleField(type)), rows), {limit});
    for (const QVariantList &row : found)
        records.append({{&type, row.at(0).toLongLong()}, shownText(titleField(type), row.at(1)), how});
    return records;
}

/// The values of a record and, after them, what they read as.
QVariantList valuesOf(const Connection &connection, const RecordRef &record)
{
    QStringList columns;
    QStringList shown;
    for (const FieldInfo &field : record.type->fields) {
        columns.append(u"t."_s + QLatin1StringView(field.column));
        shown.append(titleExpression(field));
    }
    const auto rows = connection.select(u"SELECT %1 FROM main.%2 t WHERE t.id = ?"_s.arg(
                                            (columns + shown).join(", "_L1), QLatin1StringView(record.type->table)),
                                        {record.id});
    return rows.isEmpty() ? QVariantList() : rows.first();
}

} // namespace

CopyComparison::CopyComparison(const QString &file, const QString &copy)
    : m_readableFile(openForReading(file, Checking::Later)), m_readableCopy(openForReading(copy))
{
    m_file = connectionWith(m_readableFile->path(), m_readableCopy->path());
    m_copy = connectionWith(m_readableCopy->path(), m_readableFile->path());
}

template<class Act>
auto CopyComparison::compared(Act act) const
{
    try {
        return act();
    } catch (const DamagedFile &) {
        // Both hang on one connection, so the sentence may name the good one of the two. The copy was looked through.
        m_readableFile->checkContent();
        throw;
    }
}

CopyComparison::~CopyComparison()
{
    // Before the folder in which one of the two had to be brought up to the present version.
    m_file.reset();
    m_copy.reset();
}

QList<Difference> CopyComparison::kinds() const
{
    return compared([this] {
        QList<Difference> found;
        for (const RecordType *type : recordTypes()) {
            const Difference difference{type, countOf(*m_file, missingInOther(*type)),
                                        countOf(*m_copy, missingInOther(*type)), countOf(*m_file, differing(*type))};
            if (difference != Difference{type})
                found.append(difference);
        }
        return found;
    });
}

QList<DifferingRecord> CopyComparison::records(const RecordType &type, int limit) const
{
    return recordsOf(*m_copy, type, missingInOther(type), Differing::OnlyInCopy, limit) +
           recordsOf(*m_file, type, missingInOther(type), Differing::OnlyInFile, limit) +
           recordsOf(*m_file, type, differing(type), Differing::Changed, limit);
}

QList<DifferingField> CopyComparison::fields(const RecordRef &record) const
{
    const QVariantList inFile = valuesOf(*m_file, record);
    const QVariantList inCopy = valuesOf(*m_copy, record);
    const qsizetype count = qsizetype(record.type->fields.size());
    QList<DifferingField> fields;
    for (qsizetype i = 0; i < count && !inFile.isEmpty() && !inCopy.isEmpty(); ++i) {
        const FieldInfo &field = record.type->fields[size_t(i)];
        if (inFile.at(i) != inCopy.at(i))
            fields.append({&field, shownText(field, inFile.at(count + i)), shownText(field, inCopy.at(count + i))});
    }
    return fields;
}

QList<DifferingKind> CopyComparison::everything(int limit) const
{
    return compared([&] {
        QList<DifferingKind> found;
        for (const Difference &difference : kinds()) {
            DifferingKind kind{difference, {}};
            for (const DifferingRecord &record : records(*difference.type, limit))
                kind.records.append({record, fields(record.record)});
            found.append(kind);
        }
        return found;
    });
}

QString CopyComparison::countsInCopy() const
{
    return countsText(*m_copy);
}
