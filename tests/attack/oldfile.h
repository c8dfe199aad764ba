// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class Connection;

/// A file of an older version of the program and what it becomes when it is brought up to date without interruption.
struct UpgradeCase
{
    int version = 0;
    QByteArray content;
    QByteArray state;
};

/// A file as the first `version` scripts make it, with records in every table that it had. The same each time.
void makeOldFile(const QString &path, int version);

/// The scratch file is overwritten.
UpgradeCase upgradeCase(const QString &scratch, int version);
