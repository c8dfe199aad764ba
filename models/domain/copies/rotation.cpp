// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copies/rotation.h"

#include "domain/settings/rulefile.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// True the first time.
template<class T>
bool isNew(QSet<T> &met, const T &stretch)
{
    const auto before = met.size();
    met.insert(stretch);
    return met.size() > before;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Goes from the newest copy to the oldest and keeps the first that it meets in each stretch of time.
class Keeper
{
public:
    Keeper(QDate today, const Rotation &rotation) : m_today(today), m_rotation(rotation) {}

    bool keeps(QDate day)
    {
        // Each set is asked, so that one copy stands for its day, week, month and year at once.
        const bool ofDay = isNew(m_days, day) && day > m_today.addDays(-m_rotation.days);
        const bool ofWeek =
            isNew(m_weeks, mondayOf(day)) && mondayOf(day) > mondayOf(m_today).addDays(-7 * m_rotation.weeks);
        const bool ofMonth = isNew(m_months, firstOfMonth(day)) &&
                             firstOfMonth(day) > firstOfMonth(m_today).addMonths(-m_rotation.months);
        const bool ofYear = isNew(m_years, day.year());
        return ofDay || ofWeek || ofMonth || ofYear || day > m_today.addDays(-m_rotation.wholeDays);
    }

private:
    QDate m_today;
    Rotation m_rotation;
    QSet<QDate> m_days;
    QSet<QDate> m_weeks;
    QSet<QDate> m_months;
    QSet<int> m_years;
};

} // namespace

Rotation usualRotation()
{
    const QJsonObject rules = ruleFile(u"copies"_s);
    return {rules.value("wholeDays"_L1).toInt(), rules.value("days"_L1).toInt(), rules.value("weeks"_L1).toInt(),
            rules.value("months"_L1).toInt()};
}

std::chrono::minutes copyInterval()
{
    return std::chrono::minutes(ruleFile(u"copies"_s).value("everyMinutes"_L1).toInt());
}

QList<QDateTime> outlived(const QList<QDateTime> &copies, const QDateTime &now, const Rotation &rotation)
{
    QList<QDateTime> newestFirst = copies;
    std::ranges::sort(newestFirst, std::greater());
    // A copy that is there twice, open and locked, counts once.
    newestFirst.erase(std::unique(newestFirst.begin(), newestFirst.end()), newestFirst.end());
    Keeper keeper(now.date(), rotation);
    QList<QDateTime> going;
    for (const QDateTime &copy : std::as_const(newestFirst)) {
        if (!keeper.keeps(copy.date()))
            going.append(copy);
    }
    return going;
}
