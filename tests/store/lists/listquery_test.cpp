// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "store/bulkload.h"
#include "store/lists/listcount.h"
#include "store/lists/listsource.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

template<class R>
QStringList listed(Database &database, const ListQuery &query)
{
    const RecordType &type = schema<R>().type;
    ListSource source(database, type, query);
    while (!source.isComplete())
        source.fetch(1);
    if (query.words.isEmpty())
        CHECK(countOf(database, type, query.conditions) == source.ids().size());
    QStringList found;
    for (const QVariantList &row : source.page(0, source.ids().size()))
        found.append(row.at(type.indexOf(QString::fromLatin1(type.title))).toString());
    return found;
}

/// Two bodies with tasks, of which one has no date and one no product.
struct TaskFile : TestFile
{
    Id<Organisation> police = addedBody(database, u"Công an tỉnh"_s);
    Id<Organisation> farmers = addedBody(database, u"Ân Thi hội"_s);

    TaskFile()
    {
        add(u"đối thoại"_s, police, QDate(2024, 6, 1), TaskState::Completed, u"Báo cáo"_s);
        add(u"an ninh"_s, farmers, QDate(2024, 3, 1), TaskState::InProgress, u""_s);
        add(u"dân chủ"_s, police, {}, TaskState::NotStarted, u"Ảnh"_s);
        add(u"ấm no"_s, farmers, QDate(2024, 9, 1), TaskState::NotStarted, u"An toàn"_s);
    }
    void add(const QString &title, Id<Organisation> lead, QDate due, TaskState state, const QString &product)
    {
        Task task = taskFor(lead, title);
        task.dueKind = due.isValid() ? DueKind::Date : DueKind::None;
        task.dueOn = due;
        task.state = state;
        task.product = product;
        task.completedOn = state == TaskState::Completed ? due : QDate();
        added(database, task);
    }
    QStringList where(const QList<Condition> &conditions) const
    {
        return listed<Task>(database, {.conditions = conditions});
    }
    QStringList by(const char *order, bool descending = false) const
    {
        return listed<Task>(database, {.order = order, .descending = descending});
    }
};

} // namespace

TEST_CASE("a list is narrowed by what a column holds")
{
    const TaskFile file;
    CHECK(file.where({{"lead_id", Comparison::OneOf, {file.police.value}}}) ==
          QStringList{u"đối thoại"_s, u"dân chủ"_s});
    CHECK(file.where({{"state", Comparison::OneOf, {u"completed"_s, u"in_progress"_s}}}) ==
          QStringList{u"an ninh"_s, u"đối thoại"_s});
    CHECK(file.where({{"state", Comparison::NoneOf, {u"not_started"_s}}}).size() == 2);
    CHECK(file.where({{"state", Comparison::OneOf, {}}}).isEmpty());
    CHECK(file.where({{"state", Comparison::NoneOf, {}}}).size() == 4);
    CHECK(file.where({{"due_on", Comparison::AtLeast, {u"2024-06-01"_s}}}) == QStringList{u"đối thoại"_s, u"ấm no"_s});
    CHECK(file.where({{"due_on", Comparison::Above, {u"2024-06-01"_s}}}) == QStringList{u"ấm no"_s});
    CHECK(file.where({{"due_on", Comparison::AtMost, {u"2024-06-01"_s}}}) == QStringList{u"an ninh"_s, u"đối thoại"_s});
    CHECK(file.where({{"product", Comparison::Empty}}) == QStringList{u"an ninh"_s});
    CHECK(file.where({{"due_on", Comparison::Empty}}) == QStringList{u"dân chủ"_s});
    CHECK(file.where({{"due_on", Comparison::NotEmpty}}).size() == 3);
    CHECK(file.where({{"completed_on", Comparison::AtMost, {}, nullptr, "due_on"}}) == QStringList{u"đối thoại"_s});
}

TEST_CASE("what is not there is none of the unwanted values")
{
    const TestFile file;
    added(file.database, Plan{.year = 2024, .title = u"Báo chí"_s});
    const Condition condition{"programme_id", Comparison::NoneOf, {1}};
    CHECK(listed<Plan>(file.database, {.conditions = {condition}}) == QStringList{u"Báo chí"_s});
}

TEST_CASE("all conditions hold together and of alternatives one")
{
    const TaskFile file;
    const Condition police{"lead_id", Comparison::OneOf, {file.police.value}};
    const Condition late{"due_on", Comparison::AtLeast, {u"2024-05-01"_s}};
    Condition either = police;
    either.alternatives = {late};
    CHECK(file.where({police, late}) == QStringList{u"đối thoại"_s});
    CHECK(file.where({either}) == QStringList{u"đối thoại"_s, u"ấm no"_s, u"dân chủ"_s});
    CHECK(file.where({either, {"state", Comparison::OneOf, {u"not_started"_s}}}) ==
          QStringList{u"ấm no"_s, u"dân chủ"_s});
}

TEST_CASE("a condition may be asked of the records that refer to the listed ones")
{
    const TestFile file;
    Database &database = file.database;
    const auto police = addedBody(database, u"Công an"_s);
    const auto front = addedBody(database, u"Mặt trận"_s);
    const auto loc = added(database, Person{.fullName = u"Tạ Văn Lộc"_s});
    const auto hoa = added(database, Person{.fullName = u"Đỗ Thị Hoa"_s});
    added(database, Post{.person = loc, .organisation = police, .title = u"Giám đốc"_s});
    added(database, Post{.person = loc, .organisation = police, .title = u"Bí thư"_s});
    added(database, Post{.person = hoa, .organisation = front, .title = u"Chủ tịch"_s});
    added(database, Succession{.from = police, .to = front, .date = QDate(2025, 1, 1)});
    const Condition inPolice{"organisation_id", Comparison::OneOf, {police.value}, "post"};
    CHECK(listed<Person>(database, {.conditions = {inPolice}}) == QStringList{u"Tạ Văn Lộc"_s});
    const Condition followed{"from_id", Comparison::OneOf, {police.value}, "succession"};
    CHECK(listed<Organisation>(database, {.conditions = {followed}}) == QStringList{u"Mặt trận"_s});
}

TEST_CASE("words and conditions narrow together")
{
    const TaskFile file;
    const QList<Condition> police{{"lead_id", Comparison::OneOf, {file.police.value}}};
    CHECK(listed<Task>(file.database, {u"an"_s, police}) == QStringList{u"dân chủ"_s});
    CHECK(listed<Task>(file.database, {u"a"_s, police, "title"}) == QStringList{u"dân chủ"_s});
    CHECK(listed<Task>(file.database, {u"an"_s}) == QStringList{u"an ninh"_s, u"ấm no"_s, u"dân chủ"_s});
}

TEST_CASE("text is ordered by the alphabet and what is empty comes last both ways")
{
    const TaskFile file;
    CHECK(file.by("title") == QStringList{u"an ninh"_s, u"ấm no"_s, u"dân chủ"_s, u"đối thoại"_s});
    CHECK(file.by("title", true) == QStringList{u"đối thoại"_s, u"dân chủ"_s, u"ấm no"_s, u"an ninh"_s});
    CHECK(file.by("product") == QStringList{u"ấm no"_s, u"dân chủ"_s, u"đối thoại"_s, u"an ninh"_s});
    CHECK(file.by("product", true) == QStringList{u"đối thoại"_s, u"dân chủ"_s, u"ấm no"_s, u"an ninh"_s});
}

TEST_CASE("dates choices and references have their own order and ties go by id")
{
    const TaskFile file;
    CHECK(file.by("due_on", true) == QStringList{u"ấm no"_s, u"đối thoại"_s, u"an ninh"_s, u"dân chủ"_s});
    CHECK(file.by("state") == QStringList{u"dân chủ"_s, u"ấm no"_s, u"an ninh"_s, u"đối thoại"_s});
    CHECK(file.by("lead_id") == QStringList{u"an ninh"_s, u"ấm no"_s, u"đối thoại"_s, u"dân chủ"_s});
    CHECK(file.by("completed_on") == QStringList{u"đối thoại"_s, u"an ninh"_s, u"dân chủ"_s, u"ấm no"_s});
}

TEST_CASE("people ordered by name backwards still go by given name")
{
    const TestFile file;
    for (const QString &name : {u"Trần Văn Đức"_s, u"Nguyễn Văn An"_s, u"Đỗ Thị Dung"_s})
        added(file.database, Person{.fullName = name});
    CHECK(listed<Person>(file.database, {.order = "full_name", .descending = true}) ==
          QStringList{u"Trần Văn Đức"_s, u"Đỗ Thị Dung"_s, u"Nguyễn Văn An"_s});
}

TEST_CASE("few and many records that fulfil a condition come in the same order")
{
    const TestFile file;
    Step step(file.database, u"Nhập"_s);
    BulkLoad bulk(file.database);
    for (int i = 1; i <= 20'000; ++i) {
        QVariantList values = toStored(Person{.fullName = u"Nguyễn Khuê %1"_s.arg(i * 7919 % 20'000),
                                              .honorific = i % 4 == 0 ? Honorific::Madam : Honorific::Mister,
                                              .email = i % 100 == 0 ? u"x@y.vn"_s : QString()});
        bulk.insert(schema<Person>().type, values);
    }
    bulk.finish();
    step.commit();
    const RecordType &type = schema<Person>().type;
    ListSource all(file.database, type);
    all.fetchAll();
    const auto expected = [&](int every) {
        QList<qint64> ids;
        for (const qint64 id : all.ids()) {
            if (id % every == 0)
                ids.append(id);
        }
        return ids;
    };
    const Condition madam{"honorific", Comparison::OneOf, {u"mrs"_s}};
    const Condition reached{"email", Comparison::NotEmpty};
    for (const QString &words : {u""_s, u"nguyen"_s, u"khue"_s}) {
        ListSource many(file.database, type, ListQuery{words, {madam}});
        many.fetch(100);
        CHECK((!many.isComplete() || !words.isEmpty()));
        many.fetchAll();
        CHECK(many.ids() == expected(4));
        ListSource few(file.database, type, ListQuery{words, {madam, reached}});
        CHECK(few.isComplete());
        CHECK(few.ids() == expected(100));
    }
}
