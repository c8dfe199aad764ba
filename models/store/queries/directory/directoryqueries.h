// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/officeday.h"
#include "domain/directory/person.h"
#include "domain/directory/term.h"
#include "store/database.h"

/// The one office row; nothing in a file that has none yet.
std::optional<Office> officeOf(Database &database);

/// The office with the names and the head (the holder of its highest post) valid on that day.
/// Throws StoreError when the file names no office.
OfficeDay officeOn(Database &database, QDate day);

/// Any body as papers that it issues name it on that day, with the office's own place.
OfficeDay bodyOn(Database &database, Id<Organisation> id, QDate day);

/// What the body was called on that day; one without a name of that day is called what lists call it.
OrganisationName nameOf(Database &database, Id<Organisation> id, QDate day);

/// What each body was called on that day, by id: its short name, its full name, or what lists call it.
QHash<qint64, QString> organisationNamesOn(Database &database, QDate day);

/// The person's highest post on that day.
std::optional<Post> postOf(Database &database, Id<Person> person, QDate day);
