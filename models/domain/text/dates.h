// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>

/// "ngày 05 tháng 02 năm 2024"; days below 10 and the months 1 and 2 have a zero; empty for an invalid date.
QString longDate(QDate date);

/// "05/3/2024", with the zeros of longDate(); empty for an invalid date.
QString shortDate(QDate date);

/// "thứ Hai" … "Chủ nhật"; empty for an invalid date.
QString weekday(QDate date);

/// "08h00"; empty for an invalid time.
QString clockTime(QTime time);

/// "08h00, 05/3/2024", in local time; empty for an invalid moment.
QString shortMoment(const QDateTime &moment);

/// A typed date, day first; two-digit years lie from 79 years before to 20 years after the record's; 1900–2199 only.
std::optional<QDate> parseDate(QStringView typed, int yearOfRecord);

/// A typed time of day ("8h", "8h30", "08:30", "8 giờ 30", "0830"); nothing when it has more than one reading ("14h5").
std::optional<QTime> parseTime(QStringView typed);
