// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendeeorder.h"

#include "domain/text/sortkey.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>

namespace {

struct PlaceInList
{
    int position = 0;
    int rank = 0;
    std::string name;
    qsizetype index = 0;
    auto operator<=>(const PlaceInList &) const = default;
};

int zeroLast(int number)
{
    return number > 0 ? number : std::numeric_limits<int>::max();
}

} // namespace

QList<Attendee> inAttendeeOrder(QList<Attendee> attendees)
{
    QList<PlaceInList> places;
    places.reserve(attendees.size());
    for (const Attendee &a : std::as_const(attendees))
        places.append({zeroLast(a.position), zeroLast(a.rank), personKey(a.fullName).toStdString(), places.size()});
    std::ranges::sort(places);
    QList<Attendee> ordered;
    ordered.reserve(attendees.size());
    for (const PlaceInList &place : std::as_const(places))
        ordered.append(std::move(attendees[place.index]));
    return ordered;
}
