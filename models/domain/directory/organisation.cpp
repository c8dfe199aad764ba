// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"

#include "domain/text/sortkey.h"

template<>
std::span<const Choice> choices<OrganisationKind>()
{
    static constexpr Choice list[] = {{"party", QT_TRANSLATE_NOOP("Choice", "Party body")},
                                      {"steering", QT_TRANSLATE_NOOP("Choice", "Steering committee")},
                                      {"state", QT_TRANSLATE_NOOP("Choice", "State body")},
                                      {"front", QT_TRANSLATE_NOOP("Choice", "Fatherland Front or mass organisation")},
                                      {"armed", QT_TRANSLATE_NOOP("Choice", "Armed forces")},
                                      {"press", QT_TRANSLATE_NOOP("Choice", "Press agency")},
                                      {"locality", QT_TRANSLATE_NOOP("Choice", "Locality")},
                                      {"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
    return list;
}

template<>
std::span<const Choice> choices<Bloc>()
{
    static constexpr Choice list[] = {{"superior", QT_TRANSLATE_NOOP("Choice", "Superiors")},
                                      {"party", QT_TRANSLATE_NOOP("Choice", "Party")},
                                      {"assembly", QT_TRANSLATE_NOOP("Choice", "Assembly and People's Council")},
                                      {"government", QT_TRANSLATE_NOOP("Choice", "Government and People's Committee")},
                                      {"front", QT_TRANSLATE_NOOP("Choice", "Front and mass organisations")},
                                      {"armed", QT_TRANSLATE_NOOP("Choice", "Armed forces")},
                                      {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
                                      {"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
    return list;
}

template<>
std::span<const Choice> choices<PaperStyle>()
{
    static constexpr Choice list[] = {{"party", QT_TRANSLATE_NOOP("Choice", "Party")},
                                      {"state", QT_TRANSLATE_NOOP("Choice", "State")},
                                      {"front", QT_TRANSLATE_NOOP("Choice", "Front and mass organisations")},
                                      {"press", QT_TRANSLATE_NOOP("Choice", "Press")}};
    return list;
}

template<>
std::span<const Choice> choices<SuccessionKind>()
{
    static constexpr Choice list[] = {{"rename", QT_TRANSLATE_NOOP("Choice", "Renaming")},
                                      {"merge", QT_TRANSLATE_NOOP("Choice", "Merger")},
                                      {"split", QT_TRANSLATE_NOOP("Choice", "Split")},
                                      {"transfer", QT_TRANSLATE_NOOP("Choice", "Transfer of tasks")},
                                      {"dissolution", QT_TRANSLATE_NOOP("Choice", "Dissolution")}};
    return list;
}

namespace {

Problems organisationRules(const Organisation &o)
{
    if (o.parent.isValid() && o.parent == o.id)
        return {problem("parent_id", Rule::tr("A body cannot be its own superior."))};
    return {};
}

QString organisationKey(const Organisation &o)
{
    return sortKey(o.title);
}

Problems nameRules(const OrganisationName &n)
{
    return checkPeriod({n.validFrom, n.validUntil}, "valid_until");
}

Problems successionRules(const Succession &s)
{
    if (s.from == s.to)
        return {problem("to_id", Rule::tr("A body cannot succeed itself."))};
    return {};
}

} // namespace

template<>
const Schema<Organisation> &schema<Organisation>()
{
    using O = Organisation;
    static const auto s = makeSchema<O>(
        {"organisations", QT_TRANSLATE_NOOP("Record", "Organisations"), "title", "sort_key"},
        {field<&O::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&O::title>("title", QT_TRANSLATE_NOOP("Field", "Name in lists"),
                          FieldFlag::Required | FieldFlag::Searched),
         field<&O::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&O::bloc>("bloc", QT_TRANSLATE_NOOP("Field", "Protocol bloc")),
         field<&O::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank")),
         field<&O::parent>("parent_id", QT_TRANSLATE_NOOP("Field", "Superior body")),
         field<&O::style>("style", QT_TRANSLATE_NOOP("Field", "Paper style")),
         field<&O::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        organisationRules, organisationKey);
    return s;
}

template<>
const Schema<OrganisationName> &schema<OrganisationName>()
{
    using N = OrganisationName;
    static const auto s = makeSchema<N>(
        {"organisation-names", QT_TRANSLATE_NOOP("Record", "Names of organisations"), "full_name"},
        {field<&N::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                 FieldFlag::Required | FieldFlag::Owner),
         field<&N::fullName>("full_name", QT_TRANSLATE_NOOP("Field", "Full name of the body"),
                             FieldFlag::Required | FieldFlag::Searched),
         field<&N::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name"), FieldFlag::Searched),
         field<&N::symbol>("symbol", QT_TRANSLATE_NOOP("Field", "Symbol"), FieldFlag::Searched),
         field<&N::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
         field<&N::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"))},
        nameRules);
    return s;
}

template<>
const Schema<Succession> &schema<Succession>()
{
    using S = Succession;
    static const auto s =
        makeSchema<S>({"successions", QT_TRANSLATE_NOOP("Record", "Successions"), "note"},
                      {field<&S::from>("from_id", QT_TRANSLATE_NOOP("Field", "From body"), FieldFlag::Required),
                       field<&S::to>("to_id", QT_TRANSLATE_NOOP("Field", "To body"), FieldFlag::Required),
                       field<&S::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
                       field<&S::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                       field<&S::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long)},
                      successionRules);
    return s;
}

std::optional<OrganisationName> nameOn(const QList<OrganisationName> &names, QDate day)
{
    std::optional<OrganisationName> best;
    for (const OrganisationName &name : names) {
        const bool valid = Period{name.validFrom, name.validUntil}.contains(day);
        if (valid && (!best || !best->validFrom.isValid() || best->validFrom < name.validFrom))
            best = name;
    }
    return best;
}
