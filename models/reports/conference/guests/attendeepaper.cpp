// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/attendeepaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/conference/guests/presence.h"
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
    if (const QString line = attendanceTotals(m_file, m_wording); !line.isEmpty())
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
    parts.append(absenceOf(attendee, m_attendance, m_wording));
    parts.append(oneLine(attendee.note));
    return capitalised(joined(parts, u"; "_s));
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
