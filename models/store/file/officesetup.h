// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"
#include "store/database.h"

#include <QDate>

/// What a new file is told about the office, once.
struct OfficeSetup
{
    QString name;
    QString symbol;
    QString superior;
    QString place;
    QString term;
    QDate termFrom;
    QDate termUntil;
};

/// Findings by the name of the member that they concern.
Problems check(const OfficeSetup &setup);

/// Writes office, superior and term into a file that has none, in one step. Throws RuleViolation or StoreError.
void setUpOffice(Database &database, const OfficeSetup &setup);
