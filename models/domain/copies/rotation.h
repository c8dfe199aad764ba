// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

/// For how long the last copy of each day, week and month stays; the last one of each year stays for ever.
struct Rotation
{
    int days = 0;
    int weeks = 0;
    int months = 0;
};

/// Data of `resources/rules/copies.json`.
Rotation usualRotation();

/// The copies that may go. All of today and of yesterday stay, and so do those that are dated after `now`, because then
/// one of the two clocks is wrong; the newest of all always stays. Local times.
QList<QDateTime> outlived(const QList<QDateTime> &copies, const QDateTime &now, const Rotation &rotation);
