// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/heldpost.h"
#include "domain/directory/organisation.h"
#include "store/database.h"

/// The query for columns of posts (with their person) held on a day, the highest first; two binds for the day.
QString heldPostsQuery(const QString &columns, const QString &further);

/// Who holds a post in the body on that day, by rank.
QList<HeldPost> holdersIn(Database &database, Id<Organisation> body, QDate day);
