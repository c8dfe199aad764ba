// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/officeday.h"
#include "domain/papers/paper.h"

#include <QHash>

/// A register with all that its book prints.
struct RegisterFile
{
    OfficeDay office; ///< on the day on which the book is printed; its body is the register's
    Register head;
    QString termTitle;            ///< empty where numbers run within a year
    QList<RegisterEntry> entries; ///< by number; what partners numbered stands by its date in the end
    QHash<qint64, Paper> papers;  ///< by entry
};
