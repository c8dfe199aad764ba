// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/numbers.h"

#include "support.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr qint64 lowest = std::numeric_limits<qint64>::min();
} // namespace

TEST_CASE("Numbers are grouped by dots")
{
    CHECK(grouped(0) == u"0"_s);
    CHECK(grouped(999) == u"999"_s);
    CHECK(grouped(1000) == u"1.000"_s);
    CHECK(grouped(1234567) == u"1.234.567"_s);
    CHECK(grouped(-1459) == u"-1.459"_s);
    CHECK(grouped(-145) == u"-145"_s);
    CHECK(grouped(highest) == u"9.223.372.036.854.775.807"_s);
    CHECK(grouped(lowest) == u"-9.223.372.036.854.775.808"_s);
}

TEST_CASE("Scaled numbers have a decimal comma and no zeros at their end")
{
    CHECK(decimalText(12345, 1) == u"1.234,5"_s);
    CHECK(decimalText(12340, 1) == u"1.234"_s);
    CHECK(decimalText(100, 2) == u"1"_s);
    CHECK(decimalText(105, 2) == u"1,05"_s);
    CHECK(decimalText(5, 3) == u"0,005"_s);
    CHECK(decimalText(-5, 1) == u"-0,5"_s);
    CHECK(decimalText(0, 3) == u"0"_s);
    CHECK(decimalText(1500, 0) == u"1.500"_s);
    CHECK(decimalText(lowest, 18) == u"-9,223372036854775808"_s);
}

TEST_CASE("Typed numbers are read in the Vietnamese way")
{
    CHECK(parseScaled(u"1.459", 0) == 1459);
    CHECK(parseScaled(u"1.459", 3) == 1459000);
    CHECK(parseScaled(u"1.234,5", 1) == 12345);
    CHECK(parseScaled(u"1234,5", 1) == 12345);
    CHECK(parseScaled(u"1,5", 2) == 150);
    CHECK(parseScaled(u"1,50", 1) == 15);
    CHECK(parseScaled(u"1,459", 3) == 1459);
    CHECK(parseScaled(u" 007 ", 0) == 7);
    CHECK(parseScaled(u"0", 2) == 0);
    CHECK(parseScaled(u"0,05", 2) == 5);
    CHECK(parseScaled(u"-1.459", 0) == -1459);
    CHECK(parseScaled(u"−0,5", 1) == -5);
    CHECK(parseScaled(u"12.345.678", 0) == 12345678);
}

TEST_CASE("A typed number with two readings or none is refused")
{
    for (const QStringView typed :
         {u"1.5", u"1.50", u"1.4590", u"0.500",   u"0123.456", u"1234.567", u"1.23.456", u"1.",
          u".5",  u",5",   u"5,",     u"1,234.5", u"1,2,3",    u"1 234",    u"1.234.5",  u"--1",
          u"+",   u"-",    u"5 %",    u"abc",     u"1e3",      u"٣",        u"",         u" "}) {
        INFO(typed.toString().toStdString());
        CHECK(parseScaled(typed, 3) == std::nullopt);
    }
}

TEST_CASE("A typed number that is too fine or too large is refused")
{
    CHECK(parseScaled(u"1,25", 1) == std::nullopt);
    CHECK(parseScaled(u"1,5", 0) == std::nullopt);
    CHECK(parseScaled(u"9.223.372.036.854.775.807", 0) == highest);
    CHECK(parseScaled(u"9.223.372.036.854.775.808", 0) == std::nullopt);
    CHECK(parseScaled(u"-9.223.372.036.854.775.808", 0) == lowest);
    CHECK(parseScaled(u"922.337.203.685.477.581", 2) == std::nullopt);
    CHECK(parseScaled(QString(10000, u'9'), 0) == std::nullopt);
}

TEST_CASE("A printed number is read back as the same number")
{
    for (const qint64 number : {qint64{0}, qint64{1}, qint64{-999}, qint64{1000}, qint64{1234567}, highest, lowest}) {
        CHECK(parseScaled(grouped(number), 0) == number);
        for (const int decimals : {0, 1, 3, 6})
            CHECK(parseScaled(decimalText(number, decimals), decimals) == number);
    }
}

TEST_CASE("A share has one decimal and halves go up")
{
    CHECK(percentText(985, 1000) == u"98,5 %"_s);
    CHECK(percentText(2, 3) == u"66,7 %"_s);
    CHECK(percentText(1, 3) == u"33,3 %"_s);
    CHECK(percentText(1, 2000) == u"0,1 %"_s);
    CHECK(percentText(1, 2001) == u"0,0 %"_s);
    CHECK(percentText(1999, 2000) == u"100,0 %"_s);
    CHECK(percentText(5, 5) == u"100,0 %"_s);
    CHECK(percentText(0, 5) == u"0,0 %"_s);
    CHECK(percentText(25, 2) == u"1.250,0 %"_s);
    CHECK(percentText(-1, 8) == u"-12,5 %"_s);
    CHECK(percentText(-1, -8) == u"12,5 %"_s);
    CHECK(percentText(-1, 100000) == u"0,0 %"_s);
}

TEST_CASE("A share of nothing is no text")
{
    CHECK(percentText(0, 0).isEmpty());
    CHECK(percentText(5, 0).isEmpty());
}

TEST_CASE("A share of the largest numbers is exact")
{
    CHECK(percentText(highest, highest) == u"100,0 %"_s);
    CHECK(percentText(highest - 1, highest) == u"100,0 %"_s);
    CHECK(percentText(highest / 2, highest) == u"50,0 %"_s);
    CHECK(percentText(lowest, lowest) == u"100,0 %"_s);
    CHECK(percentText(lowest, 1) == u"-922.337.203.685.477.580.800,0 %"_s);
    CHECK(percentText(highest, -1) == u"-922.337.203.685.477.580.700,0 %"_s);
    CHECK(percentText(1, lowest) == u"0,0 %"_s);
    CHECK(percentText(highest / 3, highest) == u"33,3 %"_s);
}

TEST_CASE("A share equals the rounded quotient for all small numbers")
{
    for (qint64 whole = 1; whole <= 60; ++whole) {
        for (qint64 part = 0; part <= whole; ++part) {
            const qint64 tenths = (part * 2000 + whole) / (whole * 2);
            CHECK(percentText(part, whole) == u"%1,%2 %"_s.arg(tenths / 10).arg(tenths % 10));
        }
    }
}

TEST_CASE("Sizes of files have a decimal comma and the unit in which they have no more than four digits")
{
    CHECK(sizeText(0) == u"0 byte"_s);
    CHECK(sizeText(1023) == u"1.023 byte"_s);
    CHECK(sizeText(1024) == u"1 KB"_s);
    CHECK(sizeText(5010) == u"4,9 KB"_s);
    CHECK(sizeText(1024 * 1024 - 1) == u"1 MB"_s);
    CHECK(sizeText(1024 * 1536) == u"1,5 MB"_s);
    CHECK(sizeText(20 * 1024 * 1024) == u"20 MB"_s);
    CHECK(sizeText(qint64(1024) * 1024 * 1024 * 1023) == u"1.023 GB"_s);
    CHECK(sizeText(highest) == u"8.388.608 TB"_s);
}
