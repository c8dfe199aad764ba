// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copies/rotation.h"

#include "domain/settings/rulefile.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Goes from the newest copy to the oldest and keeps the first that it meets in each stretch of time.
class Keeper
{
public:
    Keeper(const QDate &today, const Rotation &rotation) : m_today(today), m_rotation(rotation) {}

    bool keeps(QDate day)
    {
        // Each set is asked, so that one copy stands for its day, week, month and year at once.
        const bool ofDay = m_days.insert(day), ofWeek = m_weeks.insert(mondayOf(day)),
                   ofMonth = m_months.insert(firstOfMonth(day)), ofYear = m_years.insert(day.year());
        return day >= m_today.addDays(-1) || (ofDay && day > m_today.addDays(-m_rotation.days)) ||
               (ofWeek && mondayOf(day) > mondayOf(m_today).addDays(-7 * m_rotation.weeks)) ||
               (ofMonth && firstOfMonth(day) > firstOfMonth(m_today).addMonths(-m_rotation.months)) || ofYear;
    }

private:
    template<class T>
    class Met
    {
    public:
        bool insert(const T &stretch)
        {
            const bool isNew = !m_met.contains(stretch);
            m_met.insert(stretch);
            return isNew;
        }

    private:
        QSet<T> m_met;
    };

    static QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }
    static QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

    QDate m_today;
    Rotation m_rotation;
    Met<QDate> m_days;
    Met<QDate> m_weeks;
    Met<QDate> m_months;
    Met<int> m_years;
};

} // namespace

Rotation usualRotation()
{
    const QJsonObject rules = ruleFile(u"copies"_s);
    return {rules.value("days"_L1).toInt(), rules.value("weeks"_L1).toInt(), rules.value("months"_L1).toInt()};
}

QList<QDateTime> outlived(const QList<QDateTime> &copies, const QDateTime &now, const Rotation &rotation)
{
    QList<QDateTime> newestFirst = copies;
    std::ranges::sort(newestFirst, std::greater());
    Keeper keeper(now.date(), rotation);
    QList<QDateTime> going;
    for (const QDateTime &copy : std::as_const(newestFirst)) {
        if (!keeper.keeps(copy.date()))
            going.append(copy);
    }
    return going;
}
