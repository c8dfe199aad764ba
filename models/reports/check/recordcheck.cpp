// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/recordcheck.h"

#include "document/check/layoutcheck.h"
#include "reports/check/recordrules.h"

#include <QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Hands over every set of rules, each of its own type.
template<class Visit>
void visitRules(Visit visit)
{
    visit(arrangementRules());
    visit(attendeeRules());
    visit(proceedingRules());
    visit(partyRules());
    visit(programmeRules());
    visit(planRules());
    visit(programmeRegisterRules());
    visit(taskSlipRules());
    visit(taskListRules());
}

/// By what it says: one that several sources share may stand in the program more than once.
bool isSame(const CheckRule &one, const CheckRule &other)
{
    return std::string_view(one.id) == other.id && std::string_view(one.source) == other.source &&
           one.weight == other.weight;
}

bool concerns(const char *papers, QStringView kind)
{
    const QString kinds = QString::fromLatin1(papers);
    return kinds.isEmpty() || kinds.split(u' ').contains(kind);
}

template<class Source>
Findings findingsOf(const RecordRule<Source> &each, const Source &source, const CheckDay &day)
{
    Findings found;
    each.find(source, day, found);
    for (Finding &finding : found) {
        finding.rule = QString::fromLatin1(each.rule.id);
        finding.weight = each.rule.weight;
    }
    return found;
}

} // namespace

std::vector<CheckRule> recordRules()
{
    std::vector<CheckRule> rules;
    visitRules([&](auto set) {
        for (const auto &each : set) {
            if (std::ranges::none_of(rules, [&](const CheckRule &known) { return isSame(known, each.rule); }))
                rules.push_back(each.rule);
        }
    });
    return rules;
}

Findings checkRecords(QStringView kind, const PaperSource &source, const CheckDay &day)
{
    Findings all;
    visitRules([&]<class Source>(RecordRules<Source> rules) {
        const auto *records = std::get_if<Source>(&source);
        if (records == nullptr)
            return;
        for (const RecordRule<Source> &each : rules) {
            if (concerns(each.papers, kind))
                all += findingsOf(each, *records, day);
        }
    });
    return all;
}

Findings checkPaper(const Document &paper, QStringView kind, const PaperSource &source, const CheckDay &day)
{
    const Findings inRecords = checkRecords(kind, source, day);
    QSet<QString> explained;
    visitRules([&](auto set) {
        for (const auto &each : set) {
            const auto isItsOwn = [&](const Finding &finding) {
                return finding.rule == QLatin1StringView(each.rule.id);
            };
            if (each.explains != nullptr && std::ranges::any_of(inRecords, isItsOwn))
                explained.insert(QString::fromLatin1(each.explains));
        }
    });
    Findings onPaper = checkLayout(paper);
    onPaper.removeIf([&](const Finding &finding) { return explained.contains(finding.rule); });
    return onPaper + inRecords;
}
