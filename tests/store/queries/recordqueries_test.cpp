// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/recordqueries.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "support.h"
#include "tests/store/filler.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

template<class R>
RecordRef ref(Id<R> id)
{
    return {&schema<R>().type, id.value};
}

/// Links as "table title by column".
QStringList lines(const QList<RecordLink> &links)
{
    QStringList found;
    for (const RecordLink &link : links)
        found.append(u"%1 %2 by %3"_s.arg(QLatin1StringView(link.record.type->table), link.title,
                                          QLatin1StringView(link.field->column)));
    return found;
}

/// A conference whose agenda adopts a plan and whose conclusion became a task.
struct LinkedFile : TestFile
{
    Id<Organisation> body = addedBody(database, u"Ban Dân vận"_s);
    Id<Conference> conference = addedConference(database, u"Hội nghị triển khai"_s);
    Id<Session> session =
        added(database, Session{.conference = conference, .startsAt = QDateTime(QDate(2024, 3, 5), QTime(8, 0))});
    Id<Attendee> speaker = added(database, Attendee{.conference = conference, .fullName = u"Tạ Văn Lộc"_s});
    Id<AgendaItem> item =
        added(database, AgendaItem{.session = session, .title = u"Thông qua kế hoạch"_s, .presenter = speaker});
    Id<Plan> plan = added(database, Plan{.year = 2024, .title = u"Kế hoạch phối hợp"_s});
    Id<PlanEvent> event = added(database, PlanEvent{.plan = plan,
                                                    .kind = PlanEventKind::Adopted,
                                                    .date = QDate(2024, 3, 5),
                                                    .item = item,
                                                    .conference = conference});
    Id<Conclusion> conclusion =
        added(database, Conclusion{.conference = conference, .text = u"Giao Ban Dân vận khảo sát"_s});
    Id<Task> task = added(database, Task{.title = u"Khảo sát"_s, .conclusion = conclusion, .lead = body});
};

} // namespace

TEST_CASE("a record is called by its title and one that is gone by nothing")
{
    const LinkedFile file;
    CHECK(titleOf(file.database, ref(file.task)) == u"Khảo sát"_s);
    CHECK(titleOf(file.database, ref(file.event)) == u"Adopted"_s);
    CHECK(titleOf(file.database, ref(Id<Task>{99})).isEmpty());
    CHECK(titleOf(file.database, {}).isEmpty());
    const auto party = added(file.database, PlanParty{.plan = file.plan, .organisation = file.body});
    CHECK(titleOf(file.database, ref(party)) == u"Ban Dân vận"_s);
}

TEST_CASE("what belongs to a record comes by position with values and what they read as")
{
    const LinkedFile file;
    added(file.database, AgendaItem{.session = file.session, .position = -1, .title = u"Chào cờ"_s});
    const RecordType &type = schema<AgendaItem>().type;
    const QList<ShownRow> rows = ownedRows(file.database, type, "session_id", file.session.value);
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().values.at(type.indexOf(u"title")) == u"Chào cờ"_s);
    CHECK(rows.last().id == file.item.value);
    CHECK(rows.last().values.at(type.indexOf(u"presenter_id")) == file.speaker.value);
    CHECK(rows.last().shown.at(type.indexOf(u"presenter_id")) == u"Tạ Văn Lộc"_s);
    CHECK(rows.last().shown.size() == qsizetype(type.fields.size()));
    CHECK(ownedRows(file.database, type, "session_id", 99).isEmpty());
    const auto events = ownedRows(file.database, schema<PlanEvent>().type, "plan_id", file.plan.value);
    CHECK(events.first().shown.at(2) == u"05/3/2024"_s);
}

TEST_CASE("a record comes from what it refers to and its owner first")
{
    const LinkedFile file;
    CHECK(lines(originsOf(file.database, ref(file.task))) ==
          QStringList{u"conclusion Giao Ban Dân vận khảo sát by conclusion_id"_s,
                      u"organisation Ban Dân vận by lead_id"_s});
    CHECK(lines(originsOf(file.database, ref(file.event))) ==
          QStringList{u"plan Kế hoạch phối hợp by plan_id"_s, u"agenda_item Thông qua kế hoạch by agenda_item_id"_s,
                      u"conference Hội nghị triển khai by conference_id"_s});
    CHECK(ownerOf(file.database, ref(file.event)) == ref(file.plan));
    CHECK(ownerOf(file.database, ref(file.item)) == ref(file.session));
    CHECK_FALSE(ownerOf(file.database, ref(file.task)).isValid());
    CHECK(originsOf(file.database, ref(Id<Task>{99})).isEmpty());
}

TEST_CASE("a record leads to what refers to it or its parts and not to the parts themselves")
{
    const LinkedFile file;
    CHECK(lines(effectsOf(file.database, ref(file.conference))) ==
          QStringList{u"plan Kế hoạch phối hợp by agenda_item_id"_s, u"plan Kế hoạch phối hợp by conference_id"_s,
                      u"task Khảo sát by conclusion_id"_s});
    CHECK(lines(effectsOf(file.database, ref(file.conclusion))) == QStringList{u"task Khảo sát by conclusion_id"_s});
    CHECK(lines(effectsOf(file.database, ref(file.speaker))) ==
          QStringList{u"conference Hội nghị triển khai by presenter_id"_s});
    CHECK(lines(effectsOf(file.database, ref(file.body))) == QStringList{u"task Khảo sát by lead_id"_s});
    CHECK(effectsOf(file.database, ref(file.task)).isEmpty());
    CHECK(effectsOf(file.database, {}).isEmpty());
}

TEST_CASE("of one kind so many effects come and no more")
{
    const LinkedFile file;
    for (int i = 0; i < 5; ++i)
        added(file.database, taskFor(file.body, u"Việc %1"_s.arg(i)));
    CHECK(effectsOf(file.database, ref(file.body), 3).size() == 3);
    CHECK(effectsOf(file.database, ref(file.body)).size() == 6);
}

TEST_CASE("links and titles are there for every kind of record")
{
    const TestFile file;
    Step step(file.database, u"Nhập"_s);
    Filler filler(file.database);
    filler.fill(3);
    step.commit();
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const RecordRef record{type, filler.written().value(QString::fromLatin1(type->table)).lastKey()};
        CHECK_FALSE(titleOf(file.database, record).isEmpty());
        qsizetype references = 0;
        for (const FieldInfo &field : type->fields)
            references += field.references != nullptr;
        const auto origins = originsOf(file.database, record);
        CHECK(origins.size() <= references);
        for (const RecordLink &link : origins) {
            CHECK(link.record.isValid());
            CHECK_FALSE(link.title.isEmpty());
        }
        for (const RecordLink &link : effectsOf(file.database, record))
            CHECK_FALSE(link.title.isEmpty());
    }
}
