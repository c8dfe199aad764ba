// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/period.h"

#include "support.h"

TEST_CASE("A period holds its first and its last day")
{
    const Period period{QDate(2024, 1, 1), QDate(2024, 3, 31)};
    CHECK(period.contains(QDate(2024, 1, 1)));
    CHECK(period.contains(QDate(2024, 3, 31)));
    CHECK_FALSE(period.contains(QDate(2023, 12, 31)));
    CHECK_FALSE(period.contains(QDate(2024, 4, 1)));
}

TEST_CASE("An end that is not given is open")
{
    CHECK(Period{{}, QDate(2024, 3, 31)}.contains(QDate(1930, 2, 3)));
    CHECK_FALSE(Period{{}, QDate(2024, 3, 31)}.contains(QDate(2024, 4, 1)));
    CHECK(Period{QDate(2024, 1, 1), {}}.contains(QDate(2199, 1, 1)));
    CHECK_FALSE(Period{QDate(2024, 1, 1), {}}.contains(QDate(2023, 12, 31)));
    CHECK(Period().contains(QDate(2024, 1, 1)));
    CHECK(Period().isValid());
}

TEST_CASE("The same days a year before")
{
    CHECK(yearBefore({QDate(2024, 1, 1), QDate(2024, 12, 31)}) == yearOf(2023));
    CHECK(yearBefore({QDate(2024, 2, 1), QDate(2024, 2, 29)}) == Period{QDate(2023, 2, 1), QDate(2023, 2, 28)});
    CHECK(yearBefore({QDate(2025, 2, 28), QDate(2025, 3, 1)}) == Period{QDate(2024, 2, 28), QDate(2024, 3, 1)});
    CHECK(yearBefore({}) == Period());
}

TEST_CASE("An end before the beginning is a finding on the end")
{
    const QDate day(2024, 3, 5);
    CHECK(checkPeriod({day, day}, "valid_until").isEmpty());
    CHECK(checkPeriod({day, {}}, "valid_until").isEmpty());
    CHECK(checkPeriod({{}, day}, "valid_until").isEmpty());
    const Problems found = checkPeriod({day, day.addDays(-1)}, "valid_until");
    REQUIRE(found.size() == 1);
    CHECK(found.first().column == QStringLiteral("valid_until"));
    CHECK(hasErrors(found));
}

TEST_CASE("A year has four digits")
{
    for (const int year : {1000, 1976, 2024, 9999})
        CHECK(checkYear(year).isEmpty());
    for (const int year : {0, 24, 999, 10'000, -2024}) {
        INFO(year);
        CHECK(hasErrors(checkYear(year)));
    }
}
