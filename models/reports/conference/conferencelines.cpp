// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/conferencelines.h"

#include "domain/conferences/attendeeorder.h"
#include "domain/conferences/conferencefile.h"
#include "domain/text/dates.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day, const Wording &wording)
{
    if (!day.isValid())
        return {};
    return wording.text(u"conference.day"_s, {{"weekday", weekday(day)}, {"date", longDate(day)}});
}

QDate lastDay(const ConferenceFile &file)
{
    QDate last = file.conference.endsOn;
    for (const SessionFile &each : file.sessions)
        last = std::max({last, each.session.startsAt.date(), each.session.endsAt.date()});
    return last;
}

QString chairText(const ConferenceFile &file, const Wording &wording)
{
    QStringList chairs;
    for (const Attendee &chair : chairsOf(file))
        chairs.append(presented(chair, wording));
    chairs.removeDuplicates();
    return chairs.join("; "_L1);
}

using HoldsOffice = bool (*)(const Attendee &attendee, const ConferenceFile &file);

/// Those of the attendees who hold the office, in order.
QList<Attendee> holdersOf(HoldsOffice holds, const ConferenceFile &file)
{
    QList<Attendee> holders;
    std::ranges::copy_if(file.attendees, std::back_inserter(holders),
                         [&](const Attendee &attendee) { return holds(attendee, file); });
    return inAttendeeOrder(holders);
}

/// Somebody whom the conference names and who is not among the attendees; without a form of address, which only the
/// list of attendees knows.
QList<Attendee> namedOnly(const QString &name, const QString &post)
{
    if (name.isEmpty())
        return {};
    return {Attendee{.fullName = name, .post = post, .honorific = Honorific::None}};
}

/// The post, unless the name says it already.
QString withPost(const QString &name, const Attendee &attendee)
{
    const QString post = postAndBody(attendee.post, attendee.organisationName);
    const bool saidByName = attendee.fullName.contains(post, Qt::CaseInsensitive);
    return joined({name, saidByName ? QString() : post}, u", "_s);
}

/// "Đại diện Công an tỉnh" is nobody's name.
bool isName(const QString &fullName, const Wording &wording)
{
    const QStringList others = wording.texts(u"conference.no_names"_s);
    return std::ranges::none_of(others, [&](const QString &beginning) { return fullName.startsWith(beginning); });
}

QString withHonorific(const QString &list, const Attendee &attendee, const Wording &wording)
{
    const bool named = isName(attendee.fullName, wording);
    return joined({named ? wording.word(list, attendee.honorific) : QString(), oneLine(attendee.fullName)}, u" "_s);
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

QString momentText(const QDateTime &moment, const Wording &wording)
{
    const QDate day = moment.date();
    return wording.text(u"conference.moment"_s,
                        {{"time", clockTime(moment.time())}, {"weekday", weekday(day)}, {"date", longDate(day)}});
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

QDateTime lastMoment(const ConferenceFile &file)
{
    QDateTime last;
    for (const SessionFile &each : file.sessions) {
        const QDateTime &end = each.session.endsAt;
        if (end.isValid() && (!last.isValid() || end > last))
            last = end;
    }
    return last;
}

QString conferenceTime(const ConferenceFile &file, const Wording &wording)
{
    const QDateTime first = firstMoment(file);
    const QDate firstDay = first.isValid() ? first.date() : file.conference.startsOn;
    QString from = first.isValid() ? momentText(first, wording) : dayText(firstDay, wording);
    const QDate until = lastDay(file);
    if (from.isEmpty() || until <= firstDay)
        return from;
    return wording.text(u"conference.from_until"_s, {{"from", from}, {"until", dayText(until, wording)}});
}

QString conferencePlace(const ConferenceFile &file)
{
    if (!file.conference.location.isEmpty() || file.sessions.size() != 1)
        return oneLine(file.conference.location);
    return oneLine(file.sessions.first().session.location);
}

QString conferenceCircumstances(const ConferenceFile &file, const Wording &wording)
{
    const QDateTime first = firstMoment(file);
    const QString place = conferencePlace(file);
    const QString organizer = file.organizerName.isEmpty() ? file.office.name.fullName : file.organizerName;
    return joined({longDate(first.isValid() ? first.date() : file.conference.startsOn),
                   place.isEmpty() ? QString() : wording.text(u"conference.at_place"_s, {{"place", place}}),
                   oneLine(organizer)},
                  u", "_s);
}

QList<Block> timeAndPlaceLines(const ConferenceFile &file, const Wording &wording)
{
    QList<Block> lines;
    const Origin origin = originOf(file.conference);
    if (const QString time = conferenceTime(file, wording); !time.isEmpty())
        lines.append(labelledBlock(wording.text(u"conference.time"_s), time, origin));
    if (const QString place = conferencePlace(file); !place.isEmpty())
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
    return withHonorific(u"choice.honorific"_s, attendee, wording);
}

QString formallyAddressed(const Attendee &attendee, const Wording &wording)
{
    return withHonorific(u"choice.formal_honorific"_s, attendee, wording);
}

QString introduced(const Attendee &attendee, const Wording &wording)
{
    return withPost(addressed(attendee, wording), attendee);
}

QString formallyIntroduced(const Attendee &attendee, const Wording &wording)
{
    return withPost(formallyAddressed(attendee, wording), attendee);
}

QString inSentence(const QString &title, const Wording &wording)
{
    const QStringList common = wording.texts(u"conference.common_words"_s);
    const bool lower = std::ranges::any_of(common, [&](const QString &word) { return title.startsWith(word); });
    return lower ? title.left(1).toLower() + title.mid(1) : title;
}

QString presented(const Attendee &attendee, const Wording &wording)
{
    return capitalised(introduced(attendee, wording));
}

bool isChair(const Attendee &attendee, const ConferenceFile &file)
{
    return attendee.role == AttendeeRole::Chair ||
           (attendee.person.isValid() && attendee.person == file.conference.chair);
}

bool isSecretary(const Attendee &attendee, const ConferenceFile &file)
{
    return attendee.role == AttendeeRole::Secretary ||
           (attendee.person.isValid() && attendee.person == file.conference.secretary);
}

QList<Attendee> chairsOf(const ConferenceFile &file)
{
    const QList<Attendee> chairs = holdersOf(isChair, file);
    return chairs.isEmpty() ? namedOnly(file.chairName, file.chairPost) : chairs;
}

QList<Attendee> secretariesOf(const ConferenceFile &file)
{
    const QList<Attendee> secretaries = holdersOf(isSecretary, file);
    return secretaries.isEmpty() ? namedOnly(file.secretaryName, file.secretaryPost) : secretaries;
}
