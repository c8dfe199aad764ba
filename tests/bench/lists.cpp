// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parts.h"

#include "bench/measure.h"
#include "bench/plain.h"

#include "domain/directory/person.h"
#include "store/bulkload.h"
#include "store/file/opening.h"
#include "store/lists/listsource.h"
#include "store/rows.h"
#include "store/step.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 128;

/// Every seventh is called Thủy and every thousandth Khuê.
QString nameOf(int i)
{
    const QString given = i % 1000 == 0 ? u"Khuê"_s : i % 7 == 0 ? u"Thủy"_s : u"An"_s;
    return u"Nguyễn Thị %1 số %2"_s.arg(given).arg(i);
}

std::unique_ptr<Database> personsFile(const QString &path, int count)
{
    auto database = createFile(path, {u"bench"_s, u"bench"_s});
    Step step(*database, u"bench"_s);
    BulkLoad load(*database);
    for (int i = 1; i <= count; ++i) {
        QVariantList values = toStored(Person{.fullName = nameOf(i)});
        load.insert(schema<Person>().type, values);
    }
    load.finish();
    step.commit();
    return database;
}

void firstPage(Database &database, const QString &filter)
{
    ListSource source(database, schema<Person>().type, filter);
    source.fetch(pageSize);
    if (source.page(0, pageSize).isEmpty())
        qFatal("the benchmark's own data is missing");
}

void measure(Database &database, const QString &size)
{
    report(u"first page of a list, %1 rows"_s.arg(size), milliseconds(15, [&] { firstPage(database, {}); }),
           milliseconds(15, [&] { runPlainly(database, "SELECT * FROM person ORDER BY sort_key, id LIMIT 128"); }),
           u"≤ 50 ms"_s);
    for (const auto &[typed, sql] :
         {std::pair{"thuy", "SELECT p.* FROM person_fts f JOIN person p ON p.id = f.rowid WHERE person_fts MATCH "
                            "'\"thuy\"*' LIMIT 128"},
          std::pair{"khue", "SELECT p.* FROM person_fts f JOIN person p ON p.id = f.rowid WHERE person_fts MATCH "
                            "'\"khue\"*' LIMIT 128"},
          std::pair{
              "n",
              "SELECT p.* FROM person_fts f JOIN person p ON p.id = f.rowid WHERE person_fts MATCH '\"n\"*' LIMIT 128"},
          std::pair{"nguyen thi thuy", "SELECT p.* FROM person_fts f JOIN person p ON p.id = f.rowid WHERE person_fts "
                                       "MATCH '\"nguyen\"* AND \"thi\"* AND \"thuy\"*' LIMIT 128"}})
        report(u"filter “%1”, first page in order, %2 rows"_s.arg(QLatin1StringView(typed), size),
               milliseconds(9, [&] { firstPage(database, QString::fromLatin1(typed)); }),
               milliseconds(9, [&] { runPlainly(database, sql); }), u"≤ 16 ms"_s);
}

} // namespace

void benchLists(const QString &folder)
{
    for (const int count : {10'000, 100'000, 1'000'000}) {
        const QString size = QLocale(QLocale::C).toString(count);
        measure(*personsFile(u"%1/persons %2.danvan"_s.arg(folder, size), count), size);
    }
}

void benchSaves(const QString &folder)
{
    const auto database = personsFile(folder + "/saves.danvan"_L1, 10'000);
    const auto save = [&] {
        Step step(*database, u"bench"_s);
        QVariantList values = toStored(Person{.fullName = u"Phạm Thị Khuê"_s});
        Rows(*database, schema<Person>().type).insert(values);
        step.commit();
    };
    Connection &connection = database->connection();
    connection.execute(u"CREATE TABLE plain (id INTEGER PRIMARY KEY, name TEXT)"_s);
    const auto commit = [&] {
        connection.execute(u"BEGIN IMMEDIATE"_s);
        connection.execute(u"INSERT INTO plain (name) VALUES ('Phạm Thị Khuê')"_s);
        connection.execute(u"COMMIT"_s);
    };
    report(u"saving one record, logged and indexed"_s, milliseconds(21, save), milliseconds(21, commit),
           u"one durable commit"_s);
}
