// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homelines.h"

#include "domain/settings/usual.h"
#include "domain/text/dates.h"
#include "store/lists/listcount.h"
#include "store/queries/homequeries.h"
#include "store/queries/tasks/taskconditions.h"
#include "store/queries/timequeries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Home
{
    Q_DECLARE_TR_FUNCTIONS(Home)
};

constexpr int linesShown = 6;

QString daysLeft(qint64 days)
{
    if (days == 0)
        return Home::tr("today");
    return days == 1 ? Home::tr("tomorrow") : Home::tr("%n day(s) left", nullptr, int(days));
}

QString dueText(const DueTask &task, QDate today)
{
    const qint64 days = today.daysTo(task.dueOn);
    const QString when = days < 0 ? Home::tr("%n day(s) overdue", nullptr, int(-days)) : daysLeft(days);
    return u"%1 · %2 · %3"_s.arg(task.lead, shortDate(task.dueOn), when);
}

HomeSection taskSection(const QString &key, const QString &title, const DueTasks &tasks, QDate today)
{
    HomeSection section{.key = key, .title = title, .count = tasks.count};
    for (const DueTask &task : tasks.first)
        section.lines.append({{&schema<Task>().type, task.id.value}, task.title, dueText(task, today)});
    return section;
}

HomeSection overdueSection(Database &database, const TimeRule &rule)
{
    HomeSection section =
        taskSection(u"overdue"_s, Home::tr("Overdue tasks"), overdueTasks(database, rule, linesShown), rule.today);
    section.nothing = Home::tr("No task is overdue.");
    section.all = {.list = &schema<Task>().type, .chip = section.title, .conditions = overdueConditions(rule)};
    section.role = Role::Overdue;
    return section;
}

HomeSection dueSoonSection(Database &database, const TimeRule &rule)
{
    HomeSection section =
        taskSection(u"due_soon"_s, Home::tr("Tasks due soon"), dueSoonTasks(database, rule, linesShown), rule.today);
    section.nothing = Home::tr("No task falls due in the next days.");
    section.all = {.list = &schema<Task>().type, .chip = section.title, .conditions = dueSoonConditions(rule)};
    section.role = Role::DueSoon;
    return section;
}

QString conferenceText(const Conference &conference, QDate today)
{
    const QString day = u"%1, %2"_s.arg(weekday(conference.startsOn), shortDate(conference.startsOn));
    return u"%1 · %2"_s.arg(day, daysLeft(today.daysTo(conference.startsOn)));
}

HomeSection conferenceSection(Database &database, QDate today)
{
    const RecordType &type = schema<Conference>().type;
    HomeSection section{.key = u"conferences"_s, .title = Home::tr("Next conferences")};
    section.all = {.list = &type,
                   .chip = section.title,
                   .conditions = {{"starts_on", Comparison::AtLeast, {StoredAs<QDate>::to(today)}},
                                  {"state", Comparison::NoneOf, {codeOf(ConferenceState::Cancelled)}}}};
    section.count = countOf(database, type, section.all.conditions);
    for (const Conference &conference : nextConferences(database, today, linesShown))
        section.lines.append({{&type, conference.id.value}, conference.title, conferenceText(conference, today)});
    section.nothing = Home::tr("No conference lies ahead.");
    return section;
}

QString untilText(const Programme &programme)
{
    if (!programme.effectiveUntil.isValid())
        return Home::tr("without an end");
    return Home::tr("until %1").arg(shortDate(programme.effectiveUntil));
}

HomeSection programmeSection(const QList<Programme> &programmes, HomeSection section)
{
    const RecordType &type = schema<Programme>().type;
    Condition ids{"id"};
    for (const Programme &programme : programmes)
        ids.values.append(programme.id.value);
    section.all = {.list = &type, .chip = section.title, .conditions = {ids}};
    section.count = programmes.size();
    for (const Programme &programme : programmes.mid(0, linesShown))
        section.lines.append({{&type, programme.id.value}, programme.title, untilText(programme)});
    return section;
}

} // namespace

QList<HomeSection> homeSections(Database &database, QDate today)
{
    const TimeRule rule = timeRule(database, today);
    return {overdueSection(database, rule), dueSoonSection(database, rule), conferenceSection(database, today),
            programmeSection(programmesWithoutPlan(database, today.year()),
                             {.key = u"missing_plans"_s,
                              .title = Home::tr("Programmes without a plan for %1").arg(today.year()),
                              .nothing = Home::tr("Every programme in force has its plan for %1.").arg(today.year())}),
            programmeSection(programmesEnding(database, today, usual().programmeEndsWithinMonths),
                             {.key = u"ending"_s,
                              .title = Home::tr("Programmes about to end"),
                              .nothing = Home::tr("No programme ends soon.")})};
}
