// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendeepaper.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/numbers.h"
#include "reports/attendeegroups.h"
#include "reports/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class AttendeeList
{
public:
    AttendeeList(const ConferenceFile &file, const Wording &wording)
        : m_file(file)
        , m_wording(wording)
        , m_groups(printedGroups(file, wording))
        , m_attendance(overallAttendance(file.attendances))
    {
        for (const Attendee &attendee : file.attendees)
            m_attendees.insert(attendee.id.value, attendee);
    }

    QList<Block> blocks() const;
    bool hasChair() const;

private:
    Grid grid() const;
    QString groupTitle(const PrintedGroup &group, int number) const;
    GridRow row(const Attendee &attendee, int number, const QString &signRoom) const;
    QString remark(const Attendee &attendee) const;
    QString absence(const Attendee &attendee) const;
    QString phraseKey(const Attendee &attendee) const;
    QString totals() const;

    const ConferenceFile &m_file;
    const Wording &m_wording;
    QList<PrintedGroup> m_groups;
    QHash<qint64, Attendance> m_attendance;
    QHash<qint64, Attendee> m_attendees;
};

QList<Block> AttendeeList::blocks() const
{
    const Origin origin = originOf(m_file.conference);
    if (m_groups.isEmpty())
        return {paragraphBlock(m_wording.text(u"attendees.empty"_s), origin)};
    QList<Block> blocks{{grid(), origin}};
    if (const QString line = totals(); !line.isEmpty())
        blocks.append(paragraphBlock(line, origin));
    return blocks;
}

bool AttendeeList::hasChair() const
{
    return std::ranges::any_of(m_groups, [&](const PrintedGroup &group) {
        return std::ranges::any_of(group.attendees, [&](const Attendee &a) { return isChair(a, m_file); });
    });
}

Grid AttendeeList::grid() const
{
    Grid grid{m_wording.columns(u"attendees.columns"_s), {}};
    const QString signRoom = m_wording.text(u"attendees.sign_room"_s);
    int number = 0;
    int groupNumber = 0;
    for (const PrintedGroup &group : m_groups) {
        if (!group.title.isEmpty())
            grid.rows.append(spanningRow(groupTitle(group, ++groupNumber), grid.columns,
                                         {QString::fromLatin1(AttendeeGroup::table), group.group.value}));
        for (const Attendee &attendee : group.attendees)
            grid.rows.append(row(attendee, ++number, signRoom));
    }
    return grid;
}

QString AttendeeList::groupTitle(const PrintedGroup &group, int number) const
{
    return m_wording.text(u"attendees.group"_s, {{"roman", roman(number)}, {"title", group.title}});
}

GridRow AttendeeList::row(const Attendee &attendee, int number, const QString &signRoom) const
{
    return {{{.text = QString::number(number), .value = number},
             {.text = oneLine(attendee.fullName)},
             {.text = postAndBody(attendee.post, attendee.organisationName)},
             {.text = signRoom},
             {.text = remark(attendee)}},
            false,
            originOf(attendee)};
}

QString AttendeeList::remark(const Attendee &attendee) const
{
    QStringList parts;
    if (const auto other = m_attendees.constFind(attendee.substituteFor.value); other != m_attendees.cend())
        parts.append(m_wording.text(u"attendees.substitute"_s, {{"person", addressed(*other, m_wording)}}));
    parts.append(absence(attendee));
    parts.append(oneLine(attendee.note));
    return capitalised(joined(parts, u"; "_s));
}

QString AttendeeList::absence(const Attendee &attendee) const
{
    const auto attendance = m_attendance.constFind(attendee.id.value);
    if (attendance == m_attendance.cend() || countsAsPresent(attendance->state))
        return {};
    QString state = m_wording.word(u"choice.attendance_state"_s, attendance->state);
    if (attendance->reason.trimmed().isEmpty())
        return state;
    return m_wording.text(u"attendees.excused"_s, {{"state", state}, {"reason", oneLine(attendance->reason)}});
}

/// Which phrase of the totals somebody falls under.
QString AttendeeList::phraseKey(const Attendee &attendee) const
{
    if (!countsAsDelegate(attendee.role))
        return u"attendees.totals.uncounted"_s;
    const auto attendance = m_attendance.constFind(attendee.id.value);
    if (attendance == m_attendance.cend())
        return u"attendees.totals.unknown"_s;
    if (countsAsPresent(attendance->state))
        return u"attendees.totals.present"_s;
    return attendance->state == AttendanceState::Excused ? u"attendees.totals.excused"_s : u"attendees.totals.absent"_s;
}

QString AttendeeList::totals() const
{
    if (m_attendance.isEmpty())
        return {};
    QHash<QString, int> counts;
    for (const PrintedGroup &group : m_groups) {
        for (const Attendee &attendee : group.attendees) {
            ++counts[phraseKey(attendee)];
            counts[u"attendees.totals.summoned"_s] += countsAsDelegate(attendee.role) ? 1 : 0;
        }
    }
    QStringList phrases;
    for (const QString &key :
         {u"attendees.totals.summoned"_s, u"attendees.totals.present"_s, u"attendees.totals.excused"_s,
          u"attendees.totals.absent"_s, u"attendees.totals.unknown"_s, u"attendees.totals.uncounted"_s}) {
        if (const int count = counts.value(key); count > 0)
            phrases.append(m_wording.text(key, {{"n", grouped(count)}}));
    }
    return phrases.join("; "_L1) + u'.';
}

} // namespace

Document attendeePaper(const ConferenceFile &file, const Wording &wording)
{
    Document paper =
        startPaper(file.office, wording, {wording.text(u"attendees.kind"_s), oneLine(file.conference.title)},
                   originOf(file.conference));
    paper.blocks += timeAndPlaceLines(file, wording);
    const AttendeeList list(file, wording);
    if (!list.hasChair())
        paper.blocks += chairLines(file, wording);
    paper.blocks += list.blocks();
    return paper;
}
