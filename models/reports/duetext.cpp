// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/duetext.h"

#include "domain/tasks/task.h"
#include "domain/text/dates.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

QString dueText(const Task &task, const Wording &wording)
{
    const bool needsDay = task.dueKind != DueKind::None && task.dueKind != DueKind::Standing;
    const DueKind kind = needsDay && !task.dueOn.isValid() ? DueKind::None : task.dueKind;
    const int quarter = (task.dueOn.month() + 2) / 3;
    return filled(wording.word(u"choice.due_kind"_s, kind), {{"date", shortDate(task.dueOn)},
                                                             {"month", QString::number(task.dueOn.month())},
                                                             {"quarter", roman(quarter)},
                                                             {"year", QString::number(task.dueOn.year())}});
}

QString periodText(QDate from, QDate until, const Wording &wording)
{
    const Places places{{"from", shortDate(from)}, {"until", shortDate(until)}};
    if (from.isValid() && until.isValid())
        return wording.text(u"summary.programmes.effective"_s, places);
    if (from.isValid())
        return wording.text(u"summary.programmes.effective_from"_s, places);
    return until.isValid() ? wording.text(u"summary.programmes.effective_until"_s, places) : QString();
}
