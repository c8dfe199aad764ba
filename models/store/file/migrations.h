// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Connection;

/// The numbered scripts of the program, 001 first; the version of a file is the number of the last one run on it.
QList<QString> migrationScripts();

/// Marks the file as ours: "DanV" as SQLite's application_id.
constexpr int applicationId = 0x44616e56;

int currentVersion();
int versionOf(const Connection &connection);

/// Brings the file to the last script, each in a transaction of its own. Throws StoreError and leaves the version that
/// was reached when a script fails or leaves references behind that lead nowhere.
void migrate(Connection &connection, const QList<QString> &scripts = migrationScripts());

/// Statements of a script: each ends with ';' at the end of a line that is not indented.
QList<QString> statementsOf(const QString &script);
