// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskconditions.h"

namespace {

QVariant stored(QDate day)
{
    return StoredAs<QDate>::to(day);
}

template<class E>
Condition oneOf(const char *column, std::initializer_list<E> wanted)
{
    Condition condition{column};
    for (const E value : wanted)
        condition.values.append(StoredAs<E>::to(value));
    return condition;
}

template<class E>
Condition noneOf(const char *column, std::initializer_list<E> unwanted)
{
    Condition condition = oneOf(column, unwanted);
    condition.comparison = Comparison::NoneOf;
    return condition;
}

Condition either(Condition first, QList<Condition> others)
{
    first.alternatives = std::move(others);
    return first;
}

QList<Condition> done(QDate today)
{
    return {oneOf("state", {TaskState::Completed}),
            either({"completed_on", Comparison::Empty}, {{"completed_on", Comparison::AtMost, {stored(today)}}})};
}

/// What was completed only after the day in question was still running on that day.
QList<Condition> running(QDate today)
{
    return {either(noneOf("state", {TaskState::Completed}), {{"completed_on", Comparison::Above, {stored(today)}}}),
            noneOf("state", {TaskState::Cancelled})};
}

QList<Condition> withDeadline()
{
    return {noneOf("due_kind", {DueKind::None, DueKind::Standing}), {"due_on", Comparison::NotEmpty}};
}

Condition withoutDeadline()
{
    return either(oneOf("due_kind", {DueKind::None, DueKind::Standing}), {{"due_on", Comparison::Empty}});
}

Condition inTime()
{
    Condition condition = withoutDeadline();
    condition.alternatives += QList<Condition>{{"completed_on", Comparison::Empty},
                                               {"completed_on", Comparison::AtMost, {}, nullptr, "due_on"}};
    return condition;
}

QDate lastDaySoon(const TimeRule &rule)
{
    return addWorkingDays(rule.today, rule.dueSoonDays, rule.holidays);
}

QList<Condition> farAhead(const TimeRule &rule)
{
    return running(rule.today) + withDeadline() +
           QList<Condition>{{"due_on", Comparison::Above, {stored(lastDaySoon(rule))}}};
}

} // namespace

QList<Condition> overdueConditions(const TimeRule &rule)
{
    return running(rule.today) + withDeadline() +
           QList<Condition>{{"due_on", Comparison::AtMost, {stored(rule.today.addDays(-1))}}};
}

QList<Condition> dueSoonConditions(const TimeRule &rule)
{
    return running(rule.today) + withDeadline() +
           QList<Condition>{{"due_on", Comparison::AtLeast, {stored(rule.today)}},
                            {"due_on", Comparison::AtMost, {stored(lastDaySoon(rule))}}};
}

QList<Condition> conditionsFor(TimeState state, const TimeRule &rule)
{
    switch (state) {
    case TimeState::NotStarted:
        return farAhead(rule) << oneOf("state", {TaskState::NotStarted});
    case TimeState::OnTime:
        return farAhead(rule) << noneOf("state", {TaskState::NotStarted});
    case TimeState::DueSoon:
        return dueSoonConditions(rule);
    case TimeState::Overdue:
        return overdueConditions(rule);
    case TimeState::DoneOnTime:
        return done(rule.today) << inTime();
    case TimeState::DoneLate:
        return done(rule.today) + withDeadline() +
               QList<Condition>{{"completed_on", Comparison::Above, {}, nullptr, "due_on"}};
    case TimeState::OpenEnded:
        return running(rule.today) << withoutDeadline();
    case TimeState::Cancelled:
        return {oneOf("state", {TaskState::Cancelled})};
    }
    return {};
}
