// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/conferences.h"

#include "app/generate/attendance.h"
#include "app/generate/proceedings.h"
#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int conferencesAYear = 200;
constexpr int adoptionIndex = 4;
constexpr int itemsBeforeNoon = 6;

struct AgendaLine
{
    const char *list;
    AgendaKind kind;
    int minutes;
};

constexpr std::array agenda{AgendaLine{"item.opening", AgendaKind::Ritual, 5},
                            AgendaLine{"item.ritual", AgendaKind::Ritual, 10},
                            AgendaLine{"item.report", AgendaKind::Report, 20},
                            AgendaLine{"item.report", AgendaKind::Report, 20},
                            AgendaLine{"item.adoption", AgendaKind::Adoption, 20},
                            AgendaLine{"item.break", AgendaKind::Break, 15},
                            AgendaLine{"item.discussion", AgendaKind::Discussion, 45},
                            AgendaLine{"item.award", AgendaKind::Award, 10},
                            AgendaLine{"item.speech", AgendaKind::Speech, 10},
                            AgendaLine{"item.conclusion", AgendaKind::Conclusion, 15}};

Slots slotsOf(QDate day)
{
    return {{u"year"_s, QString::number(day.year())}, {u"month"_s, QString::number(day.month())}};
}

Conference conferenceOn(Mill &mill, QDate day)
{
    const auto kind = static_cast<ConferenceKind>(mill.dice.below(int(choices<ConferenceKind>().size())));
    Conference conference{.kind = kind, .state = ConferenceState::Closed, .startsOn = day, .endsOn = day};
    conference.title = mill.phrase(u"conference."_s + codeOf(kind), slotsOf(day));
    conference.location = mill.phrase(u"location"_s);
    return conference;
}

Id<Session> addSession(Mill &mill, const Planned &planned, QTime from, QTime until)
{
    return mill.add(Session{.conference = planned.id,
                            .position = int(planned.sessions.size()) + 1,
                            .startsAt = QDateTime(planned.day, from),
                            .endsAt = QDateTime(planned.day, until)});
}

void addItems(Mill &mill, Planned &planned)
{
    const Slots given = slotsOf(planned.day);
    for (size_t i = 0; i < agenda.size(); ++i) {
        const AgendaLine &line = agenda[i];
        const bool isPlain = line.kind == AgendaKind::Ritual || line.kind == AgendaKind::Break;
        planned.items.append(
            mill.add(AgendaItem{.session = i < itemsBeforeNoon ? planned.sessions.first() : planned.sessions.last(),
                                .position = int(i) + 1,
                                .kind = line.kind,
                                .numbered = !isPlain,
                                .title = mill.phrase(QString::fromLatin1(line.list), given),
                                .minutes = line.minutes}));
    }
}

/// A working day; what falls on a weekend is held on the Friday before.
QDate dayOf(int year, int conference)
{
    const QDate day = QDate(year, 1, 4).addDays(conference * qint64(340) / conferencesAYear);
    return day.addDays(-std::max(0, day.dayOfWeek() - Qt::Friday));
}

} // namespace

Planned generateConference(Mill &mill, Id<Organisation> organizer, QDate day, Id<Person> chair, bool wholeDay)
{
    Conference conference = conferenceOn(mill, day);
    conference.organizer = organizer;
    conference.chair = chair;
    Planned planned{.id = mill.add(conference), .day = day};
    planned.sessions.append(addSession(mill, planned, QTime(8, 0), QTime(11, 0)));
    if (wholeDay)
        planned.sessions.append(addSession(mill, planned, QTime(13, 30), QTime(16, 30)));
    addItems(mill, planned);
    return planned;
}

QList<Held> generateConferences(Mill &mill, const Directory &directory, int year)
{
    QList<Held> all;
    HeadCount heads(mill.dice);
    for (int i = 0; i < conferencesAYear; ++i) {
        const bool wholeDay = i % 10 == 9;
        const Planned planned =
            generateConference(mill, directory.office.id, dayOf(year, i), directory.head.id, wholeDay);
        const QList<Id<Attendee>> attendees = generateAttendees(mill, directory, planned, heads.next());
        Held held{.id = planned.id, .day = planned.day, .adoption = planned.items.at(adoptionIndex)};
        held.assignments = generateProceedings(mill, directory, planned, attendees);
        all.append(held);
    }
    return all;
}
