// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"
#include "store/database.h"

/// A post that somebody holds on a day.
struct HeldPost
{
    Id<Person> person;
    QString name;
    QString title;
};

/// Who holds a post in the body on that day, by rank.
QList<HeldPost> holdersIn(Database &database, Id<Organisation> body, QDate day);

/// Everybody's highest post on that day with the body as it was called then, by the person's uid.
QHash<QString, QString> postsByPerson(Database &database, QDate day);
