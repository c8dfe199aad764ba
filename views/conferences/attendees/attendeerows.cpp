// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeerows.h"

#include "domain/conferences/attendeeorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct AttendeeRows
{
    Q_DECLARE_TR_FUNCTIONS(AttendeeRows)
};

/// Chair 0, secretary 1, then the groups by position, then the roles.
class Sections
{
public:
    explicit Sections(const AttendeeSheet &sheet) : m_conference(sheet.conference)
    {
        int number = 2;
        for (const AttendeeGroup &group : sheet.groups) {
            m_titles.insert(number, group.title);
            m_groups.insert(group.id.value, number++);
        }
        m_firstRole = number;
    }

    [[nodiscard]] int of(const Attendee &attendee) const
    {
        const Id<Person> person = attendee.person;
        if (attendee.role == AttendeeRole::Chair || (person.isValid() && person == m_conference.chair))
            return 0;
        if (attendee.role == AttendeeRole::Secretary || (person.isValid() && person == m_conference.secretary))
            return 1;
        return m_groups.value(attendee.group.value, m_firstRole + int(attendee.role));
    }

    [[nodiscard]] QString title(int section, const Attendee &attendee) const
    {
        if (section < 2)
            return AttendeeRows::tr("Chair and secretary");
        return m_titles.value(section, labelOf(attendee.role));
    }

private:
    const Conference &m_conference;
    QHash<qint64, int> m_groups;
    QHash<int, QString> m_titles;
    int m_firstRole = 0;
};

} // namespace

QList<AttendeeRow> attendeeRows(const AttendeeSheet &sheet)
{
    const Sections sections(sheet);
    std::map<int, QList<Attendee>> bySection;
    for (const Attendee &attendee : inAttendeeOrder(sheet.attendees))
        bySection[sections.of(attendee)].append(attendee);
    QList<AttendeeRow> rows;
    rows.reserve(sheet.attendees.size());
    for (const auto &[section, attendees] : bySection) {
        for (const Attendee &attendee : attendees)
            rows.append({attendee, section, sections.title(section, attendee)});
    }
    return rows;
}
