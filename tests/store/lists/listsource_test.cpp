// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/tasks/task.h"
#include "store/bulkload.h"
#include "store/lists/listsource.h"
#include "store/step.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> empty()
{
    return memoryDatabase({u"Người thử"_s, u"MÁY-01"_s});
}

template<class R>
QStringList titles(Database &database, const QString &filter = {}, qsizetype slice = 1)
{
    const RecordType &type = schema<R>().type;
    ListSource source(database, type, filter);
    while (!source.isComplete())
        source.fetch(slice);
    QStringList found;
    for (const QVariantList &row : source.page(0, source.ids().size()))
        found.append(row.at(type.indexOf(QString::fromLatin1(type.title))).toString());
    return found;
}

void addPersons(Database &database, const QStringList &names)
{
    Step step(database, u"Thêm"_s);
    for (const QString &name : names)
        Table<Person>(database).insert({.fullName = name});
    step.commit();
}

/// Persons "Nguyễn Văn 1" … of whom every `rare`-th is called Khuê.
void addMany(Database &database, int count, int rare)
{
    Step step(database, u"Nhập"_s);
    BulkLoad bulk(database);
    for (int i = 1; i <= count; ++i) {
        const QString name = i % rare == 0 ? u"Nguyễn Khuê %1"_s : u"Nguyễn Văn %1"_s;
        QVariantList values = toStored(Person{.fullName = name.arg(i)});
        bulk.insert(schema<Person>().type, values);
    }
    bulk.finish();
    step.commit();
}

} // namespace

TEST_CASE("people are listed by given name in Vietnamese order whatever the slices", "[lists]")
{
    const auto database = empty();
    addPersons(*database, {u"Trần Văn Đức"_s, u"Nguyễn Văn An"_s, u"Đỗ Thị Dung"_s, u"Lê An"_s});
    const QStringList ordered{u"Lê An"_s, u"Nguyễn Văn An"_s, u"Đỗ Thị Dung"_s, u"Trần Văn Đức"_s};
    CHECK(titles<Person>(*database) == ordered);
    CHECK(titles<Person>(*database, {}, 3) == ordered);
    CHECK(titles<Person>(*database, {}, 100) == ordered);
}

TEST_CASE("records without a date stand behind those with one", "[lists]")
{
    const auto database = empty();
    Step step(*database, u"Thêm"_s);
    const auto lead = Table<Organisation>(*database).insert({.title = u"Công an tỉnh"_s});
    Table<Task>(*database).insert({.title = u"không hạn 1"_s, .lead = lead});
    Table<Task>(*database).insert(
        {.title = u"tháng 6"_s, .lead = lead, .dueKind = DueKind::Date, .dueOn = QDate(2024, 6, 1)});
    Table<Task>(*database).insert({.title = u"không hạn 2"_s, .lead = lead});
    Table<Task>(*database).insert(
        {.title = u"tháng 3"_s, .lead = lead, .dueKind = DueKind::Date, .dueOn = QDate(2024, 3, 1)});
    step.commit();
    CHECK(titles<Task>(*database) == QStringList{u"tháng 3"_s, u"tháng 6"_s, u"không hạn 1"_s, u"không hạn 2"_s});
}

TEST_CASE("the newest year comes first and ties go by number", "[lists]")
{
    const auto database = empty();
    Step step(*database, u"Thêm"_s);
    for (const int year : {2023, 2024, 2024})
        Table<Plan>(*database).insert({.year = year, .title = u"Kế hoạch %1"_s.arg(year)});
    step.commit();
    CHECK(titles<Plan>(*database) == QStringList{u"Kế hoạch 2024"_s, u"Kế hoạch 2024"_s, u"Kế hoạch 2023"_s});
}

TEST_CASE("typed words find whatever their tones case and order", "[lists]")
{
    const auto database = empty();
    addPersons(*database, {u"Đặng Công An"_s, u"Đặng Thị Uỷ"_s, u"Hoà Thượng Ân"_s});
    CHECK(titles<Person>(*database, u"dang cong a"_s) == QStringList{u"Đặng Công An"_s});
    CHECK(titles<Person>(*database, u"ỦY"_s) == QStringList{u"Đặng Thị Uỷ"_s});
    CHECK(titles<Person>(*database, u"hòa"_s) == QStringList{u"Hoà Thượng Ân"_s});
    CHECK(titles<Person>(*database, u"an dang"_s) == QStringList{u"Đặng Công An"_s});
    CHECK(titles<Person>(*database, u"không ai"_s).isEmpty());
    CHECK(titles<Person>(*database, u" , "_s).size() == 3);
}

TEST_CASE("what would be an operator of the search language is only a word", "[lists]")
{
    const auto database = empty();
    addPersons(*database, {u"Số 24-KH/BDVTU"_s, u"Lê NEAR Ngọc"_s});
    CHECK(titles<Person>(*database, u"24-KH/BDVTU"_s).size() == 1);
    CHECK(titles<Person>(*database, u"NEAR(le"_s).size() == 1);
    CHECK(titles<Person>(*database, u"\"AND\" OR *"_s).isEmpty());
    CHECK(titles<Person>(*database, u"'; DROP TABLE person; --"_s).isEmpty());
    CHECK(titles<Person>(*database).size() == 2);
}

TEST_CASE("few many and very many hits come in the same order", "[lists]")
{
    const auto database = empty();
    addMany(*database, 60'000, 40);
    ListSource all(*database, schema<Person>().type);
    all.fetchAll();
    CHECK(all.ids().size() == 60'000);
    ListSource dense(*database, schema<Person>().type, u"nguyen"_s);
    dense.fetchAll();
    CHECK(dense.ids() == all.ids());
    ListSource marked(*database, schema<Person>().type, u"khue"_s);
    marked.fetch(100);
    CHECK_FALSE(marked.isComplete());
    CHECK(marked.ids().size() >= 100);
    marked.fetchAll();
    CHECK(marked.ids().size() == 1'500);
    ListSource few(*database, schema<Person>().type, u"khue 120"_s);
    CHECK(few.isComplete());
    QList<qint64> expected;
    for (const qint64 id : marked.ids()) {
        if (QString::number(id).startsWith(u"120"_s))
            expected.append(id);
    }
    CHECK(few.ids() == expected);
}

TEST_CASE("a page shows references by the title of what they name", "[lists]")
{
    const auto database = empty();
    Step step(*database, u"Thêm"_s);
    const auto lead = Table<Organisation>(*database).insert({.title = u"Công an tỉnh"_s});
    const auto plan = Table<Plan>(*database).insert({.year = 2024, .title = u"Kế hoạch"_s});
    Table<PlanParty>(*database).insert({.plan = plan, .organisation = lead});
    step.commit();
    ListSource source(*database, schema<PlanParty>().type);
    source.fetchAll();
    CHECK(source.page(0, 10).constFirst().mid(0, 2) == QVariantList{u"Kế hoạch"_s, u"Công an tỉnh"_s});
    CHECK(source.page(5, 10).isEmpty());
}
