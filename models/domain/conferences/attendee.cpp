// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendee.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/text/sortkey.h"

template<>
std::span<const Choice> choices<AttendeeRole>()
{
    static constexpr Choice list[] = {{"chair", QT_TRANSLATE_NOOP("Choice", "Chair")},
                                      {"secretary", QT_TRANSLATE_NOOP("Choice", "Secretary")},
                                      {"delegate", QT_TRANSLATE_NOOP("Choice", "Delegate")},
                                      {"invited", QT_TRANSLATE_NOOP("Choice", "Invited guest")},
                                      {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
                                      {"support", QT_TRANSLATE_NOOP("Choice", "Support staff")}};
    return list;
}

template<>
std::span<const Choice> choices<Response>()
{
    static constexpr Choice list[] = {{"needs_action", QT_TRANSLATE_NOOP("Choice", "No answer yet")},
                                      {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
                                      {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
                                      {"delegated", QT_TRANSLATE_NOOP("Choice", "Sends a substitute")}};
    return list;
}

template<>
std::span<const Choice> choices<AttendanceState>()
{
    static constexpr Choice list[] = {{"present", QT_TRANSLATE_NOOP("Choice", "Present")},
                                      {"late", QT_TRANSLATE_NOOP("Choice", "Came late")},
                                      {"left_early", QT_TRANSLATE_NOOP("Choice", "Left early")},
                                      {"excused", QT_TRANSLATE_NOOP("Choice", "Absent with reason")},
                                      {"absent", QT_TRANSLATE_NOOP("Choice", "Absent")}};
    return list;
}

bool countsAsPresent(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Late || state == AttendanceState::LeftEarly;
}

bool countsAsDelegate(AttendeeRole role)
{
    return role != AttendeeRole::Press && role != AttendeeRole::Support;
}

namespace {

QString attendeeOrder(const Attendee &a)
{
    return personKey(a.fullName);
}

Problems attendeeRules(const Attendee &a)
{
    if (a.substituteFor.isValid() && a.substituteFor == a.id)
        return {problem("substitute_for_id", Rule::tr("Nobody can be the substitute of himself."))};
    return {};
}

Problems attendanceRules(const Attendance &a)
{
    Problems found;
    if (a.state == AttendanceState::Excused && a.reason.trimmed().isEmpty())
        found.append(problem("reason", Rule::tr("Please enter the reason of the absence.")));
    if (a.arrivedAt.isValid() && a.leftAt.isValid() && a.leftAt < a.arrivedAt)
        found.append(problem("left_at", Rule::tr("The time of leaving lies before the arrival.")));
    return found;
}

} // namespace

template<>
const Schema<AttendeeGroup> &schema<AttendeeGroup>()
{
    using G = AttendeeGroup;
    static const auto s =
        makeSchema<G>({"attendee-groups", QT_TRANSLATE_NOOP("Record", "Groups of attendees"), "title"},
                      {field<&G::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"),
                                             FieldFlag::Required | FieldFlag::Owner),
                       field<&G::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
                       field<&G::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required)});
    return s;
}

template<>
const Schema<Attendee> &schema<Attendee>()
{
    using A = Attendee;
    static const auto s = makeSchema<A>(
        {"attendees", QT_TRANSLATE_NOOP("Record", "Attendees"), "full_name", "sort_key"},
        {field<&A::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&A::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"),
                               FieldFlag::Required | FieldFlag::Owner),
         field<&A::person>("person_id", QT_TRANSLATE_NOOP("Field", "Person")),
         field<&A::fullName>("full_name", QT_TRANSLATE_NOOP("Field", "Full name"),
                             FieldFlag::Required | FieldFlag::Searched),
         field<&A::post>("post", QT_TRANSLATE_NOOP("Field", "Post"), FieldFlag::Searched),
         field<&A::organisationName>("organisation_name", QT_TRANSLATE_NOOP("Field", "Organisation on that day"),
                                     FieldFlag::Searched),
         field<&A::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation")),
         field<&A::honorific>("honorific", QT_TRANSLATE_NOOP("Field", "Form of address")),
         field<&A::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
         field<&A::group>("group_id", QT_TRANSLATE_NOOP("Field", "Group")),
         field<&A::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank")),
         field<&A::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
         field<&A::response>("response", QT_TRANSLATE_NOOP("Field", "Answer to the invitation")),
         field<&A::substituteFor>("substitute_for_id", QT_TRANSLATE_NOOP("Field", "Substitute for")),
         field<&A::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        attendeeRules, attendeeOrder);
    return s;
}

template<>
const Schema<Attendance> &schema<Attendance>()
{
    using A = Attendance;
    static const auto s = makeSchema<A>({"attendances", QT_TRANSLATE_NOOP("Record", "Attendances"), "state"},
                                        {field<&A::session>("session_id", QT_TRANSLATE_NOOP("Field", "Session"),
                                                            FieldFlag::Required | FieldFlag::Owner),
                                         field<&A::attendee>("attendee_id", QT_TRANSLATE_NOOP("Field", "Attendee"),
                                                             FieldFlag::Required | FieldFlag::Owner),
                                         field<&A::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
                                         field<&A::arrivedAt>("arrived_at", QT_TRANSLATE_NOOP("Field", "Arrived at")),
                                         field<&A::leftAt>("left_at", QT_TRANSLATE_NOOP("Field", "Left at")),
                                         field<&A::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))},
                                        attendanceRules);
    return s;
}
