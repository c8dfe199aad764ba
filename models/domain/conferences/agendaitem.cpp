// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/agendaitem.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"

template<>
std::span<const Choice> choices<AgendaKind>()
{
    static constexpr Choice list[] = {{"ritual", QT_TRANSLATE_NOOP("Choice", "Ritual")},
                                      {"report", QT_TRANSLATE_NOOP("Choice", "Report")},
                                      {"discussion", QT_TRANSLATE_NOOP("Choice", "Discussion")},
                                      {"adoption", QT_TRANSLATE_NOOP("Choice", "Adoption")},
                                      {"signing", QT_TRANSLATE_NOOP("Choice", "Signing")},
                                      {"award", QT_TRANSLATE_NOOP("Choice", "Award")},
                                      {"speech", QT_TRANSLATE_NOOP("Choice", "Speech")},
                                      {"conclusion", QT_TRANSLATE_NOOP("Choice", "Conclusion")},
                                      {"break", QT_TRANSLATE_NOOP("Choice", "Break")}};
    return list;
}

namespace {

Problems itemRules(const AgendaItem &i)
{
    Problems found;
    if (i.minutes < 0)
        found.append(problem("minutes", Rule::tr("The duration cannot be negative.")));
    if (i.level < 1)
        found.append(problem("level", Rule::tr("The level counts from 1.")));
    if (i.carriedOverFrom.isValid() && i.carriedOverFrom == i.id)
        found.append(problem("carried_over_from_id", Rule::tr("An item cannot be carried over from itself.")));
    return found;
}

} // namespace

template<>
const Schema<AgendaItem> &schema<AgendaItem>()
{
    using A = AgendaItem;
    static const auto s = makeSchema<A>(
        {"agenda-items", QT_TRANSLATE_NOOP("Record", "Agenda items"), "title"},
        {field<&A::session>("session_id", QT_TRANSLATE_NOOP("Field", "Session"),
                            FieldFlag::Required | FieldFlag::Owner),
         field<&A::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
         field<&A::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
         field<&A::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&A::numbered>("numbered", QT_TRANSLATE_NOOP("Field", "Numbered")),
         field<&A::title>("title", QT_TRANSLATE_NOOP("Field", "Content"), FieldFlag::Required | FieldFlag::Searched),
         field<&A::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes")),
         field<&A::pinnedStart>("pinned_start", QT_TRANSLATE_NOOP("Field", "Pinned start")),
         field<&A::presenter>("presenter_id", QT_TRANSLATE_NOOP("Field", "Presenter")),
         field<&A::unit>("unit_id", QT_TRANSLATE_NOOP("Field", "Responsible body")),
         field<&A::performer>("performer", QT_TRANSLATE_NOOP("Field", "Performed by"), FieldFlag::Searched),
         field<&A::internal>("internal", QT_TRANSLATE_NOOP("Field", "Internal")),
         field<&A::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark"), FieldFlag::Searched),
         field<&A::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldFlag::Long | FieldFlag::Searched),
         field<&A::carriedOverFrom>("carried_over_from_id", QT_TRANSLATE_NOOP("Field", "Carried over from"))},
        itemRules);
    return s;
}
