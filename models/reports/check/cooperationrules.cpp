// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/period.h"
#include "domain/text/dates.h"
#include "reports/check/sharedrules.h"

#include <algorithm>

namespace {

void findOpenEffect(const CooperationFile &file, const CheckDay &, Findings &found)
{
    const Programme &programme = file.programme;
    if (!programme.effectiveFrom.isValid() || !programme.effectiveUntil.isValid())
        found.append(findingOn(programme, programme.effectiveFrom.isValid() ? "effective_until" : "effective_from",
                               RecordCheck::tr("It is open from when and until when the programme is in force.")));
}

void findEffectBeforeSigning(const CooperationFile &file, const CheckDay &, Findings &found)
{
    const Programme &programme = file.programme;
    if (programme.signedOn.isValid() && programme.effectiveFrom.isValid() &&
        programme.effectiveFrom < programme.signedOn)
        found.append(findingOn(programme, "effective_from",
                               RecordCheck::tr("The programme is in force from %1, but was signed on %2.")
                                   .arg(shortDate(programme.effectiveFrom), shortDate(programme.signedOn))));
}

void findNoFields(const CooperationFile &file, const CheckDay &, Findings &found)
{
    if (file.programme.fields.trimmed().isEmpty())
        found.append(findingOn(file.programme, "fields",
                               RecordCheck::tr("The fields in which the bodies co-operate are open.")));
}

void findPredecessorInForce(const CooperationFile &file, const CheckDay &, Findings &found)
{
    const QDate ends = file.predecessor.effectiveUntil;
    const QDate begins = file.programme.effectiveFrom;
    if (ends.isValid() && begins.isValid() && begins <= ends)
        found.append(findingOn(
            file.programme, "effective_from",
            RecordCheck::tr("The programme that it takes the place of is in force until %1.").arg(shortDate(ends))));
}

void findOutsideProgramme(const CooperationFile &file, const CheckDay &, Findings &found)
{
    const Period period{file.programme.effectiveFrom, file.programme.effectiveUntil};
    const Period year = yearOf(file.plan.year);
    const bool before = period.until.isValid() && period.until < year.from;
    const bool after = period.from.isValid() && period.from > year.until;
    if (file.programme.id.isValid() && (before || after))
        found.append(findingOn(
            file.plan, "year",
            RecordCheck::tr("The plan's year %1 lies outside the time of its programme.").arg(file.plan.year)));
}

void findNoCommitments(const CooperationFile &file, const CheckDay &, Findings &found)
{
    if (file.commitments.isEmpty())
        found.append(findingOn(file.plan, "title", RecordCheck::tr("The plan has no commitments yet.")));
}

using Notice = std::optional<Finding>;

/// One finding for each commitment for which `notice` has one.
template<Notice (*notice)(const CooperationFile &file, const Commitment &commitment, const QString &name)>
void findInCommitments(const CooperationFile &file, const CheckDay &, Findings &found)
{
    for (const Commitment &commitment : file.commitments) {
        if (const Notice one = notice(file, commitment, namedShortly(commitment.text)))
            found.append(*one);
    }
}

Notice noLead(const CooperationFile &, const Commitment &commitment, const QString &name)
{
    if (commitment.lead.isValid())
        return {};
    return findingOn(commitment, "lead_id", RecordCheck::tr("The commitment “%1” has no lead body.").arg(name));
}

Notice noEnd(const CooperationFile &, const Commitment &commitment, const QString &name)
{
    if (commitment.effectiveUntil.isValid())
        return {};
    return findingOn(commitment, "effective_until",
                     RecordCheck::tr("It is open until when “%1” has to be done.").arg(name));
}

Notice otherYear(const CooperationFile &file, const Commitment &commitment, const QString &name)
{
    const Period year = yearOf(file.plan.year);
    const auto outside = [&](QDate day) { return day.isValid() && !year.contains(day); };
    if (!outside(commitment.effectiveFrom) && !outside(commitment.effectiveUntil))
        return {};
    return findingOn(commitment, "effective_until",
                     RecordCheck::tr("The time of “%1” lies outside the year %2.").arg(name).arg(file.plan.year));
}

Notice noProduct(const CooperationFile &, const Commitment &commitment, const QString &name)
{
    if (!commitment.product.isEmpty())
        return {};
    return findingOn(commitment, "product", RecordCheck::tr("The commitment “%1” names no product.").arg(name));
}

void findNoParties(const CooperationRegister &file, const CheckDay &, Findings &found)
{
    for (const Programme &programme : file.programmes) {
        if (std::ranges::find(file.parties, programme.id, &ProgrammeParty::programme) == file.parties.end())
            found.append(
                findingOn(programme, "title",
                          RecordCheck::tr("The programme “%1” has no parties.").arg(namedShortly(programme.title))));
    }
}

void findUnsigned(const CooperationRegister &file, const CheckDay &, Findings &found)
{
    for (const Programme &programme : file.programmes) {
        if (!programme.signedOn.isValid())
            found.append(findingOn(
                programme, "signed_on",
                RecordCheck::tr("The day on which “%1” was signed is open.").arg(namedShortly(programme.title))));
    }
}

} // namespace

RecordRules<CooperationFile> programmeRules()
{
    constexpr auto papers = "programme";
    static const RecordRule<CooperationFile> rules[] = {
        {{"effect-open", "usage of the office", FindingWeight::Warning}, papers, findOpenEffect},
        {{"effect-before-signing", "calendar", FindingWeight::Warning}, papers, findEffectBeforeSigning},
        {{"fields-open", "usage of the office", FindingWeight::Warning}, papers, findNoFields},
        {{"predecessor-in-force", "calendar", FindingWeight::Hint}, papers, findPredecessorInForce},
    };
    return rules;
}

RecordRules<CooperationFile> planRules()
{
    constexpr auto papers = "plan";
    static const RecordRule<CooperationFile> rules[] = {
        {{"plan-outside-programme", "calendar", FindingWeight::Warning}, papers, findOutsideProgramme},
        {{"commitments-missing", "usage of the office", FindingWeight::Warning}, papers, findNoCommitments},
        {{"commitment-lead-missing", "5 rõ", FindingWeight::Warning}, papers, findInCommitments<noLead>},
        {{"commitment-end-open", "5 rõ", FindingWeight::Hint}, papers, findInCommitments<noEnd>},
        {{"commitment-other-year", "calendar", FindingWeight::Warning}, papers, findInCommitments<otherYear>},
        {{"commitment-product-open", "5 rõ", FindingWeight::Hint}, papers, findInCommitments<noProduct>},
    };
    return rules;
}

RecordRules<CooperationRegister> programmeRegisterRules()
{
    static const RecordRule<CooperationRegister> rules[] = {
        {officeNameUnknown, "", findNoOfficeName<CooperationRegister>},
        {{"programme-without-parties", "usage of the office", FindingWeight::Warning}, "", findNoParties},
        {{"programme-unsigned", "usage of the office", FindingWeight::Hint}, "programmes", findUnsigned},
    };
    return rules;
}
