// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>

/// At noon of a day of the tests, in UTC; every file that an attack makes is the same each time it is made.
Identity attackIdentity(const QString &computer = QStringLiteral("MÁY-01"));
QDateTime attackMoment();

/// A file with the sample case in it, or with next to nothing, closed again.
void makeFilledFile(const QString &path);
void makeSmallFile(const QString &path);
/// Its content in place of whatever was there; a journal left there goes.
void putFile(const QString &path, const QByteArray &content);
QByteArray contentOf(const QString &path);
QByteArray hashOfFile(const QString &path);

/// A hash of the schema and of every row of every table, without the search indexes and who has the file.
QByteArray stateOf(const Connection &connection);
/// The same of a closed file, opened as a reader does.
QByteArray stateOfFile(const QString &path);

/// SQLite's own checks and those of the search indexes: nothing where all is well.
QStringList quickFindings(Database &database);
/// What `danvan check` finds.
QStringList findingsOf(Database &database);

/// Saves a body of that number, and the number of bodies saved so far in another record, in one step. What it writes is
/// the same each time.
void saveBody(Database &database, int number);
/// The same for many bodies, from this number on, by BulkLoad.
void loadBodies(Database &database, int first, int count);
/// The number of bodies saved; -1 where it is not what the other record says.
int savedBodies(Database &database);
/// The record that counts them; to be called once.
void addCounter(Database &database);
