// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/recordcheck.h"

#include "document/check/layoutcheck.h"
#include "reports/check/conferencerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<ConferenceRule> allRules()
{
    std::vector<ConferenceRule> all;
    for (const auto &rules : {arrangementRules(), attendeeRules(), proceedingRules()})
        all.insert(all.end(), rules.begin(), rules.end());
    return all;
}

bool concerns(const ConferenceRule &rule, QStringView kind)
{
    const QString papers = QString::fromLatin1(rule.papers);
    return papers.isEmpty() || papers.split(u' ').contains(kind);
}

} // namespace

std::vector<CheckRule> recordRules()
{
    std::vector<CheckRule> rules;
    for (const ConferenceRule &each : allRules())
        rules.push_back(each.rule);
    return rules;
}

Findings checkRecords(QStringView kind, const PaperSource &source, const CheckDay &day)
{
    Findings all;
    const auto *file = std::get_if<ConferenceFile>(&source);
    if (file == nullptr)
        return all;
    for (const ConferenceRule &each : allRules()) {
        Findings found;
        if (concerns(each, kind))
            each.find(*file, day, found);
        for (Finding &finding : found) {
            finding.rule = QString::fromLatin1(each.rule.id);
            finding.weight = each.rule.weight;
        }
        all += found;
    }
    return all;
}

Findings checkPaper(const Document &paper, QStringView kind, const PaperSource &source, const CheckDay &day)
{
    return checkLayout(paper) + checkRecords(kind, source, day);
}
