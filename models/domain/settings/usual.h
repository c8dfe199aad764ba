// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What holds as long as the office has not said otherwise; data of `resources/rules/usual.json`.
struct Usual
{
    int dueSoonDays = 0;               ///< working days before a due date from which a task counts as due soon
    int sessionHour = 0;               ///< at which a first session begins
    int programmeEndsWithinMonths = 0; ///< from when on a programme counts as about to end
    int binDays = 0;                   ///< for which deleted records stay in the bin of a new file
    int invitationDays = 0;            ///< working days that an invitation goes out before (QĐ 45/2018/QĐ-TTg)
};

Usual usual();
