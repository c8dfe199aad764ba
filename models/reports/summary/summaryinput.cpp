// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/summaryinput.h"

#include "domain/summary/figures.h"
#include "domain/text/dates.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

namespace {

QString periodText(const Summary &summary, const Wording &wording)
{
    const Period &period = summary.now.period;
    if (period == yearOf(summary.year))
        return wording.text(u"summary.whole_year"_s, {{"year", QString::number(summary.year)}});
    return wording.text(u"summary.from_until"_s, {{"from", longDate(period.from)}, {"until", longDate(period.until)}});
}

} // namespace

QString SummaryInput::text(const QString &key, const Places &more) const
{
    return wording.text(key, places + more);
}

GridColumn SummaryInput::column(const QString &key) const
{
    GridColumn column = wording.column(key);
    column.title = filled(column.title, places);
    return column;
}

SummaryInput summaryInput(const Summary &summary, const Wording &wording)
{
    const QString period = periodText(summary, wording);
    return {summary,
            wording,
            {{"period", period},
             {"PERIOD", period.toUpper()},
             {"year", QString::number(summary.year)},
             {"before_year", QString::number(summary.before.period.from.year())},
             {"next", QString::number(summary.year + 1)},
             {"office", oneLine(summary.office.name.fullName)},
             {"superior", oneLine(summary.office.superior.fullName)},
             {"symbol", oneLine(summary.office.name.symbol)},
             {"date", longDate(summary.office.day)}}};
}
