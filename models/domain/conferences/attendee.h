// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"
#include "domain/directory/person.h"

struct Conference;
struct Organisation;
struct Session;

enum class AttendeeRole { Chair, Secretary, Delegate, Invited, Press, Support };
/// PARTSTAT of RFC 5545.
enum class Response { NeedsAction, Accepted, Declined, Delegated };
enum class AttendanceState { Present, Late, LeftEarly, Excused, Absent };

template<>
std::span<const Choice> choices<AttendeeRole>();
template<>
std::span<const Choice> choices<Response>();
template<>
std::span<const Choice> choices<AttendanceState>();

/// A heading in the list of attendees; groups are printed by position.
struct AttendeeGroup
{
    static constexpr const char *table = "attendee_group";
    Id<AttendeeGroup> id;
    Id<Conference> conference;
    int position = 0;
    QString title;
    bool operator==(const AttendeeGroup &) const = default;
};

/// A person (or a walk-in without record) at a conference, with name, post and body as they were that day.
struct Attendee
{
    static constexpr const char *table = "attendee";
    Id<Attendee> id;
    QString uid;
    Id<Conference> conference;
    Id<Person> person;
    QString fullName;
    QString post;
    QString organisationName;
    Id<Organisation> organisation;
    Honorific honorific = Honorific::Comrade;
    AttendeeRole role = AttendeeRole::Delegate;
    Id<AttendeeGroup> group;
    int rank = 0;     ///< of the post that day; 1 is the highest, 0 not ranked
    int position = 0; ///< moved by hand: goes before rank; 0 is not moved
    Response response = Response::NeedsAction;
    Id<Attendee> substituteFor;
    QString note;
    bool operator==(const Attendee &) const = default;
};

struct Attendance
{
    static constexpr const char *table = "attendance";
    Id<Attendance> id;
    Id<Session> session;
    Id<Attendee> attendee;
    AttendanceState state = AttendanceState::Present;
    QTime arrivedAt;
    QTime leftAt;
    QString reason;
    bool operator==(const Attendance &) const = default;
};

template<>
const Schema<AttendeeGroup> &schema<AttendeeGroup>();
template<>
const Schema<Attendee> &schema<Attendee>();
template<>
const Schema<Attendance> &schema<Attendance>();

/// Present at least for a part of the session.
bool countsAsPresent(AttendanceState state);

/// Press and support staff are at a conference without being counted as delegates.
bool countsAsDelegate(AttendeeRole role);
