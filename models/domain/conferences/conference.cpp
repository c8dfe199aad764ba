// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/conference.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"

template<>
std::span<const Choice> choices<ConferenceKind>()
{
    static constexpr Choice list[] = {{"launch", QT_TRANSLATE_NOOP("Choice", "Launch of tasks")},
                                      {"mid_review", QT_TRANSLATE_NOOP("Choice", "Interim review")},
                                      {"final_review", QT_TRANSLATE_NOOP("Choice", "Final review")},
                                      {"briefing", QT_TRANSLATE_NOOP("Choice", "Briefing")},
                                      {"training", QT_TRANSLATE_NOOP("Choice", "Training")},
                                      {"seminar", QT_TRANSLATE_NOOP("Choice", "Seminar")},
                                      {"dialogue", QT_TRANSLATE_NOOP("Choice", "Dialogue")},
                                      {"commendation", QT_TRANSLATE_NOOP("Choice", "Commendation")},
                                      {"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
    return list;
}

template<>
std::span<const Choice> choices<ConferenceForm>()
{
    static constexpr Choice list[] = {{"in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
                                      {"online", QT_TRANSLATE_NOOP("Choice", "Online")},
                                      {"hybrid", QT_TRANSLATE_NOOP("Choice", "In person and online")}};
    return list;
}

template<>
std::span<const Choice> choices<ConferenceState>()
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
                                      {"scheduled", QT_TRANSLATE_NOOP("Choice", "Scheduled")},
                                      {"in_progress", QT_TRANSLATE_NOOP("Choice", "In session")},
                                      {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
                                      {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
                                      {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};
    return list;
}

namespace {

Problems conferenceRules(const Conference &c)
{
    Problems found = checkPeriod({c.startsOn, c.endsOn}, "ends_on");
    if (c.state != ConferenceState::Draft && !c.startsOn.isValid())
        found.append(problem("starts_on", Rule::tr("A conference that is more than a draft needs its day.")));
    return found;
}

Problems sessionRules(const Session &s)
{
    if (s.startsAt.isValid() && s.endsAt.isValid() && s.endsAt <= s.startsAt)
        return {problem("ends_at", Rule::tr("The session ends before it begins."))};
    return {};
}

} // namespace

template<>
const Schema<Conference> &schema<Conference>()
{
    using C = Conference;
    static const auto s = makeSchema<C>(
        {"conferences", QT_TRANSLATE_NOOP("Record", "Conferences"), "title", "starts_on", true},
        {field<&C::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&C::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required | FieldFlag::Searched),
         field<&C::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&C::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
         field<&C::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
         field<&C::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "First day")),
         field<&C::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "Last day")),
         field<&C::location>("location", QT_TRANSLATE_NOOP("Field", "Place"), FieldFlag::Searched),
         field<&C::organizer>("organizer_id", QT_TRANSLATE_NOOP("Field", "Organizer")),
         field<&C::invited>("invited", QT_TRANSLATE_NOOP("Field", "We were invited")),
         field<&C::chair>("chair_id", QT_TRANSLATE_NOOP("Field", "Chair")),
         field<&C::secretary>("secretary_id", QT_TRANSLATE_NOOP("Field", "Secretary")),
         field<&C::series>("series", QT_TRANSLATE_NOOP("Field", "Series"), FieldFlag::Searched),
         field<&C::internal>("internal", QT_TRANSLATE_NOOP("Field", "For internal use")),
         field<&C::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        conferenceRules);
    return s;
}

template<>
const Schema<CoOrganizer> &schema<CoOrganizer>()
{
    using C = CoOrganizer;
    static const auto s = makeSchema<C>(
        {"co-organizers", QT_TRANSLATE_NOOP("Record", "Co-organizers"), "organisation_id"},
        {field<&C::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"),
                               FieldFlag::Required | FieldFlag::Owner),
         field<&C::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required)});
    return s;
}

template<>
const Schema<Session> &schema<Session>()
{
    using S = Session;
    static const auto s =
        makeSchema<S>({"sessions", QT_TRANSLATE_NOOP("Record", "Sessions"), "title", "starts_at", true},
                      {field<&S::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"),
                                             FieldFlag::Required | FieldFlag::Owner),
                       field<&S::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
                       field<&S::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
                       field<&S::startsAt>("starts_at", QT_TRANSLATE_NOOP("Field", "Start"), FieldFlag::Required),
                       field<&S::endsAt>("ends_at", QT_TRANSLATE_NOOP("Field", "End")),
                       field<&S::location>("location", QT_TRANSLATE_NOOP("Field", "Place"))},
                      sessionRules);
    return s;
}
