// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/copies/rotation.h"

#include "support.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, int hour = 17)
{
    return {day, QTime(hour, 0)};
}

/// An hourly copy on every working hour of so many years up to the day.
QList<QDateTime> hourlyCopies(QDate first, QDate last)
{
    QList<QDateTime> copies;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (int hour = 8; hour <= 17; ++hour)
            copies.append(at(day, hour));
    }
    return copies;
}

/// What is left when the rotation has been carried out each evening, as it is.
QList<QDateTime> leftAfter(QDate first, QDate last)
{
    QList<QDateTime> left;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        left += hourlyCopies(day, day);
        for (const QDateTime &going : outlived(left, at(day), usualRotation()))
            left.removeAll(going);
    }
    return left;
}

} // namespace

TEST_CASE("All copies of today and yesterday stay, of the days before the last one")
{
    const QDate today(2024, 11, 20);
    const QList<QDateTime> left = leftAfter(today.addDays(-5), today);
    CHECK(left.size() == 10 + 10 + 4);
    CHECK(left.contains(at(today.addDays(-5))));
    CHECK_FALSE(left.contains(at(today.addDays(-5), 16)));
}

TEST_CASE("After two years there is one copy for each of 14 days, 8 weeks, 12 months and for both years")
{
    const QDate today(2024, 11, 20);
    const QList<QDateTime> left = leftAfter(QDate(2022, 11, 21), today);
    QSet<QDate> days;
    QSet<QDate> mondays;
    QSet<std::pair<int, int>> months;
    QSet<int> years;
    for (const QDateTime &copy : left) {
        days.insert(copy.date());
        mondays.insert(copy.date().addDays(1 - copy.date().dayOfWeek()));
        months.insert({copy.date().year(), copy.date().month()});
        years.insert(copy.date().year());
    }
    for (int back = 0; back < 14; ++back)
        CHECK(days.contains(today.addDays(-back)));
    for (int back = 0; back < 8; ++back)
        CHECK(mondays.contains(QDate(2024, 11, 18).addDays(-7 * back)));
    for (int back = 0; back < 12; ++back) {
        const QDate month = QDate(2024, 11, 1).addMonths(-back);
        CHECK(months.contains({month.year(), month.month()}));
    }
    CHECK(years == QSet<int>{2022, 2023, 2024});
    CHECK(left.contains(at(QDate(2022, 12, 31))));
    CHECK(left.size() < 60);
}

TEST_CASE("The clock set back or an office that was closed for years loses no copy that is the only one")
{
    const Rotation rotation = usualRotation();
    const QDateTime now = at(QDate(2024, 11, 20));
    CHECK(outlived({now.addYears(3), now.addYears(3).addSecs(-60)}, now, rotation).isEmpty());
    CHECK(outlived({now.addYears(-9)}, now, rotation).isEmpty());
    CHECK(outlived({}, now, rotation).isEmpty());
}

TEST_CASE("Of two old copies of one year the newer one stays")
{
    const QDateTime now = at(QDate(2024, 11, 20));
    const QDateTime older = at(QDate(2015, 3, 1));
    const QDateTime newer = at(QDate(2015, 9, 1));
    CHECK(outlived({older, newer}, now, usualRotation()) == QList{older});
}

TEST_CASE("A copy that is there twice, open and locked, counts once")
{
    const QDateTime now = at(QDate(2024, 11, 20));
    const QDateTime old = at(QDate(2015, 3, 1));
    CHECK(outlived({old, old, now, now}, now, usualRotation()).isEmpty());
    CHECK(outlived({old, old, old.addDays(1)}, now, usualRotation()) == QList{old});
}
