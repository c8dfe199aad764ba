// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/taskfile.h"

/// A task of the police from a conclusion, with a helper and a log.
TaskFile taskCase();

/// Five tasks of three leads, one of them without any.
TaskListFile taskListCase();
