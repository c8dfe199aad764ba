// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/figureplaces.h"

#include "store/queries/tasks/taskconditions.h"
#include "store/queries/timequeries.h"

#include <algorithm>

namespace {

QVariant stored(QDate day)
{
    return StoredAs<QDate>::to(day);
}

template<class R>
Place listOf(const QList<Condition> &conditions)
{
    Place place;
    place.list = &schema<R>().type;
    place.conditions = conditions;
    return place;
}

template<class R, class Line>
Place listOfIds(const QList<Line> &lines, const std::function<qint64(const Line &)> &idOf)
{
    Condition condition{"id"};
    for (const Line &line : lines) {
        const qint64 id = idOf(line);
        if (id > 0 && !condition.values.contains(id))
            condition.values.append(id);
    }
    return listOf<R>({condition});
}

/// As ranIn() says it.
QList<Condition> ranConditions(const Period &period)
{
    Condition unfinished{"completed_on", Comparison::Empty};
    unfinished.alternatives = {{"completed_on", Comparison::AtLeast, {stored(period.from)}}};
    return {{"issued_on", Comparison::NotEmpty},
            {"issued_on", Comparison::AtMost, {stored(period.until)}},
            unfinished,
            {"state", Comparison::NoneOf, {codeOf(TaskState::Cancelled)}}};
}

} // namespace

FigurePlaces::FigurePlaces(Database &database, const Period &period, QDate today)
    : m_period(period), m_rule(timeRule(database, std::min(period.until, today)))
{
}

Place FigurePlaces::conferences(bool invited, std::optional<ConferenceState> state) const
{
    QList<Condition> conditions{{"starts_on", Comparison::AtLeast, {stored(m_period.from)}},
                                {"starts_on", Comparison::AtMost, {stored(m_period.until)}},
                                {"invited", Comparison::OneOf, {StoredAs<bool>::to(invited)}}};
    if (state)
        conditions.append({"state", Comparison::OneOf, {codeOf(*state)}});
    return listOf<Conference>(conditions);
}

Place FigurePlaces::attended(const PeriodFigures &figures) const
{
    return listOfIds<Conference, ConferenceLine>(figures.conferences, [](const ConferenceLine &line) {
        return line.present > 0 ? line.conference.id.value : 0;
    });
}

Place FigurePlaces::programmes(const PeriodFigures &figures) const
{
    return listOfIds<Programme, ProgrammeLine>(figures.programmes,
                                               [](const ProgrammeLine &line) { return line.programme.id.value; });
}

Place FigurePlaces::plans(const PeriodFigures &figures, const std::function<bool(const PlanLine &)> &wanted) const
{
    return listOfIds<Plan, PlanLine>(figures.plans,
                                     [&](const PlanLine &line) { return wanted(line) ? line.plan.id.value : 0; });
}

Place FigurePlaces::tasks(std::optional<TimeState> state) const
{
    return listOf<Task>(ranConditions(m_period) + (state ? conditionsFor(*state, m_rule) : QList<Condition>()));
}

Place FigurePlaces::keyTasks() const
{
    return listOf<KeyTask>(
        {{"year", Comparison::AtLeast, {m_period.from.year()}}, {"year", Comparison::AtMost, {m_period.until.year()}}});
}

Place FigurePlaces::indicators(const PeriodFigures &figures) const
{
    return listOfIds<Indicator, IndicatorLine>(figures.indicators,
                                               [](const IndicatorLine &line) { return line.indicator.id.value; });
}
