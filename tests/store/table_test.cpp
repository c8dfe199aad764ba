// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/recordtypes.h"
#include "domain/summary/indicator.h"
#include "filler.h"
#include "store/storeerror.h"
#include "storesupport.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("Records of every kind come back as they were written")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(3);
    step.commit();
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const auto written = filler.written().value(QString::fromLatin1(type->table));
        CHECK_FALSE(written.isEmpty());
        const Rows rows(file.database, *type);
        for (auto it = written.begin(); it != written.end(); ++it)
            CHECK(lineOf(rows.find(it.key()).value_or(QVariantList())) == lineOf(it.value()));
        CHECK(rows.select(u"ORDER BY id"_s).size() == written.size());
    }
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("A record comes back with its id and an identifier of its own")
{
    const TestFile file;
    Person person{.fullName = u"Y Bion Niê"_s, .honorific = Honorific::Mister, .telephone = u"0262 3852 000"_s};
    Step step(file.database, u"Thêm"_s);
    Table<Person> persons(file.database);
    const Id<Person> id = persons.insert(person);
    const Id<Person> other = persons.insert({.fullName = u"Y Bion Niê"_s});
    step.commit();
    CHECK(person.id == id);
    CHECK(person.uid.size() == 36);
    CHECK(persons.find(id) == person);
    CHECK(persons.find(other)->uid != person.uid);
}

TEST_CASE("An identifier that a record brings along stays")
{
    const TestFile file;
    const Id<Person> id = added(file.database, Person{.uid = u"a-1"_s, .fullName = u"Lê Văn Chiến"_s});
    CHECK(Table<Person>(file.database).find(id)->uid == u"a-1"_s);
}

TEST_CASE("Text is composed on the way in and the record in hand agrees")
{
    const TestFile file;
    Person person{.fullName = u"Hò Thị Thuỷ"_s.normalized(QString::NormalizationForm_D)};
    Step step(file.database, u"Thêm"_s);
    Table<Person>(file.database).insert(person);
    step.commit();
    CHECK(person.fullName == u"Hò Thị Thuỷ"_s);
    CHECK(Table<Person>(file.database).find(person.id) == person);
}

TEST_CASE("A change is written and every other record stays")
{
    const TestFile file;
    const Id<Organisation> first = addedBody(file.database, u"Ban Dân vận"_s);
    const Id<Organisation> second = addedBody(file.database, u"Công an tỉnh"_s);
    Table<Organisation> table(file.database);
    Organisation body = *table.find(first);
    const Organisation untouched = *table.find(second);
    body.title = u"Ban Tuyên giáo và Dân vận"_s;
    body.kind = OrganisationKind::Front;
    body.parent = second;
    changed(file.database, body);
    CHECK(table.find(first) == body);
    CHECK(table.find(second) == untouched);
}

TEST_CASE("What is not there is nothing")
{
    const TestFile file;
    const Id<Organisation> id = addedBody(file.database, u"Ban Dân vận"_s);
    CHECK_FALSE(Table<Organisation>(file.database).find({id.value + 1}));
    CHECK_FALSE(Table<Organisation>(file.database).find({}));
    removed(file.database, id);
    CHECK_FALSE(Table<Organisation>(file.database).find(id));
}

TEST_CASE("Reading takes a condition and an order")
{
    const TestFile file;
    for (const QString &title : {u"Đảng ủy"_s, u"Ban Dân vận"_s, u"Công an"_s})
        addedBody(file.database, title);
    QStringList titles;
    for (const Organisation &body :
         Table<Organisation>(file.database).select(u"WHERE title <> ? ORDER BY sort_key"_s, {u"Công an"_s}))
        titles.append(body.title);
    CHECK(titles == QStringList{u"Ban Dân vận"_s, u"Đảng ủy"_s});
}

TEST_CASE("A record that its rules refuse is not written and says why")
{
    const TestFile file;
    const QStringList before = dumpOf(file.database.connection());
    Step step(file.database, u"Thêm"_s);
    try {
        Table<Task>(file.database).insert({.percent = 101});
        FAIL("not refused");
    } catch (const RuleViolation &violation) {
        CHECK(violation.problems() == check(Task{.percent = 101}));
        CHECK(violation.text() == joinedText(violation.problems()));
    }
    step.commit();
    CHECK(dumpOf(file.database.connection()) == before);
}

TEST_CASE("A warning does not keep a record from being written")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Thêm"_s);
    filler.fill(1);
    const qint64 item = filler.written().value(u"agenda_item"_s).firstKey();
    const Vote vote{.item = {item}, .inFavour = 3, .present = 40};
    CHECK_FALSE(check(vote).isEmpty());
    const Id<Vote> id = Table<Vote>(file.database).insert(Vote(vote));
    step.commit();
    CHECK(Table<Vote>(file.database).find(id)->present == 40);
}

TEST_CASE("A record cannot be changed to refer to itself")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    Task task = taskFor(lead, u"Khảo sát"_s);
    task.id = added(file.database, task);
    task = *Table<Task>(file.database).find(task.id);
    task.parent = task.id;
    CHECK_FALSE(sentenceOf([&] { changed(file.database, task); }).isEmpty());
    CHECK_FALSE(Table<Task>(file.database).find(task.id)->parent.isValid());
}

TEST_CASE("A record that others use cannot be deleted and the sentence says so")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    added(file.database, taskFor(lead, u"Khảo sát"_s));
    const QStringList before = dumpOf(file.database.connection());
    CHECK(sentenceOf([&] { removed(file.database, lead); }).startsWith(u"This record is still used"_s));
    CHECK(dumpOf(file.database.connection()) == before);
}

TEST_CASE("A reference that leads nowhere is refused")
{
    const TestFile file;
    CHECK(sentenceOf([&] {
              added(file.database, taskFor({99}, u"Khảo sát"_s));
          }).contains(u"refers to one that is gone"_s));
    CHECK(countOf(file.database.connection(), u"task"_s) == 0);
}

TEST_CASE("An entry that is there already is refused")
{
    const TestFile file;
    added(file.database, SummaryText{.year = 2024, .section = u"results"_s});
    const QString sentence =
        sentenceOf([&] { added(file.database, SummaryText{.year = 2024, .section = u"results"_s}); });
    CHECK(sentence.startsWith(u"This entry is there already"_s));
    added(file.database, SummaryText{.year = 2025, .section = u"results"_s});
    CHECK(countOf(file.database.connection(), u"summary_text"_s) == 2);
}

TEST_CASE("An owner takes what belongs to it along and leaves the rest")
{
    const TestFile file;
    const Id<Conference> gone = addedConference(file.database, u"Hội nghị quý I"_s);
    const Id<Conference> stays = addedConference(file.database, u"Hội nghị quý II"_s);
    for (const Id<Conference> id : {gone, stays})
        added(file.database, Attendee{.conference = id, .fullName = u"Trần Thị Hoà"_s});
    removed(file.database, gone);
    const QList<Attendee> left = Table<Attendee>(file.database).select();
    REQUIRE(left.size() == 1);
    CHECK(left.first().conference == stays);
    CHECK(foundIds(file.database.connection(), u"attendee"_s, u"hoa"_s) == QList<qint64>{left.first().id.value});
}

TEST_CASE("Changing a record that is gone is refused and not silently lost")
{
    const TestFile file;
    const auto id = added(file.database, Person{.fullName = u"Tạ Văn Lộc"_s});
    const Person old = *Table<Person>(file.database).find(id);
    removed(file.database, id);
    CHECK(sentenceOf([&] { changed(file.database, old); }).contains(u"no longer there"_s));
    CHECK(sentenceOf([&] { removed(file.database, id); }).contains(u"no longer there"_s));
}
