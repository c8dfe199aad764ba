// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/layoutcheck.h"

#include "document/check/rules.h"

namespace {

std::vector<LayoutRule> allRules()
{
    std::vector<LayoutRule> all;
    for (const auto &rules : {headRules(), dateRules(), languageRules(), signatureRules(), cardRules()})
        all.insert(all.end(), rules.begin(), rules.end());
    return all;
}

} // namespace

bool hasLetterhead(const Document &paper)
{
    bool found = false;
    eachBlock<Letterhead>(paper, [&](const Letterhead &, const Origin &) { found = true; });
    return found;
}

std::vector<CheckRule> layoutRules()
{
    std::vector<CheckRule> rules;
    for (const LayoutRule &each : allRules())
        rules.push_back(each.rule);
    return rules;
}

Findings checkLayout(const Document &paper)
{
    Findings all;
    for (const LayoutRule &each : allRules()) {
        Findings found;
        each.find(paper, found);
        for (Finding &finding : found) {
            finding.rule = QString::fromLatin1(each.rule.id);
            finding.weight = each.rule.weight;
        }
        all += found;
    }
    return all;
}
