// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

/// For how long all copies stay, and then the last one of each day, week and month; the last one of each year stays for
/// ever.
struct Rotation
{
    int wholeDays = 0; ///< with today
    int days = 0;
    int weeks = 0;
    int months = 0;
};

/// Data of `resources/rules/copies.json`.
Rotation usualRotation();
/// How long after the last copy the next is due when something has been written.
std::chrono::minutes copyInterval();

/// The copies that may go. Those that are dated after `now` stay, because then one of the two clocks is wrong; the
/// newest of all always stays. Local times.
QList<QDateTime> outlived(const QList<QDateTime> &copies, const QDateTime &now, const Rotation &rotation);
