// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/oldfile.h"

#include "attack/state.h"
#include "tests/domain/samplevalues.h"

#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "store/file/migrations.h"
#include "store/file/opening.h"
#include "store/searchindex.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> columnsOf(const Connection &connection, const QString &table)
{
    QSet<QString> columns;
    for (const QVariantList &row : connection.select(u"PRAGMA table_info(%1)"_s.arg(table)))
        columns.insert(row.at(1).toString());
    return columns;
}

/// Writes past the rules and the log, into the columns that the file has.
class OldFiller
{
public:
    explicit OldFiller(Connection &connection) : m_connection(connection) {}

    void add(const RecordType &type, int seed)
    {
        const QString table = QString::fromLatin1(type.table);
        const QSet<QString> there = columnsOf(m_connection, table);
        if (there.isEmpty())
            return;
        QHash<QString, qint64> used;
        QVariantList values = sampleRow(type, seed, [&](const FieldInfo &field) { return newest(field, used); });
        QStringList names = columnList(type).split(u", "_s) + derivedNames(type);
        values += derivedValues(type, values);
        for (qsizetype i = names.size() - 1; i >= 0; --i) {
            if (!there.contains(names.at(i))) {
                names.removeAt(i);
                values.removeAt(i);
            }
        }
        const QString marks = QStringList(names.size(), u"?"_s).join(u',');
        m_connection.execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u','), marks), values);
    }

private:
    /// The newest row of the table that the row at hand does not refer to yet.
    QVariant newest(const FieldInfo &field, QHash<QString, qint64> &used) const
    {
        const QString table = QString::fromLatin1(field.references);
        const qint64 id = m_connection.value(u"SELECT max(id) FROM "_s + table).toLongLong() - used[table]++;
        return id > 0 ? QVariant(id) : QVariant();
    }

    Connection &m_connection;
};

void fillIndexes(Connection &connection)
{
    for (const RecordType *type : recordTypes()) {
        const QString index = QLatin1StringView(type->table) + u"_fts"_s;
        if (type->isSearched() && !columnsOf(connection, index).isEmpty())
            connection.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index));
    }
}

void fillRest(Connection &connection)
{
    connection.execute(u"INSERT INTO file_info VALUES ('text_rules_version', ?)"_s,
                       {QString::number(textRulesVersion)});
    connection.execute(u"INSERT INTO log_step (at, author, computer, label) VALUES ('2024-03-05T05:00:00.000Z', "
                       "'Đỗ Thị Lụa', 'MÁY-01', 'Nhập')"_s);
    connection.execute(u"INSERT INTO log_change (step_id, table_name, row_id, operation) "
                       "SELECT 1, 'organisation', id, 'insert' FROM organisation"_s);
    const QString counter = u"Số ban đã ghi"_s;
    connection.execute(u"UPDATE organisation SET title = ?, note = '0' WHERE id = 1"_s, {counter});
}

} // namespace

void makeOldFile(const QString &path, int version)
{
    QFile::remove(path);
    Connection connection(path, Access::ReadWrite);
    migrate(connection, migrationScripts().mid(0, version));
    connection.execute(u"BEGIN"_s);
    OldFiller filler(connection);
    // A succession needs two bodies from the start.
    filler.add(*recordTypeOf(u"organisation"), 1000);
    for (int seed = 1; seed <= 3; ++seed) {
        for (const RecordType *type : recordTypes()) {
            if (seed == 1 || type != recordTypeOf(u"office"))
                filler.add(*type, seed);
        }
    }
    fillRest(connection);
    fillIndexes(connection);
    connection.execute(u"COMMIT"_s);
}

UpgradeCase upgradeCase(const QString &scratch, int version)
{
    makeOldFile(scratch, version);
    UpgradeCase made{version, contentOf(scratch), {}};
    made.state = stateOf(openForWriting(scratch, attackIdentity())->connection());
    return made;
}
