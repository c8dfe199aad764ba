// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/integrity.h"

#include "domain/files/privatefolder.h"
#include "domain/recordtypes.h"
#include "store/database.h"
#include "store/files/contents.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

Problem damage(const QString &text)
{
    return {{}, text, Severity::Error};
}

Problems checkPages(const Connection &connection)
{
    Problems found;
    for (const QVariantList &row : connection.select(u"PRAGMA integrity_check"_s)) {
        if (row.first().toString() != "ok"_L1)
            found.append(damage(Store::tr("The file is damaged: %1.").arg(row.first().toString())));
    }
    return found;
}

Problems checkReferences(const Connection &connection)
{
    Problems found;
    for (const QVariantList &row : connection.select(u"PRAGMA foreign_key_check"_s))
        found.append(damage(Store::tr("Record %2 of “%1” refers to one that is gone.")
                                .arg(row.at(0).toString(), row.at(1).toString())));
    return found;
}

Problems checkIndex(Connection &snapshot, const QString &table)
{
    try {
        // Rank 1 compares the index with the records as well.
        snapshot.execute(u"INSERT INTO %1_fts (%1_fts, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        return {};
    } catch (const StoreError &) {
        return {damage(Store::tr("The search index of “%1” does not agree with its records; open your last good copy.")
                           .arg(table))};
    }
}

/// FTS5's check is written as an INSERT, so it runs on a snapshot: the file itself is never written to.
Problems checkIndexes(Connection &connection)
{
    const PrivateFolder folder;
    const QString path = folder.filePath(u"snapshot.danvan"_s);
    connection.execute(u"VACUUM INTO ?"_s, {path});
    Connection snapshot(path, Access::ReadWrite);
    Problems found;
    for (const RecordType *type : recordTypes()) {
        if (type->isSearched())
            found += checkIndex(snapshot, QString::fromLatin1(type->table));
    }
    return found;
}

Problems checkRecord(const RecordType &type, const QVariantList &row)
{
    Problems found;
    for (const Problem &p : type.check(row.mid(1), row.first().toLongLong())) {
        if (p.severity == Severity::Error)
            found.append({p.column,
                          Store::tr("%1, record %2: %3").arg(translatedLabel(type), row.first().toString(), p.text),
                          Severity::Warning});
    }
    return found;
}

Problem staleDerived(const RecordType &type, const QVariantList &row)
{
    return damage(Store::tr("%1, record %2: its sort key or search text is out of step; open your last good copy.")
                      .arg(translatedLabel(type), row.first().toString()));
}

Problems checkRecords(const Connection &connection, const RecordType &type)
{
    const QStringList columns = QStringList{columnList(type)} + derivedNames(type);
    const qsizetype fields = qsizetype(type.fields.size());
    Problems found;
    for (const QVariantList &row : connection.select(
             u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(columns.join(", "_L1), QLatin1StringView(type.table)))) {
        found += checkRecord(type, row.mid(0, fields + 1));
        if (row.mid(fields + 1) != derivedValues(type, row.mid(1, fields)))
            found.append(staleDerived(type, row));
    }
    return found;
}

} // namespace

Problems checkIntegrity(Database &database)
{
    Connection &connection = database.connection();
    Problems found = checkPages(connection) + checkReferences(connection);
    if (!found.isEmpty())
        return found;
    found += checkIndexes(connection);
    for (const RecordType *type : recordTypes())
        found += checkRecords(connection, *type);
    return found + checkContents(database);
}
