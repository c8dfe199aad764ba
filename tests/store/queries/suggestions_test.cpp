// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/recordtypes.h"
#include "store/bulkload.h"
#include "store/queries/recordqueries.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

const QDate askedOn(2024, 3, 5);

template<class R>
QStringList offered(Database &database, const QString &typed, int limit = 10)
{
    QStringList lines;
    for (const Suggestion &suggestion : suggestions(database, schema<R>().type, typed, limit, askedOn)) {
        CHECK(titleOf(database, suggestion.record) == suggestion.title);
        lines.append(suggestion.detail.isEmpty() ? suggestion.title : suggestion.title + u" | "_s + suggestion.detail);
    }
    return lines;
}

struct DirectoryFile : TestFile
{
    Id<Organisation> board = addedBody(database, u"Ban Dân vận Tỉnh ủy"_s);
    Id<Organisation> police = addedBody(database, u"Công an tỉnh"_s);
    Id<Person> loc = added(database, Person{.fullName = u"Tạ Văn Lộc"_s});
    Id<Person> lan = added(database, Person{.fullName = u"Trần Vân Lan"_s});
    Id<Person> hoa = added(database, Person{.fullName = u"Đỗ Thị Hoa"_s, .note = u"từng ở Lộc Hà"_s});

    DirectoryFile()
    {
        added(database, Post{.person = loc, .organisation = police, .title = u"Phó Giám đốc"_s, .rank = 3});
        added(database, Post{.person = loc,
                             .organisation = board,
                             .title = u"Trưởng ban"_s,
                             .rank = 1,
                             .validFrom = QDate(2024, 1, 1)});
    }
};

} // namespace

TEST_CASE("records are offered by the beginnings of their words and those first whose title has them")
{
    const DirectoryFile file;
    CHECK(offered<Person>(file.database, u"loc"_s) ==
          QStringList{u"Tạ Văn Lộc | Trưởng ban · Ban Dân vận Tỉnh ủy"_s, u"Đỗ Thị Hoa"_s});
    CHECK(offered<Person>(file.database, u"loc"_s, 1).constFirst().startsWith(u"Tạ Văn Lộc"_s));
    CHECK(offered<Person>(file.database, u"t"_s) ==
          QStringList{u"Đỗ Thị Hoa"_s, u"Trần Vân Lan"_s, u"Tạ Văn Lộc | Trưởng ban · Ban Dân vận Tỉnh ủy"_s});
    CHECK(offered<Person>(file.database, u"van ta"_s).size() == 1);
    CHECK(offered<Person>(file.database, u"không ai"_s).isEmpty());
}

TEST_CASE("where nothing is typed everything is offered in the order of its kind")
{
    const DirectoryFile file;
    CHECK(offered<Organisation>(file.database, u" "_s) == QStringList{u"Ban Dân vận Tỉnh ủy"_s, u"Công an tỉnh"_s});
    CHECK(offered<Person>(file.database, u""_s, 2).size() == 2);
}

TEST_CASE("the post in the detail is the highest on the day")
{
    const DirectoryFile file;
    const auto before = suggestions(file.database, schema<Person>().type, u"lộc"_s, 9, QDate(2023, 1, 1));
    REQUIRE(before.size() == 2);
    CHECK(before.first().detail == u"Phó Giám đốc · Công an tỉnh"_s);
}

TEST_CASE("initials find whom they belong to")
{
    const DirectoryFile file;
    CHECK(offered<Person>(file.database, u"tvl"_s) ==
          QStringList{u"Trần Vân Lan"_s, u"Tạ Văn Lộc | Trưởng ban · Ban Dân vận Tỉnh ủy"_s});
    CHECK(offered<Person>(file.database, u"ĐTH"_s) == QStringList{u"Đỗ Thị Hoa"_s});
    CHECK(offered<Person>(file.database, u"tl"_s).isEmpty());
    CHECK(offered<Organisation>(file.database, u"bdv"_s) == QStringList{u"Ban Dân vận Tỉnh ủy"_s});
    CHECK(offered<Organisation>(file.database, u"bdvtu"_s).size() == 1);
    CHECK(offered<Organisation>(file.database, u"b*"_s).size() == 1);
    added(file.database, Person{.fullName = u"Nguyễn Yên"_s});
    CHECK(offered<Person>(file.database, u"ny"_s) == QStringList{u"Nguyễn Yên"_s});
}

TEST_CASE("a body is found by its dated names and symbols")
{
    const DirectoryFile file;
    added(file.database, OrganisationName{.organisation = file.police,
                                          .fullName = u"Ty Công an Bắc Thái"_s,
                                          .shortName = u"Ty CA"_s,
                                          .symbol = u"CAT"_s});
    CHECK(offered<Organisation>(file.database, u"bac thai"_s) == QStringList{u"Công an tỉnh"_s});
    CHECK(offered<Organisation>(file.database, u"cat"_s) == QStringList{u"Công an tỉnh"_s});
}

TEST_CASE("dates and years tell records of the same title apart")
{
    const DirectoryFile file;
    added(file.database, Plan{.year = 2024, .title = u"Kế hoạch phối hợp"_s});
    added(file.database, Plan{.year = 2023, .title = u"Kế hoạch phối hợp"_s});
    added(file.database, Conference{.title = u"Hội nghị"_s, .startsOn = askedOn});
    Task task = taskFor(file.board, u"Báo cáo"_s);
    task.dueKind = DueKind::Date;
    task.dueOn = QDate(2024, 12, 10);
    added(file.database, task);
    CHECK(offered<Plan>(file.database, u"ke hoach"_s) ==
          QStringList{u"Kế hoạch phối hợp | 2024"_s, u"Kế hoạch phối hợp | 2023"_s});
    CHECK(offered<Conference>(file.database, u"hoi"_s) == QStringList{u"Hội nghị | 05/3/2024"_s});
    CHECK(offered<Task>(file.database, u"bao"_s) == QStringList{u"Báo cáo | 10/12/2024"_s});
}

TEST_CASE("kinds without a search index are found by their titles")
{
    const DirectoryFile file;
    const auto conference = addedConference(file.database, u"Hội nghị"_s);
    const QDateTime start(askedOn, QTime(8, 0));
    added(file.database, Session{.conference = conference, .title = u"Buổi sáng"_s, .startsAt = start});
    added(file.database,
          Session{.conference = conference, .title = u"Buổi chiều"_s, .startsAt = start.addSecs(20'000)});
    CHECK_FALSE(schema<Session>().type.isSearched());
    CHECK(offered<Session>(file.database, u"sang"_s) == QStringList{u"Buổi sáng | Hội nghị"_s});
    CHECK(offered<Session>(file.database, u"buoi"_s).size() == 2);
}

TEST_CASE("anything is found whatever its kind")
{
    const DirectoryFile file;
    addedConference(file.database, u"Hội nghị ở Lộc Bình"_s);
    added(file.database, taskFor(file.board, u"Khảo sát Lộc Ninh"_s));
    QStringList found;
    for (const RecordType *kind : kindsToFind()) {
        for (const Suggestion &suggestion : suggestions(file.database, *kind, u"loc"_s, 5, askedOn))
            found.append(QString::fromLatin1(suggestion.record.type->table));
    }
    CHECK(found == QStringList{u"person"_s, u"person"_s, u"conference"_s, u"task"_s});
}

TEST_CASE("in a very large table words still find and initials are left out")
{
    const TestFile file;
    Step step(file.database, u"Nhập"_s);
    BulkLoad bulk(file.database);
    for (int i = 1; i <= 20'500; ++i) {
        QVariantList values = toStored(Person{.fullName = i == 7 ? u"Tạ Văn Lộc"_s : u"Nguyễn Thị %1"_s.arg(i)});
        bulk.insert(schema<Person>().type, values);
    }
    bulk.finish();
    step.commit();
    CHECK(offered<Person>(file.database, u"tvl"_s).isEmpty());
    CHECK(offered<Person>(file.database, u"ta loc"_s) == QStringList{u"Tạ Văn Lộc"_s});
    CHECK(offered<Person>(file.database, u"nguyen"_s, 7).size() == 7);
}
