// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class Database;

/// SQLite alone, with the statement that a page comes down to and nothing around it.
void runPlainly(Database &database, const QByteArray &sql);
