// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/proceedings.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"

template<>
std::span<const Choice> choices<OpinionKind>()
{
    static constexpr Choice list[] = {{"opinion", QT_TRANSLATE_NOOP("Choice", "Opinion")},
                                      {"difficulty", QT_TRANSLATE_NOOP("Choice", "Difficulty")},
                                      {"solution", QT_TRANSLATE_NOOP("Choice", "Solution")},
                                      {"proposal", QT_TRANSLATE_NOOP("Choice", "Proposal")}};
    return list;
}

template<>
std::span<const Choice> choices<ConclusionKind>()
{
    static constexpr Choice list[] = {{"information", QT_TRANSLATE_NOOP("Choice", "Information")},
                                      {"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
                                      {"task", QT_TRANSLATE_NOOP("Choice", "Assignment")}};
    return list;
}

namespace {

Problems opinionRules(const Opinion &o)
{
    if (o.answersTo.isValid() && o.answersTo == o.id)
        return {problem("answers_to_id", Rule::tr("An opinion cannot answer itself."))};
    return {};
}

Problems voteRules(const Vote &v)
{
    if (v.inFavour < 0 || v.against < 0 || v.other < 0 || v.present < 0)
        return {problem("in_favour", Rule::tr("Votes cannot be negative."))};
    if (v.present > 0 && v.inFavour + v.against + v.other != v.present)
        return {problem("present", Rule::tr("The votes do not add up to those present."), Severity::Warning)};
    return {};
}

} // namespace

template<>
const Schema<Opinion> &schema<Opinion>()
{
    using O = Opinion;
    static const auto s =
        makeSchema<O>({"opinions", QT_TRANSLATE_NOOP("Record", "Opinions"), "text"},
                      {field<&O::item>("agenda_item_id", QT_TRANSLATE_NOOP("Field", "Agenda item"),
                                       FieldFlag::Required | FieldFlag::Owner),
                       field<&O::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
                       field<&O::speaker>("speaker_id", QT_TRANSLATE_NOOP("Field", "Speaker")),
                       field<&O::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                       field<&O::answersTo>("answers_to_id", QT_TRANSLATE_NOOP("Field", "Answers to")),
                       field<&O::addressee>("addressee_id", QT_TRANSLATE_NOOP("Field", "Addressed to")),
                       field<&O::text>("text", QT_TRANSLATE_NOOP("Field", "Text"),
                                       FieldFlag::Required | FieldFlag::Long | FieldFlag::Searched),
                       field<&O::saidAt>("said_at", QT_TRANSLATE_NOOP("Field", "Time"))},
                      opinionRules);
    return s;
}

template<>
const Schema<Vote> &schema<Vote>()
{
    using V = Vote;
    static const auto s = makeSchema<V>({"votes", QT_TRANSLATE_NOOP("Record", "Votes"), "subject"},
                                        {field<&V::item>("agenda_item_id", QT_TRANSLATE_NOOP("Field", "Agenda item"),
                                                         FieldFlag::Required | FieldFlag::Owner),
                                         field<&V::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject")),
                                         field<&V::inFavour>("in_favour", QT_TRANSLATE_NOOP("Field", "In favour")),
                                         field<&V::against>("against", QT_TRANSLATE_NOOP("Field", "Against")),
                                         field<&V::other>("other", QT_TRANSLATE_NOOP("Field", "Other opinions")),
                                         field<&V::present>("present", QT_TRANSLATE_NOOP("Field", "Of how many"))},
                                        voteRules);
    return s;
}

template<>
const Schema<Conclusion> &schema<Conclusion>()
{
    using C = Conclusion;
    static const auto s =
        makeSchema<C>({"conclusions", QT_TRANSLATE_NOOP("Record", "Conclusions"), "text"},
                      {field<&C::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
                       field<&C::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"),
                                             FieldFlag::Required | FieldFlag::Owner),
                       field<&C::position>("position", QT_TRANSLATE_NOOP("Field", "Number")),
                       field<&C::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                       field<&C::text>("text", QT_TRANSLATE_NOOP("Field", "Text"),
                                       FieldFlag::Required | FieldFlag::Long | FieldFlag::Searched)});
    return s;
}

template<>
const Schema<ConclusionAddressee> &schema<ConclusionAddressee>()
{
    using C = ConclusionAddressee;
    static const auto s = makeSchema<C>(
        {"conclusion-addressees", QT_TRANSLATE_NOOP("Record", "Addressees of conclusions"), "organisation_id"},
        {field<&C::conclusion>("conclusion_id", QT_TRANSLATE_NOOP("Field", "Conclusion"),
                               FieldFlag::Required | FieldFlag::Owner),
         field<&C::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required)});
    return s;
}
