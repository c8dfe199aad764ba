// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary/counts.h"

#include "support.h"

using namespace Qt::StringLiterals;

namespace {

ConferenceLine conferenceLine(ConferenceKind kind, ConferenceState state, int summoned = 0, int present = 0)
{
    ConferenceLine line;
    line.conference.kind = kind;
    line.conference.state = state;
    line.summoned = summoned;
    line.present = present;
    return line;
}

PlanLine planLine(const QStringList &partners, const QList<std::pair<PlanEventKind, QDate>> &events)
{
    PlanLine line;
    line.partners = partners;
    for (const auto &[kind, date] : events)
        line.events.append({.kind = kind, .date = date});
    return line;
}

TaskLine taskLine(const QString &lead, TimeState state)
{
    TaskLine line;
    line.lead = lead;
    line.state = state;
    return line;
}

const Period year2024 = yearOf(2024);

} // namespace

TEST_CASE("Conferences are counted by kind and state")
{
    const QList<ConferenceLine> lines{conferenceLine(ConferenceKind::Briefing, ConferenceState::Closed),
                                      conferenceLine(ConferenceKind::Briefing, ConferenceState::Closed),
                                      conferenceLine(ConferenceKind::Briefing, ConferenceState::Cancelled),
                                      conferenceLine(ConferenceKind::Launch, ConferenceState::Closed)};
    const auto kinds = conferencesByKind(lines);
    CHECK(kinds.size() == 2);
    CHECK(kinds.value(ConferenceKind::Briefing).value(ConferenceState::Closed) == 2);
    CHECK(sumOf(kinds.value(ConferenceKind::Briefing)) == 3);
    CHECK(conferencesByState(lines).value(ConferenceState::Closed) == 3);
    CHECK(sumOf(conferencesByState({})) == 0);
}

TEST_CASE("Conferences of others are told from the office's own")
{
    QList<ConferenceLine> lines{conferenceLine(ConferenceKind::Launch, ConferenceState::Closed),
                                conferenceLine(ConferenceKind::Seminar, ConferenceState::Closed)};
    lines[1].conference.invited = true;
    CHECK(conferencesWhere(lines, true).size() == 1);
    CHECK(conferencesWhere(lines, true).first().conference.kind == ConferenceKind::Seminar);
    CHECK(conferencesWhere(lines, false).first().conference.kind == ConferenceKind::Launch);
}

TEST_CASE("A conference where nobody took attendance does not lower the share")
{
    const AttendanceCount count =
        attendanceOf({conferenceLine(ConferenceKind::Launch, ConferenceState::Closed, 40, 38),
                      conferenceLine(ConferenceKind::Launch, ConferenceState::Scheduled, 60, 0)});
    CHECK(count == AttendanceCount{1, 40, 38});
}

TEST_CASE("Adopted and signed are counted apart and only within the period")
{
    const QList<PlanLine> plans{
        planLine({u"Ban Dân tộc"_s}, {{PlanEventKind::Adopted, {2024, 2, 28}}, {PlanEventKind::Signed, {2024, 2, 28}}}),
        planLine({u"Công an tỉnh"_s}, {{PlanEventKind::Adopted, {2024, 2, 28}}}),
        planLine({u"Công an tỉnh"_s},
                 {{PlanEventKind::Adopted, {2023, 12, 31}}, {PlanEventKind::Signed, {2024, 1, 1}}}),
        planLine({}, {{PlanEventKind::Drafted, {2024, 3, 1}}})};
    CHECK(plansWith(plans, PlanEventKind::Adopted, year2024) == 2);
    CHECK(plansWith(plans, PlanEventKind::Signed, year2024) == 2);
    const QList<PartnerCount> partners = plansByPartner(plans, year2024);
    REQUIRE(partners.size() == 3);
    CHECK(partners[0] == PartnerCount{{u"Ban Dân tộc"_s}, 1, 1, 1});
    CHECK(partners[1] == PartnerCount{{u"Công an tỉnh"_s}, 2, 1, 1});
    CHECK(partners[2] == PartnerCount{{}, 1, 0, 0});
}

TEST_CASE("Adopted twice is adopted when it first happened")
{
    const QList<PlanLine> plans{
        planLine({}, {{PlanEventKind::Adopted, {2024, 5, 1}}, {PlanEventKind::Adopted, {2023, 5, 1}}})};
    CHECK(plansWith(plans, PlanEventKind::Adopted, year2024) == 0);
    CHECK(plansWith(plans, PlanEventKind::Adopted, yearOf(2023)) == 1);
}

TEST_CASE("Tasks are counted by time state and by lead in dictionary order")
{
    const QList<TaskLine> tasks{taskLine(u"Hội Nông dân"_s, TimeState::Overdue), taskLine({}, TimeState::OpenEnded),
                                taskLine(u"Đoàn Thanh niên"_s, TimeState::DoneLate),
                                taskLine(u"Hội Nông dân"_s, TimeState::DoneOnTime),
                                taskLine(u"Công đoàn"_s, TimeState::DoneOnTime)};
    CHECK(tasksByState(tasks).value(TimeState::DoneOnTime) == 2);
    QStringList leads;
    for (const LeadCount &lead : tasksByLead(tasks))
        leads.append(lead.lead);
    CHECK(leads == QStringList{u"Công đoàn"_s, u"Đoàn Thanh niên"_s, u"Hội Nông dân"_s, QString()});
    CHECK(tasksByLead(tasks).at(2).states == QMap<TimeState, int>{{TimeState::Overdue, 1}, {TimeState::DoneOnTime, 1}});
}

TEST_CASE("Leads whose names differ only in signs are counted apart")
{
    const QList<TaskLine> tasks{taskLine(u"Phòng Dân tộc - Tôn giáo"_s, TimeState::OnTime),
                                taskLine(u"Phòng Dân tộc Tôn giáo"_s, TimeState::OnTime)};
    CHECK(tasksByLead(tasks).size() == 2);
}
