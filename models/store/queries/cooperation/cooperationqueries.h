// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"
#include "store/database.h"

/// Names of bodies by id.
using Names = QHash<qint64, QString>;

/// Programmes in force on some day of the period.
QList<ProgrammeLine> programmesIn(Database &database, const Period &period, const Names &names);

/// Plans of the period's years, and those adopted or signed within it.
QList<PlanLine> plansIn(Database &database, const Period &period, const Names &names);
