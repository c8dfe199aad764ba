// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/sharedrules.h"

#include "domain/text/dates.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

void noteNoName(const OfficeDay &body, Findings &found)
{
    if (!body.name.id.isValid())
        found.append(
            {.sentence = RecordCheck::tr("The office has no official name on %1; the name of the lists is printed.")
                             .arg(shortDate(body.day)),
             .origin = {QString::fromLatin1(Organisation::table), body.name.organisation.value}});
}

void noteNoLead(const Task &task, Findings &found)
{
    if (!task.lead.isValid())
        found.append(findingOn(task, "lead_id",
                               RecordCheck::tr("The task “%1” has no lead body.").arg(namedShortly(task.title))));
}

void noteDueBefore(const Task &task, QDate otherwise, Findings &found)
{
    const QDate start = task.issuedOn.isValid() ? task.issuedOn : otherwise;
    if (task.dueOn.isValid() && start.isValid() && task.dueOn < start)
        found.append(findingOn(
            task, "due_on", RecordCheck::tr("The task “%1” is due before it is given.").arg(namedShortly(task.title))));
}

QString namedShortly(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString line = oneLine(text);
    return line.size() <= most ? line : line.left(most).trimmed() + u'…';
}
