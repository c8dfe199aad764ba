// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/attendance.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int meanHeads = 50;
constexpr int widestDifference = 30;

QList<Id<AttendeeGroup>> addGroups(Mill &mill, Id<Conference> conference)
{
    QList<Id<AttendeeGroup>> groups;
    for (const QString &title : mill.words.list(u"group"_s)) {
        const int position = int(groups.size()) + 1;
        groups.append(mill.add(AttendeeGroup{.conference = conference, .position = position, .title = title}));
    }
    return groups;
}

Attendee attendeeFrom(const PostHolder &holder, Id<Conference> conference)
{
    return {.conference = conference,
            .person = holder.id,
            .fullName = holder.name,
            .post = holder.post,
            .organisationName = holder.body.name,
            .organisation = holder.body.id,
            .rank = holder.rank,
            .response = Response::Accepted};
}

AttendanceState thrownState(Dice &dice)
{
    const int thrown = dice.below(100);
    if (thrown < 90)
        return AttendanceState::Present;
    if (thrown < 93)
        return AttendanceState::Late;
    if (thrown < 95)
        return AttendanceState::LeftEarly;
    return thrown < 99 ? AttendanceState::Excused : AttendanceState::Absent;
}

void addAttendance(Mill &mill, const Planned &conference, Id<Attendee> attendee, bool isChair)
{
    for (const Id<Session> session : conference.sessions) {
        Attendance attendance{.session = session, .attendee = attendee};
        attendance.state = isChair ? AttendanceState::Present : thrownState(mill.dice);
        if (attendance.state == AttendanceState::Excused)
            attendance.reason = mill.phrase(u"reason"_s);
        mill.add(attendance);
    }
}

} // namespace

int HeadCount::next()
{
    m_difference = m_difference > 0 ? -m_difference : 1 + m_dice.below(widestDifference);
    return meanHeads + m_difference;
}

QList<Id<Attendee>> generateAttendees(Mill &mill, const Directory &directory, const Planned &conference, int count)
{
    const QList<Id<AttendeeGroup>> groups = addGroups(mill, conference.id);
    const qsizetype people = directory.others.size();
    const qsizetype start = mill.dice.below(int(people));
    const qsizetype stride = 1 + mill.dice.below(int(people) - 1);
    QList<Id<Attendee>> attendees;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isChair = i == 0;
        const PostHolder &holder = isChair ? directory.head : directory.others.at((start + i * stride) % people);
        Attendee attendee = attendeeFrom(holder, conference.id);
        attendee.role = isChair ? AttendeeRole::Chair : AttendeeRole::Delegate;
        attendee.group = isChair ? groups.first() : groups.at(1 + i % (groups.size() - 1));
        attendees.append(mill.add(attendee));
        addAttendance(mill, conference, attendees.last(), isChair);
    }
    return attendees;
}

void generateWalkIn(Mill &mill, Id<Conference> conference, const Organisation &body)
{
    mill.add(Attendee{.conference = conference,
                      .fullName = mill.phrase(u"full_name"_s),
                      .post = mill.phrase(u"post"_s),
                      .organisationName = body.title,
                      .organisation = body.id,
                      .rank = 1 + mill.dice.below(10)});
}
