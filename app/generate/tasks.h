// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/cooperation.h"
#include "domain/tasks/task.h"

/// The tasks that follow from a year's conclusions, commitments and key tasks. What is due within `years` is mostly
/// done.
void generateTasks(Mill &mill, const QList<Held> &held, const QList<Undertaking> &undertakings, const Years &years);

/// Fills in what `task` leaves open (text, deadline, state) and adds it with its log.
void generateTask(Mill &mill, Task task, const Years &years);
