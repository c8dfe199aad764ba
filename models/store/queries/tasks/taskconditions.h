// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/timestate.h"
#include "store/lists/listquery.h"

/// What a list of tasks asks for to show exactly those of which timeState() says so.
QList<Condition> conditionsFor(TimeState state, const TimeRule &rule);

QList<Condition> overdueConditions(const TimeRule &rule);
QList<Condition> dueSoonConditions(const TimeRule &rule);
