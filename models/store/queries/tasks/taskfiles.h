// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/taskfile.h"
#include "store/database.h"

/// Without a day the paper carries that on which the task was issued. Throws StoreError when the task is not there.
TaskFile taskFile(Database &database, Id<Task> id, QDate paperDay = {});

/// Without a day the list is that of the day on which the last task was issued. Throws StoreError when the body is not
/// there.
TaskListFile taskListFile(Database &database, Id<Organisation> body, QDate day = {});
