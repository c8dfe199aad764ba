// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/programme.h"

#include "domain/directory/organisation.h"

template<>
std::span<const Choice> choices<ProgrammeKind>()
{
    static constexpr Choice list[] = {{"programme", QT_TRANSLATE_NOOP("Choice", "Co-operation programme")},
                                      {"regulation", QT_TRANSLATE_NOOP("Choice", "Co-ordination regulation")}};
    return list;
}

template<>
std::span<const Choice> choices<PartyRole>()
{
    static constexpr Choice list[] = {{"lead", QT_TRANSLATE_NOOP("Choice", "Lead")},
                                      {"party", QT_TRANSLATE_NOOP("Choice", "Partner")},
                                      {"member", QT_TRANSLATE_NOOP("Choice", "Member")}};
    return list;
}

namespace {

Problems programmeRules(const Programme &p)
{
    Problems found = checkPeriod({p.effectiveFrom, p.effectiveUntil}, "effective_until");
    if (p.predecessor.isValid() && p.predecessor == p.id)
        found.append(problem("predecessor_id", Rule::tr("A programme cannot follow itself.")));
    return found;
}

} // namespace

template<>
const Schema<Programme> &schema<Programme>()
{
    using P = Programme;
    static const auto s = makeSchema<P>(
        {"programmes", QT_TRANSLATE_NOOP("Record", "Programmes"), "title", "effective_from", true},
        {field<&P::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required | FieldFlag::Searched),
         field<&P::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&P::number>("number", QT_TRANSLATE_NOOP("Field", "Number and symbol"), FieldFlag::Searched),
         field<&P::fields>("fields", QT_TRANSLATE_NOOP("Field", "Fields of work"), FieldFlag::Searched),
         field<&P::signedOn>("signed_on", QT_TRANSLATE_NOOP("Field", "Signed on")),
         field<&P::effectiveFrom>("effective_from", QT_TRANSLATE_NOOP("Field", "In force from")),
         field<&P::effectiveUntil>("effective_until", QT_TRANSLATE_NOOP("Field", "In force until")),
         field<&P::predecessor>("predecessor_id", QT_TRANSLATE_NOOP("Field", "Predecessor")),
         field<&P::internal>("internal", QT_TRANSLATE_NOOP("Field", "For internal use")),
         field<&P::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        programmeRules);
    return s;
}

template<>
const Schema<ProgrammeParty> &schema<ProgrammeParty>()
{
    using P = ProgrammeParty;
    static const auto s = makeSchema<P>(
        {"programme-parties", QT_TRANSLATE_NOOP("Record", "Parties to programmes"), "organisation_id"},
        {field<&P::programme>("programme_id", QT_TRANSLATE_NOOP("Field", "Programme"),
                              FieldFlag::Required | FieldFlag::Owner),
         field<&P::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required),
         field<&P::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
         field<&P::signer>("signer", QT_TRANSLATE_NOOP("Field", "Signer")),
         field<&P::signerPost>("signer_post", QT_TRANSLATE_NOOP("Field", "Signer's post")),
         field<&P::contactUnit>("contact_unit", QT_TRANSLATE_NOOP("Field", "Contact unit")),
         field<&P::duties>("duties", QT_TRANSLATE_NOOP("Field", "Duties"), FieldFlag::Long)});
    return s;
}
