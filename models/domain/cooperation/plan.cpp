// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/plan.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"

template<>
std::span<const Choice> choices<PlanEventKind>()
{
    static constexpr Choice list[] = {{"drafted", QT_TRANSLATE_NOOP("Choice", "Drafted")},
                                      {"consulted", QT_TRANSLATE_NOOP("Choice", "Partners consulted")},
                                      {"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
                                      {"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
                                      {"signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
                                      {"reviewed", QT_TRANSLATE_NOOP("Choice", "Reviewed")},
                                      {"ended", QT_TRANSLATE_NOOP("Choice", "Ended")}};
    return list;
}

namespace {

Problems planRules(const Plan &p)
{
    return checkYear(p.year);
}

Problems eventRules(const PlanEvent &e)
{
    if (e.kind == PlanEventKind::Ended && e.note.trimmed().isEmpty())
        return {problem("note", Rule::tr("Please enter why the plan ended."))};
    return {};
}

} // namespace

template<>
const Schema<Plan> &schema<Plan>()
{
    using P = Plan;
    static const auto s = makeSchema<P>(
        {"plans", QT_TRANSLATE_NOOP("Record", "Plans"), "title", "year", true},
        {field<&P::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&P::programme>("programme_id", QT_TRANSLATE_NOOP("Field", "Programme")),
         field<&P::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), FieldFlag::Year),
         field<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required | FieldFlag::Searched),
         field<&P::number>("number", QT_TRANSLATE_NOOP("Field", "Number and symbol"), FieldFlag::Searched),
         field<&P::internal>("internal", QT_TRANSLATE_NOOP("Field", "For internal use")),
         field<&P::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        planRules);
    return s;
}

template<>
const Schema<PlanParty> &schema<PlanParty>()
{
    using P = PlanParty;
    static const auto s = makeSchema<P>(
        {"plan-parties", QT_TRANSLATE_NOOP("Record", "Parties to plans"), "organisation_id"},
        {field<&P::plan>("plan_id", QT_TRANSLATE_NOOP("Field", "Plan"), FieldFlag::Required | FieldFlag::Owner),
         field<&P::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required),
         field<&P::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
         field<&P::signer>("signer", QT_TRANSLATE_NOOP("Field", "Signer")),
         field<&P::signerPost>("signer_post", QT_TRANSLATE_NOOP("Field", "Signer's post"))});
    return s;
}

template<>
const Schema<PlanEvent> &schema<PlanEvent>()
{
    using E = PlanEvent;
    static const auto s = makeSchema<E>(
        {"plan-events", QT_TRANSLATE_NOOP("Record", "Events of plans"), "kind", "date", true},
        {field<&E::plan>("plan_id", QT_TRANSLATE_NOOP("Field", "Plan"), FieldFlag::Required | FieldFlag::Owner),
         field<&E::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&E::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
         field<&E::item>("agenda_item_id", QT_TRANSLATE_NOOP("Field", "Agenda item")),
         field<&E::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference")),
         field<&E::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long)},
        eventRules);
    return s;
}

std::optional<PlanEvent> eventOf(const QList<PlanEvent> &events, PlanEventKind kind, QDate upTo)
{
    std::optional<PlanEvent> first;
    for (const PlanEvent &event : events) {
        const bool counts = event.kind == kind && Period{{}, upTo}.contains(event.date);
        if (counts && (!first || event.date < first->date))
            first = event;
    }
    return first;
}

std::optional<PlanEventKind> stateOf(const QList<PlanEvent> &events, QDate day)
{
    std::optional<PlanEventKind> latest;
    for (const PlanEvent &event : events) {
        if (event.date <= day && (!latest || event.kind > *latest))
            latest = event.kind;
    }
    return latest;
}
