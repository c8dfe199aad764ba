// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/plan.h"
#include "store/database.h"

/// What happened to each plan up to and including the day, by the plan's uid.
QHash<QString, QList<PlanEvent>> eventsByPlan(Database &database, QDate upTo);

/// Plans to which that has happened by the day, and those to which it has not; as a filter wants them.
QVariantList plansWith(Database &database, PlanEventKind kind, QDate upTo);
QVariantList plansWithout(Database &database, PlanEventKind kind, QDate upTo);
