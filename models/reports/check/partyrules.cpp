// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/dates.h"
#include "reports/check/sharedrules.h"
#include "reports/cooperation/commitmentannex.h"

#include <QSet>

#include <algorithm>

namespace {

/// On the record whose paper it is.
Finding findingOnPaper(const CooperationFile &file, const QString &sentence)
{
    return file.plan.id.isValid() ? findingOn(file.plan, "title", sentence)
                                  : findingOn(file.programme, "title", sentence);
}

Finding findingOnBody(const PartyFile &party, const QString &sentence)
{
    return {.sentence = sentence, .origin = {QString::fromLatin1(Organisation::table), party.organisation.value}};
}

QString bodyName(const PartyFile &party, const CooperationFile &file)
{
    const QString &name = party.body.name.fullName;
    return namedShortly(name.isEmpty() ? file.organisationNames.value(party.organisation.value) : name);
}

/// A plan under no programme, as of a steering committee, may be one body's own.
void findTooFewParties(const CooperationFile &file, const CheckDay &, Findings &found)
{
    constexpr qsizetype least = 2;
    if (file.programme.id.isValid() && file.parties.size() < least)
        found.append(
            findingOnPaper(file, RecordCheck::tr("Fewer than two bodies are parties, so nobody co-operates.")));
}

void findNoLeadParty(const CooperationFile &file, const CheckDay &, Findings &found)
{
    const auto leads = [](const PartyFile &party) { return party.role == PartyRole::Lead; };
    if (!file.parties.isEmpty() && std::ranges::count_if(file.parties, leads) != 1)
        found.append(
            findingOnPaper(file, RecordCheck::tr("Exactly one of the parties leads; please set their roles.")));
}

void findPartyTwice(const CooperationFile &file, const CheckDay &, Findings &found)
{
    QSet<qint64> seen;
    for (const PartyFile &party : file.parties) {
        if (seen.contains(party.organisation.value))
            found.append(findingOnBody(party, RecordCheck::tr("“%1” is a party twice.").arg(bodyName(party, file))));
        seen.insert(party.organisation.value);
    }
}

void findNoPartyName(const CooperationFile &file, const CheckDay &, Findings &found)
{
    for (const PartyFile &party : file.parties) {
        if (!party.body.name.id.isValid())
            found.append(findingOnBody(
                party,
                RecordCheck::tr("“%1” has no official name on %2.").arg(bodyName(party, file), shortDate(file.asOf))));
    }
}

void findNoSigner(const CooperationFile &file, const CheckDay &, Findings &found)
{
    for (const PartyFile &party : file.parties) {
        if (party.signer.isEmpty() && party.body.headName.isEmpty())
            found.append(findingOnBody(
                party,
                RecordCheck::tr("Nobody is named who signs for “%1”, and nobody held the post of its head on %2.")
                    .arg(bodyName(party, file), shortDate(file.asOf))));
    }
}

bool takesPart(const PartyFile &party, const CooperationFile &file)
{
    return !party.duties.isEmpty() || std::ranges::any_of(file.commitments, [&](const Commitment &commitment) {
        return commitment.lead == party.organisation || cooperatesOn(commitment, party.organisation, file);
    });
}

void findIdleParty(const CooperationFile &file, const CheckDay &, Findings &found)
{
    for (const PartyFile &party : file.parties) {
        if (!takesPart(party, file))
            found.append(
                findingOnPaper(file, RecordCheck::tr("“%1” has no duties in this paper.").arg(bodyName(party, file))));
    }
}

} // namespace

RecordRules<CooperationFile> partyRules()
{
    static const RecordRule<CooperationFile> rules[] = {
        {{"parties-too-few", "usage of the office", FindingWeight::Warning}, "", findTooFewParties},
        {{"lead-party-open", "NĐ 30/2020/NĐ-CP", FindingWeight::Warning}, "", findNoLeadParty},
        {{"party-twice", "usage of the office", FindingWeight::Blocking}, "", findPartyTwice},
        {{"party-name-unknown", "domain: names are dated", FindingWeight::Warning}, "", findNoPartyName},
        {{"party-signer-open", "HD 36-HD/VPTW", FindingWeight::Blocking}, "", findNoSigner, signerMissing},
        {{"party-without-duties", "5 rõ", FindingWeight::Warning}, "", findIdleParty},
    };
    return rules;
}
