// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conferencelines.h"

#include "domain/conferences/attendeeorder.h"
#include "domain/conferences/conferencefile.h"
#include "domain/text/dates.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day, const Wording &wording)
{
    if (!day.isValid())
        return {};
    return wording.text(u"conference.day"_s, {{"weekday", weekday(day)}, {"date", longDate(day)}});
}

QString momentText(const QDateTime &moment, const Wording &wording)
{
    const QDate day = moment.date();
    return wording.text(u"conference.moment"_s,
                        {{"time", clockTime(moment.time())}, {"weekday", weekday(day)}, {"date", longDate(day)}});
}

QDate lastDay(const ConferenceFile &file)
{
    QDate last = file.conference.endsOn;
    for (const SessionFile &each : file.sessions)
        last = std::max({last, each.session.startsAt.date(), each.session.endsAt.date()});
    return last;
}

QDateTime firstMoment(const ConferenceFile &file)
{
    QDateTime first;
    for (const SessionFile &each : file.sessions) {
        const QDateTime &start = each.session.startsAt;
        if (start.isValid() && (!first.isValid() || start < first))
            first = start;
    }
    return first;
}

QString timeText(const ConferenceFile &file, const Wording &wording)
{
    const QDateTime first = firstMoment(file);
    const QDate firstDay = first.isValid() ? first.date() : file.conference.startsOn;
    QString from = first.isValid() ? momentText(first, wording) : dayText(firstDay, wording);
    const QDate until = lastDay(file);
    if (from.isEmpty() || until <= firstDay)
        return from;
    return wording.text(u"conference.from_until"_s, {{"from", from}, {"until", dayText(until, wording)}});
}

QString placeText(const ConferenceFile &file)
{
    if (!file.conference.location.isEmpty() || file.sessions.size() != 1)
        return oneLine(file.conference.location);
    return oneLine(file.sessions.first().session.location);
}

QString chairText(const ConferenceFile &file, const Wording &wording)
{
    QStringList chairs;
    for (const Attendee &attendee : inAttendeeOrder(file.attendees)) {
        if (isChair(attendee, file))
            chairs.append(presented(attendee, wording));
    }
    chairs.removeDuplicates();
    if (!chairs.isEmpty())
        return chairs.join("; "_L1);
    return joined({oneLine(file.chairName), oneLine(file.chairPost)}, u", "_s);
}

QString halfDay(QTime start, const Wording &wording)
{
    QString found;
    for (const QJsonObject &half : wording.objects(u"conference.half_days"_s)) {
        if (start >= QTime::fromString(half.value("from"_L1).toString(), u"HH:mm"_s))
            found = half.value("title"_L1).toString();
    }
    return found;
}

} // namespace

QList<Block> timeAndPlaceLines(const ConferenceFile &file, const Wording &wording)
{
    QList<Block> lines;
    const Origin origin = originOf(file.conference);
    if (const QString time = timeText(file, wording); !time.isEmpty())
        lines.append(labelledBlock(wording.text(u"conference.time"_s), time, origin));
    if (const QString place = placeText(file); !place.isEmpty())
        lines.append(labelledBlock(wording.text(u"conference.place"_s), place, origin));
    return lines;
}

QList<Block> chairLines(const ConferenceFile &file, const Wording &wording)
{
    const QString chair = chairText(file, wording);
    if (chair.isEmpty())
        return {};
    return {labelledBlock(wording.text(u"conference.chair"_s), chair, originOf(file.conference))};
}

QString sessionHeading(const Session &session, const Wording &wording)
{
    const QDateTime &start = session.startsAt;
    QStringList parts{oneLine(session.title)};
    if (start.isValid() && session.title.isEmpty())
        parts.append(halfDay(start.time(), wording));
    if (start.isValid())
        parts.append(momentText(start, wording));
    if (!session.location.isEmpty())
        parts.append(wording.text(u"conference.at_place"_s, {{"place", oneLine(session.location)}}));
    return joined(parts, u", "_s);
}

QString addressed(const Attendee &attendee, const Wording &wording)
{
    return joined({wording.word(u"choice.honorific"_s, attendee.honorific), oneLine(attendee.fullName)}, u" "_s);
}

QString presented(const Attendee &attendee, const Wording &wording)
{
    const QString post = postAndBody(attendee.post, attendee.organisationName);
    const bool saidByName = attendee.fullName.contains(post, Qt::CaseInsensitive);
    return joined({capitalised(addressed(attendee, wording)), saidByName ? QString() : post}, u", "_s);
}

bool isChair(const Attendee &attendee, const ConferenceFile &file)
{
    return attendee.role == AttendeeRole::Chair ||
           (attendee.person.isValid() && attendee.person == file.conference.chair);
}
