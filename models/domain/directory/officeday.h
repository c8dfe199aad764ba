// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/heldpost.h"
#include "domain/directory/organisation.h"

/// The office as it was on one day: papers carry the names and the head of their own day.
struct OfficeDay
{
    QDate day;
    OrganisationName name;
    OrganisationName superior; ///< empty where the office has none
    QString place;
    QString headName;
    QString headPost;
    QList<HeldPost> posts; ///< held in it that day, the highest first
    PaperStyle style = PaperStyle::Party;
    bool isSample = false;
};
