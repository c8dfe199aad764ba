// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/navigator.h"
#include "kit/look/roles.h"

#include <optional>

/// A line of the home page: a record, and in few words why it stands there.
struct HomeLine
{
    RecordRef record;
    QString title;
    QString detail;
};

/// A part of the home page: some lines, how many there are in all, and where all of them are shown.
struct HomeSection
{
    QString key;
    QString title;
    QList<HomeLine> lines;
    qint64 count = 0;
    QString nothing;          ///< said where there are none
    Place all;                ///< no list where there is none for it
    std::optional<Role> role; ///< of the icon beside the title
};

class Database;

/// What presses, what comes next and what is missing, on that day. Throws StoreError.
QList<HomeSection> homeSections(Database &database, QDate today);
