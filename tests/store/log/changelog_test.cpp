// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendee.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/recordtypes.h"
#include "domain/summary/indicator.h"
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/filler.h"
#include "tests/store/storesupport.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QVariantList lastChange(const Connection &connection)
{
    return connection
        .select(u"SELECT operation, table_name, row_id, old_row, new_row FROM log_change ORDER BY id DESC LIMIT 1"_s)
        .first();
}

} // namespace

TEST_CASE("An insert is logged with its key alone")
{
    const TestFile file;
    const Id<Person> id = added(file.database, Person{.fullName = u"Trần Thị Bưởi"_s, .note = u"x"_s.repeated(5000)});
    CHECK(logOf(file.database.connection()) == QStringList{u"person %1 insert NULL NULL"_s.arg(id.value)});
}

TEST_CASE("An update is logged with the changed columns before and after")
{
    const TestFile file;
    const Id<Person> id = added(file.database, Person{.fullName = u"Trần Thị Bưởi"_s, .email = u"a@b.vn"_s});
    Person person = *Table<Person>(file.database).find(id);
    person.fullName = u"Trần Thị \"Bưởi\"\n2"_s;
    person.email.clear();
    changed(file.database, person);
    const QVariantList change = lastChange(file.database.connection());
    CHECK(change.at(0) == u"update"_s);
    CHECK(change.at(2) == id.value);
    CHECK(json(change.at(3)) == QJsonObject{{u"full_name"_s, u"Trần Thị Bưởi"_s}, {u"email"_s, u"a@b.vn"_s}});
    CHECK(json(change.at(4)) == QJsonObject{{u"full_name"_s, u"Trần Thị \"Bưởi\"\n2"_s}, {u"email"_s, u""_s}});
}

TEST_CASE("Empty dates and references are logged as null")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    Task task = taskFor(lead, u"Khảo sát"_s);
    task.id = added(file.database, task);
    task = *Table<Task>(file.database).find(task.id);
    task.issuedOn = QDate(2024, 3, 5);
    changed(file.database, task);
    CHECK(json(lastChange(file.database.connection()).at(3)) == QJsonObject{{u"issued_on"_s, QJsonValue()}});
    CHECK(json(lastChange(file.database.connection()).at(4)) == QJsonObject{{u"issued_on"_s, u"2024-03-05"_s}});
}

TEST_CASE("A delete is logged with the whole row but what is derived")
{
    const TestFile file;
    const Id<Person> id = added(file.database, Person{.uid = u"p1"_s, .fullName = u"Trần Thị Bưởi"_s});
    removed(file.database, id);
    const QVariantList change = lastChange(file.database.connection());
    CHECK(change.at(0) == u"delete"_s);
    CHECK(change.at(4).isNull());
    QStringList expected;
    for (const FieldInfo &field : recordTypeOf(u"person")->fields)
        expected.append(QString::fromLatin1(field.column));
    expected.sort();
    CHECK(json(change.at(3)).keys() == expected);
    CHECK(json(change.at(3))[u"full_name"_s] == u"Trần Thị Bưởi"_s);
}

TEST_CASE("A record written as it was is no change")
{
    const TestFile file;
    const Id<Person> id = added(file.database, Person{.fullName = u"Trần Thị Bưởi"_s});
    const QStringList log = logOf(file.database.connection());
    changed(file.database, *Table<Person>(file.database).find(id));
    CHECK(logOf(file.database.connection()) == log);
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 1);
}

TEST_CASE("What a delete takes along is logged as well")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(1);
    step.commit();
    const qint64 entry = filler.written().value(u"task_entry"_s).firstKey();
    const qint64 body = filler.written().value(u"task_body"_s).firstKey();
    const Id<Task> task{filler.written().value(u"task"_s).firstKey()};
    file.database.connection().execute(u"DELETE FROM log_change"_s);
    removed(file.database, task);
    const QString log = logOf(file.database.connection()).join(u'\n');
    CHECK(log.contains(u"task_entry %1 delete {"_s.arg(entry)));
    CHECK(log.contains(u"task_body %1 delete {"_s.arg(body)));
    CHECK(log.contains(u"task %1 delete {"_s.arg(task.value)));
    CHECK(logOf(file.database.connection()).size() == 3);
}

TEST_CASE("Outside a step every write is refused and leaves nothing")
{
    const TestFile file;
    const Id<Organisation> id = addedBody(file.database, u"Ban Dân vận"_s);
    Table<Organisation> table(file.database);
    const QStringList before = dumpOf(file.database.connection());
    const QStringList log = logOf(file.database.connection());
    CHECK_FALSE(sentenceOf([&] { table.insert({.title = u"Công an"_s}); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { table.update({.id = id, .uid = u"u"_s, .title = u"Công an"_s}); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { table.remove(id); }).isEmpty());
    CHECK(dumpOf(file.database.connection()) == before);
    CHECK(logOf(file.database.connection()) == log);
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("Every table of records refuses writes outside a step")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(1);
    step.commit();
    const QStringList before = dumpOf(file.database.connection());
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const auto written = filler.written().value(QString::fromLatin1(type->table));
        const QVariantList other = sampleRow(*type, 50);
        QVariantList values = written.first();
        // The hash of a file, say, is that of the same sample.
        qsizetype last = values.size() - 1;
        while (last > 0 && other.at(last) == values.at(last))
            --last;
        values[last] = other.at(last);
        CHECK_FALSE(sentenceOf([&] { Rows(file.database, *type).update(written.firstKey(), values); }).isEmpty());
        CHECK_FALSE(sentenceOf([&] { Rows(file.database, *type).remove(written.firstKey()); }).isEmpty());
    }
    CHECK(dumpOf(file.database.connection()) == before);
}

TEST_CASE("The log stays small when records grow")
{
    const TestFile file;
    const QString note = u"n"_s.repeated(4000);
    const Id<Person> id = added(file.database, Person{.fullName = u"Trần Thị Bưởi"_s, .note = note});
    const auto logged = [&] {
        return file.database.connection()
            .value(u"SELECT coalesce(sum(length(old_row)), 0) + coalesce(sum(length(new_row)), 0) FROM log_change"_s)
            .toLongLong();
    };
    CHECK(logged() == 0);
    Person person = *Table<Person>(file.database).find(id);
    for (int i = 0; i < 20; ++i) {
        person.telephone = u"0262 %1"_s.arg(i);
        changed(file.database, person);
    }
    CHECK(logged() < 20 * 80);
    removed(file.database, id);
    CHECK(logged() > 4000);
    CHECK(logged() < 5000 + 20 * 80);
}

TEST_CASE("Large figures keep their last digit through the log")
{
    const TestFile file;
    const Id<Indicator> indicator = added(file.database, Indicator{.title = u"Kinh phí"_s, .unit = u"đồng"_s});
    const Decimal large{Q_INT64_C(9'007'199'254'740'993)};
    const IndicatorValue value{
        .indicator = indicator, .periodFrom = QDate(2024, 1, 1), .periodUntil = QDate(2024, 12, 31), .figure = large};
    const Id<IndicatorValue> id = added(file.database, value);
    removed(file.database, id);
    REQUIRE(undo(file.database));
    CHECK(Table<IndicatorValue>(file.database).find(id)->figure == large);
    REQUIRE(undo(file.database));
    CHECK_FALSE(Table<IndicatorValue>(file.database).find(id));
    REQUIRE(redo(file.database));
    CHECK(Table<IndicatorValue>(file.database).find(id)->figure == large);
}
