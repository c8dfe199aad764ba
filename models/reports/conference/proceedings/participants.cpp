// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/participants.h"

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

class Participants
{
public:
    Participants(const ConferenceFile &file, bool names, const Wording &wording)
        : m_file(file)
        , m_names(names)
        , m_wording(wording)
        , m_groups(printedGroups(file, wording))
        , m_attendance(overallAttendance(file.attendances))
    {
    }

    QList<Block> underHead(int number, const QString &key, std::initializer_list<AttendeeRole> roles) const
    {
        const Presence presence = presenceOf(m_file, roles, m_wording);
        QList<Block> blocks{subsectionBlock(QString::number(number),
                                            m_wording.text(u"minutes.participants"_s + u'.' + key), m_wording)};
        if (presence.summoned() == 0)
            return blocks + QList<Block>{paragraphBlock(m_wording.text(u"minutes.participants.nobody"_s))};
        blocks.append(paragraphBlock(counts(presence)));
        if (m_names)
            blocks += nameBlocks(presence.expected());
        return blocks + absenceBlocks(presence);
    }

    QList<Block> supportBlocks() const
    {
        const auto count = presenceOf(m_file, {AttendeeRole::Support}, m_wording).expected().size();
        if (count == 0)
            return {};
        return {paragraphBlock(m_wording.text(u"minutes.participants.support"_s, {{"n", countText(count)}}))};
    }

private:
    QString counts(const Presence &presence) const
    {
        const auto away = presence.excused.size() + presence.absent.size();
        const Places places{{"summoned", countText(presence.summoned())},
                            {"present", countText(presence.present.size())},
                            {"away", countText(away)},
                            {"unknown", countText(presence.unknown.size())}};
        if (presence.unknown.size() == presence.summoned())
            return m_wording.text(u"minutes.participants.summoned"_s, places);
        if (!presence.unknown.isEmpty())
            return m_wording.text(u"minutes.participants.partly_counted"_s, places);
        return m_wording.text(away > 0 ? u"minutes.participants.counted"_s : u"minutes.participants.all_came"_s,
                              places);
    }

    /// One paragraph for each group of the list that has some of them.
    QList<Block> nameBlocks(const QList<Attendee> &shown) const
    {
        QList<Block> blocks;
        for (const PrintedGroup &group : m_groups) {
            QStringList names;
            for (const Attendee &attendee : group.attendees) {
                if (shown.contains(attendee))
                    names.append(nameOf(attendee));
            }
            if (names.isEmpty())
                continue;
            const QString title =
                group.title.isEmpty() ? m_wording.text(u"minutes.participants.everybody"_s) : group.title;
            blocks.append(paragraphBlock(
                m_wording.text(u"minutes.participants.group"_s, {{"group", title}, {"names", names.join(u"; "_s)}}),
                {QString::fromLatin1(AttendeeGroup::table), group.group.value}));
        }
        return blocks;
    }

    QString nameOf(const Attendee &attendee) const
    {
        const QString name = introduced(attendee, m_wording);
        const auto known = m_attendance.constFind(attendee.id.value);
        if (known == m_attendance.cend() || known->state == AttendanceState::Present)
            return name;
        return m_wording.text(
            u"minutes.participants.remarked"_s,
            {{"person", name}, {"remark", m_wording.word(u"choice.attendance_state"_s, known->state)}});
    }

    QList<Block> absenceBlocks(const Presence &presence) const
    {
        QList<Block> blocks;
        for (const Attendee &attendee : presence.excused + presence.absent)
            blocks.append(
                paragraphBlock(m_wording.text(u"minutes.participants.absence"_s,
                                              {{"person", presented(attendee, m_wording)},
                                               {"reason", sentence(absenceOf(attendee, m_attendance, m_wording))}}),
                               originOf(attendee)));
        return blocks;
    }

    const ConferenceFile &m_file;
    bool m_names;
    const Wording &m_wording;
    QList<PrintedGroup> m_groups;
    QHash<qint64, Attendance> m_attendance;
};

} // namespace

QList<Block> participantBlocks(const ConferenceFile &file, bool names, const Wording &wording)
{
    const Participants participants(file, names, wording);
    return participants.underHead(1, u"members"_s,
                                  {AttendeeRole::Chair, AttendeeRole::Secretary, AttendeeRole::Delegate}) +
           participants.underHead(2, u"guests"_s, {AttendeeRole::Invited}) +
           participants.underHead(3, u"press"_s, {AttendeeRole::Press}) + participants.supportBlocks();
}
