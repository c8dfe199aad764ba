// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/dates.h"

#include "domain/text/fold.h"
#include "domain/text/normal.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int yearsAhead = 20;

// A zero only where a 1 could be written in front: days 1 to 9, months 1 and 2.
QString dayText(QDate date)
{
    return u"%1"_s.arg(date.day(), 2, 10, QChar(u'0'));
}

QString monthText(QDate date)
{
    return date.month() <= 2 ? u"0%1"_s.arg(date.month()) : QString::number(date.month());
}

QString dateText(const QString &pattern, QDate date)
{
    return date.isValid() ? pattern.arg(dayText(date), monthText(date), QString::number(date.year())) : QString();
}

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

// The one year with these two digits among the hundred that end yearsAhead after the record's.
int fullYear(int twoDigits, int yearOfRecord)
{
    const int last = yearOfRecord + yearsAhead;
    const int inCentury = last - last % 100 + twoDigits;
    return inCentury <= last ? inCentury : inCentury - 100;
}

int yearOf(const QString &digits, int yearOfRecord)
{
    if (digits.size() == 4)
        return digits.toInt();
    if (!isYear(yearOfRecord))
        return 0;
    return digits.isEmpty() ? yearOfRecord : fullYear(digits.toInt(), yearOfRecord);
}

// Four digits alone are not here: "2012" is a year as well as 20 December.
const std::array<QRegularExpression, 4> &datePatterns()
{
    static const std::array<QRegularExpression, 4> patterns = {
        QRegularExpression(
            u"^(?:ngay )?(?<d>[0-9]{1,2}) ?([/.-]) ?(?<m>[0-9]{1,2})(?: ?\\2 ?(?<y>[0-9]{4}|[0-9]{2}))?$"_s),
        QRegularExpression(u"^(?:ngay )?(?<d>[0-9]{1,2}) thang (?<m>[0-9]{1,2})(?: nam (?<y>[0-9]{4}|[0-9]{2}))?$"_s),
        QRegularExpression(u"^(?<d>[0-9]{2})(?<m>[0-9]{2})(?<y>[0-9]{4}|[0-9]{2})$"_s),
        QRegularExpression(u"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})$"_s)};
    return patterns;
}

// Two digits for the minutes: "14h5" may be 14h05 or 14h50.
const std::array<QRegularExpression, 3> &timePatterns()
{
    static const std::array<QRegularExpression, 3> patterns = {
        QRegularExpression(u"^(?<h>[0-9]{1,2}) ?(?:h|g|gio)(?: ?(?<m>[0-9]{2}) ?(?:'|p|phut)?)?$"_s),
        QRegularExpression(u"^(?<h>[0-9]{1,2}):(?<m>[0-9]{2})$"_s),
        QRegularExpression(u"^(?<h>[0-9]{2})(?<m>[0-9]{2})$"_s)};
    return patterns;
}

template<typename Patterns>
QRegularExpressionMatch firstMatch(const Patterns &patterns, QStringView typed)
{
    const QString text = fold(normalized(typed.toString())).simplified();
    for (const QRegularExpression &pattern : patterns) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return match;
    }
    return {};
}
} // namespace

QString longDate(QDate date)
{
    return dateText(u"ngày %1 tháng %2 năm %3"_s, date);
}

QString shortDate(QDate date)
{
    return dateText(u"%1/%2/%3"_s, date);
}

QString weekday(QDate date)
{
    static const std::array<QString, 8> names = {QString(),    u"thứ Hai"_s, u"thứ Ba"_s,  u"thứ Tư"_s,
                                                 u"thứ Năm"_s, u"thứ Sáu"_s, u"thứ Bảy"_s, u"Chủ nhật"_s};
    return names[static_cast<size_t>(date.dayOfWeek())];
}

QString clockTime(QTime time)
{
    return time.isValid() ? time.toString(u"HH'h'mm"_s) : QString();
}

QString shortMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.isValid() ? u"%1, %2"_s.arg(clockTime(local.time()), shortDate(local.date())) : QString();
}

std::optional<QDate> parseDate(QStringView typed, int yearOfRecord)
{
    const QRegularExpressionMatch match = firstMatch(datePatterns(), typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = yearOf(match.captured(u"y"), yearOfRecord);
    const QDate date(year, match.captured(u"m").toInt(), match.captured(u"d").toInt());
    return date.isValid() && isYear(year) ? std::optional(date) : std::nullopt;
}

std::optional<QTime> parseTime(QStringView typed)
{
    const QRegularExpressionMatch match = firstMatch(timePatterns(), typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(u"h").toInt(), match.captured(u"m").toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}
