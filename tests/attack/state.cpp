// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/state.h"

#include "tests/store/storesupport.h"

#include "app/sample.h"
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "store/bulkload.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/storeerror.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto counterTitle = "Số ban đã ghi";

/// All rows as SQLite writes them, in one text: row by row it would take most of an attack's time.
void addTable(QCryptographicHash &hash, const Connection &connection, const QString &table)
{
    QStringList columns;
    for (const QVariantList &row : connection.select(u"PRAGMA table_info(%1)"_s.arg(table)))
        columns.append(u"quote(%1)"_s.arg(row.at(1).toString()));
    const QString which = table == "file_info"_L1 ? u" WHERE key <> 'writer'"_s : QString();
    hash.addData(table.toUtf8() + '\n');
    hash.addData(connection
                     .value(u"SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM %2%3 ORDER BY 1)"_s.arg(
                         columns.join(u" || '|' || "_s), table, which))
                     .toByteArray());
}

Organisation bodyOf(int number)
{
    return {.uid = u"attack-%1"_s.arg(number), .title = u"Ban số %1"_s.arg(number), .note = u"Đã ghi."_s};
}

qint64 counterId(const Database &database)
{
    return database.connection()
        .value(u"SELECT id FROM organisation WHERE title = ?"_s, {QString::fromUtf8(counterTitle)})
        .toLongLong();
}

void count(Database &database, int number)
{
    Table<Organisation> bodies(database);
    auto counter = bodies.find({counterId(database)});
    if (!counter)
        throw StoreError(u"the counter of the attack is gone"_s);
    counter->note = QString::number(number);
    bodies.update(*counter);
}

} // namespace

QDateTime attackMoment()
{
    return {QDate(2024, 3, 5), QTime(5, 0), Qt::UTC};
}

Identity attackIdentity(const QString &computer)
{
    return {u"Đỗ Thị Lụa"_s, computer, &attackMoment};
}

void makeSmallFile(const QString &path)
{
    const auto database = createFile(path, attackIdentity());
    addCounter(*database);
}

void makeFilledFile(const QString &path)
{
    const auto database = createFile(path, attackIdentity());
    fillSample(*database);
    addCounter(*database);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &content)
{
    QFile::remove(path + u"-journal"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for the attack's own files");
}

QByteArray hashOfFile(const QString &path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256);
}

QByteArray stateOf(const Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariantList &row :
         connection.select(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s))
        hash.addData(lineOf(row).toUtf8() + '\n');
    // What attached files hold lies beside copies, not in them; who attacks that compares it himself.
    const auto tables = connection.select(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
        "'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name <> 'file_chunk' ORDER BY 1"_s);
    for (const QVariantList &row : tables)
        addTable(hash, connection, row.first().toString());
    return hash.result();
}

QByteArray stateOfFile(const QString &path)
{
    return stateOf(openForReading(path)->connection());
}

QStringList quickFindings(Database &database)
{
    QStringList found;
    for (const QString &pragma : {u"integrity_check"_s, u"foreign_key_check"_s}) {
        for (const QVariantList &row : database.connection().select(u"PRAGMA "_s + pragma)) {
            if (row.first() != u"ok"_s)
                found.append(lineOf(row));
        }
    }
    return found + brokenIndexes(database);
}

QStringList findingsOf(Database &database)
{
    QStringList found;
    for (const Problem &problem : checkIntegrity(database))
        found.append(problem.text);
    return found;
}

void addCounter(Database &database)
{
    added(database, Organisation{.uid = u"attack"_s, .title = QString::fromUtf8(counterTitle), .note = u"0"_s});
}

void saveBody(Database &database, int number)
{
    Step step(database, u"Ghi một ban"_s);
    const int before = savedBodies(database);
    Table<Organisation>(database).insert(bodyOf(number));
    count(database, before + 1);
    step.commit();
}

void loadBodies(Database &database, int first, int many)
{
    Step step(database, u"Nhập nhiều ban"_s);
    const int before = savedBodies(database);
    BulkLoad load(database);
    for (int number = first; number < first + many; ++number) {
        QVariantList values = toStored(bodyOf(number));
        load.insert(schema<Organisation>().type, values);
    }
    load.finish();
    count(database, before + many);
    step.commit();
}

int savedBodies(Database &database)
{
    const int bodies =
        database.connection().value(u"SELECT count(*) FROM organisation WHERE title LIKE 'Ban số %'"_s).toInt();
    const auto counter = Table<Organisation>(database).find({counterId(database)});
    return counter && counter->note.toInt() == bodies ? bodies : -1;
}
