// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/dates.h"

#include "support.h"
#include "textdata.h"

using namespace Qt::StringLiterals;

namespace {
struct TypedText
{
    QString typed;
    QString expected;
};

QList<TypedText> typedTexts(const QString &file)
{
    QList<TypedText> all;
    for (const QString &line : textLines(file))
        all += {line.section(u" ="_s, 0, 0), line.section(u" ="_s, 1, 1).trimmed()};
    return all;
}

QString isoOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}
} // namespace

TEST_CASE("Typed dates have one meaning or none")
{
    const QList<TypedText> all = typedTexts(u"dates.txt"_s);
    CHECK(all.size() >= 60);
    for (const TypedText &c : all) {
        INFO(c.typed.toStdString());
        CHECK(isoOf(parseDate(c.typed, 2024)) == c.expected);
        CHECK(isoOf(parseDate(u"  "_s + c.typed + u"\t"_s, 2024)) == c.expected);
        CHECK(isoOf(parseDate(c.typed.normalized(QString::NormalizationForm_D), 2024)) == c.expected);
    }
}

TEST_CASE("A date without a year is in the year of the record")
{
    CHECK(parseDate(u"29/2", 2023) == std::nullopt);
    CHECK(parseDate(u"29/2", 2028) == QDate(2028, 2, 29));
    CHECK(parseDate(u"1/5", 1931) == QDate(1931, 5, 1));
    CHECK(parseDate(u"1/5", 0) == std::nullopt);
    CHECK(parseDate(u"1/5/24", std::numeric_limits<int>::max()) == std::nullopt);
    CHECK(parseDate(u"1/5/24", std::numeric_limits<int>::min()) == std::nullopt);
}

TEST_CASE("Two digits of a year lie 79 years back to 20 years ahead")
{
    for (const int year : {1950, 1979, 1980, 2024, 2079, 2099}) {
        for (int offset = -79; offset <= 20; ++offset) {
            const QString typed = u"1/5/%1"_s.arg((year + offset) % 100, 2, 10, QChar(u'0'));
            const std::optional<QDate> date = parseDate(typed, year);
            const bool inRange = year + offset >= 1900;
            INFO(typed.toStdString() << " in " << year);
            CHECK(date == (inRange ? std::optional(QDate(year + offset, 5, 1)) : std::nullopt));
        }
    }
}

TEST_CASE("Empty text is no date and no time")
{
    CHECK(parseDate({}, 2024) == std::nullopt);
    CHECK(parseDate(u"   ", 2024) == std::nullopt);
    CHECK(parseDate(QString(10000, u'1'), 2024) == std::nullopt);
    CHECK(parseTime({}) == std::nullopt);
    CHECK(parseTime(u" ") == std::nullopt);
}

TEST_CASE("A printed date has zeros for days below ten and the months one and two")
{
    CHECK(longDate(QDate(2024, 2, 5)) == u"ngày 05 tháng 02 năm 2024"_s);
    CHECK(longDate(QDate(2024, 3, 5)) == u"ngày 05 tháng 3 năm 2024"_s);
    CHECK(longDate(QDate(2024, 1, 10)) == u"ngày 10 tháng 01 năm 2024"_s);
    CHECK(longDate(QDate(2024, 12, 31)) == u"ngày 31 tháng 12 năm 2024"_s);
    CHECK(shortDate(QDate(2024, 3, 5)) == u"05/3/2024"_s);
    CHECK(shortDate(QDate(2024, 2, 9)) == u"09/02/2024"_s);
    CHECK(shortDate(QDate(2024, 10, 11)) == u"11/10/2024"_s);
    CHECK(longDate(QDate()).isEmpty());
    CHECK(shortDate(QDate()).isEmpty());
}

TEST_CASE("A printed date is read back as the same day")
{
    for (QDate date(2023, 12, 1); date < QDate(2025, 2, 1); date = date.addDays(1)) {
        CHECK(parseDate(longDate(date), 1999) == date);
        CHECK(parseDate(shortDate(date), 1999) == date);
        CHECK(parseDate(date.toString(Qt::ISODate), 1999) == date);
    }
}

TEST_CASE("Weekdays have their Vietnamese names")
{
    QStringList names;
    for (int day = 5; day <= 11; ++day)
        names += weekday(QDate(2024, 2, day));
    CHECK(names.join(u", ") == u"thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu, thứ Bảy, Chủ nhật"_s);
    CHECK(weekday(QDate()).isEmpty());
}

TEST_CASE("Typed times have one meaning or none")
{
    const QList<TypedText> all = typedTexts(u"times.txt"_s);
    CHECK(all.size() >= 35);
    for (const TypedText &c : all) {
        INFO(c.typed.toStdString());
        const std::optional<QTime> time = parseTime(u" "_s + c.typed + u" "_s);
        CHECK((time ? time->toString(u"HH:mm") : QString()) == c.expected);
    }
}

TEST_CASE("A printed time is read back as the same minute")
{
    CHECK(clockTime(QTime(8, 0)) == u"08h00"_s);
    CHECK(clockTime(QTime(14, 5, 59)) == u"14h05"_s);
    CHECK(clockTime(QTime()).isEmpty());
    for (int minute = 0; minute < 24 * 60; ++minute)
        CHECK(parseTime(clockTime(QTime(minute / 60, minute % 60))) == QTime(minute / 60, minute % 60));
}

TEST_CASE("Moments read in local time, whatever they are kept in")
{
    const QDateTime local(QDate(2024, 3, 5), QTime(8, 0));
    CHECK(shortMoment(local) == u"08h00, 05/3/2024"_s);
    CHECK(shortMoment(local.toUTC()) == u"08h00, 05/3/2024"_s);
    CHECK(shortMoment(QDateTime(QDate(2024, 2, 29), QTime(17, 30), Qt::UTC)) == u"00h30, 01/3/2024"_s);
    CHECK(shortMoment(QDateTime()).isEmpty());
}
