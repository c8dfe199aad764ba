// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleoffice.h"
#include "support.h"

#include "domain/conferences/proceedings.h"
#include "domain/conferences/timetable.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "store/file/integrity.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/directory/directoryqueries.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate launchDay(2024, 2, 28);

ConferenceFile launch()
{
    return conferenceFile(sampleOffice(), {launchId});
}

QList<AgendaItem> launchItems()
{
    return launch().sessions.constFirst().items;
}

QList<Id<AgendaItem>> launchItemIds()
{
    QList<Id<AgendaItem>> ids;
    for (const AgendaItem &item : launchItems())
        ids.append(item.id);
    return ids;
}

/// "08:20–08:40 1 report Trình bày …"
QStringList agendaLines()
{
    const SessionFile session = launch().sessions.constFirst();
    const QList<AgendaTime> times = timetable(session.items, session.session.startsAt);
    QStringList lines;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const AgendaItem &item = session.items.at(i);
        lines.append(u"%1–%2 %3 %4 %5"_s.arg(times.at(i).start.toString(u"HH:mm"_s),
                                             times.at(i).end.toString(u"HH:mm"_s), times.at(i).number,
                                             codeOf(item.kind), item.title.left(24)));
    }
    return lines;
}

Attendance attendanceOf(const ConferenceFile &file, const Attendee &attendee)
{
    const auto at = std::ranges::find(file.attendances, attendee.id, &Attendance::attendee);
    REQUIRE(at != file.attendances.end());
    return *at;
}

} // namespace

TEST_CASE("The sample passes every rule of every record and every check of the file")
{
    CHECK(joinedText(checkIntegrity(sampleOffice())) == QString());
}

TEST_CASE("The sample is the office of the case and says so on its papers")
{
    const OfficeDay office = officeOn(sampleOffice(), launchDay);
    CHECK(office.name.fullName == u"Ban Dân vận Tỉnh ủy Thái Nguyên");
    CHECK(office.name.symbol == u"BDVTU");
    CHECK(office.superior.fullName == u"Tỉnh ủy Thái Nguyên");
    CHECK(office.place == u"Thái Nguyên");
    CHECK(office.headName == u"Phạm Thái Hanh");
    CHECK(office.headPost == u"Trưởng Ban");
    CHECK(office.isSample);
    CHECK(officeOf(sampleOffice())->note.contains(u"Giả định"));
}

TEST_CASE("The agenda of the case runs from the welcome to the closing with rituals and a break")
{
    CHECK(agendaLines() == QStringList{u"07:30–08:00  ritual Đón tiếp đại biểu, phát "_s,
                                       u"08:00–08:05  ritual Ổn định tổ chức"_s,
                                       u"08:05–08:10  ritual Chào cờ"_s,
                                       u"08:10–08:20  ritual Tuyên bố lý do, giới thi"_s,
                                       u"08:20–08:40 1 report Trình bày tám nhiệm vụ t"_s,
                                       u"08:40–09:35 2 adoption Thảo luận, thông qua từn"_s,
                                       u"08:40–08:50 2.1 adoption Nội dung phối hợp thông "_s,
                                       u"08:50–09:00 2.2 adoption Kế hoạch công tác năm 20"_s,
                                       u"09:00–09:10 2.3 adoption Kế hoạch công tác năm 20"_s,
                                       u"09:10–09:35 2.4 adoption Kế hoạch thực hiện các c"_s,
                                       u"09:10–09:20 2.4.1 adoption Ban Dân tộc tỉnh"_s,
                                       u"09:20–09:25 2.4.2 adoption Ban Cán sự đảng UBND tỉn"_s,
                                       u"09:25–09:30 2.4.3 adoption Công an tỉnh"_s,
                                       u"09:30–09:35 2.4.4 adoption Bộ Chỉ huy Quân sự tỉnh"_s,
                                       u"09:35–09:50  break Giải lao"_s,
                                       u"09:50–10:50 3 discussion Đại biểu phát biểu: khó "_s,
                                       u"10:50–11:15 4 conclusion Phát biểu kết luận hội n"_s,
                                       u"11:15–11:15  ritual Chuẩn bị bàn ký, bìa ký,"_s,
                                       u"11:15–11:25 5 signing Ký kết kế hoạch thực hiệ"_s,
                                       u"11:25–11:30  ritual Bế mạc"_s});
}

TEST_CASE("The agendas of the sample fit into their sessions")
{
    for (const Conference &conference : sampleRecords<Conference>()) {
        for (const SessionFile &session : conferenceFile(sampleOffice(), conference.id).sessions) {
            INFO(conference.title.toStdString());
            CHECK(joinedText(checkTimetable(session.items, session.session.startsAt, session.session.endsAt)) ==
                  QString());
        }
    }
}

TEST_CASE("Seven plans were adopted at the conference and only the one with Ban Dân tộc was signed there")
{
    const auto atLaunch = [](PlanEventKind kind) {
        return sampleRecords<PlanEvent>(
            [&](const PlanEvent &e) { return e.kind == kind && e.conference.value == launchId; });
    };
    const QList<PlanEvent> adopted = atLaunch(PlanEventKind::Adopted);
    QSet<qint64> plans;
    QSet<qint64> items;
    for (const PlanEvent &event : adopted) {
        plans.insert(event.plan.value);
        items.insert(event.item.value);
        CHECK(event.date == launchDay);
        CHECK(launchItemIds().contains(event.item));
    }
    CHECK(plans.size() == 7);
    CHECK(items.size() == 7);

    const QList<PlanEvent> ofSigning = atLaunch(PlanEventKind::Signed);
    REQUIRE(ofSigning.size() == 1);
    const auto parties = sampleRecords<PlanParty>([&](const PlanParty &p) { return p.plan == ofSigning.first().plan; });
    REQUIRE(parties.size() == 2);
    const auto partner = Table<Organisation>(sampleOffice()).find(parties.last().organisation);
    CHECK(partner->title == u"Ban Dân tộc tỉnh Thái Nguyên");
}

TEST_CASE("Four programmes led by the Board stand behind four of the seven plans of 2024")
{
    const Id<Organisation> board = officeOf(sampleOffice())->organisation;
    const QList<Plan> plans = sampleRecords<Plan>([](const Plan &p) { return p.year == 2024; });
    CHECK(plans.size() == 7);
    CHECK(std::ranges::count_if(plans, [](const Plan &p) { return p.programme.isValid(); }) == 4);
    const QList<Programme> programmes = sampleRecords<Programme>();
    CHECK(programmes.size() == 4);
    for (const Programme &programme : programmes) {
        CHECK(Period{programme.effectiveFrom, programme.effectiveUntil}.contains(launchDay));
        CHECK(programme.effectiveUntil.year() - programme.effectiveFrom.year() >= 2);
        CHECK(sampleRecords<ProgrammeParty>([&](const ProgrammeParty &p) {
                  return p.programme == programme.id && p.role == PartyRole::Lead && p.organisation == board;
              }).size() == 1);
    }
}

TEST_CASE("Every plan of 2024 has commitments with a lead and the eight key tasks stand above them")
{
    const QList<KeyTask> keyTasks = sampleRecords<KeyTask>([](const KeyTask &k) { return k.year == 2024; });
    CHECK(keyTasks.size() == 8);
    CHECK(std::ranges::is_sorted(keyTasks, {}, &KeyTask::position));
    for (const Plan &plan : sampleRecords<Plan>([](const Plan &p) { return p.year == 2024; })) {
        const auto lines = sampleRecords<Commitment>([&](const Commitment &c) { return c.plan == plan.id; });
        INFO(plan.title.toStdString());
        CHECK(lines.size() >= 2);
        CHECK(std::ranges::all_of(lines, [](const Commitment &c) { return c.lead.isValid() && c.keyTask.isValid(); }));
    }
}

TEST_CASE("Thirty-four of thirty-six delegates came and two are absent with a reason")
{
    const ConferenceFile file = launch();
    int delegates = 0;
    int present = 0;
    QStringList reasons;
    for (const Attendee &attendee : file.attendees) {
        const Attendance attendance = attendanceOf(file, attendee);
        delegates += countsAsDelegate(attendee.role);
        present += countsAsDelegate(attendee.role) && countsAsPresent(attendance.state);
        if (!countsAsPresent(attendance.state))
            reasons.append(attendance.reason);
    }
    CHECK(delegates == 36);
    CHECK(present == 34);
    CHECK(reasons == QStringList{u"Dự hội nghị của Trung ương Hội cùng ngày"_s, u"Tiếp đoàn kiểm tra tại huyện"_s});
    for (const Vote &vote : sampleRecords<Vote>([](const Vote &v) { return launchItemIds().contains(v.item); })) {
        CHECK(vote.present == present);
        CHECK(vote.inFavour + vote.against + vote.other == present);
    }
}

TEST_CASE("Nobody is named in the sample but the two who are named in public")
{
    QStringList named;
    for (const Person &person : sampleRecords<Person>())
        named.append(person.fullName);
    CHECK(named == QStringList{u"Phạm Thái Hanh"_s, u"Tạ Văn Lộc"_s});
    for (const Attendee &attendee : sampleRecords<Attendee>()) {
        INFO(attendee.fullName.toStdString());
        const QString first = attendee.fullName.section(u' ', 0, 0);
        const bool byPost = QStringList{u"Đại"_s, u"Thư"_s, u"Phóng"_s, u"Phục"_s}.contains(first);
        CHECK(byPost != attendee.person.isValid());
    }
}
