// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conferencefile.h"
#include "domain/cooperation/cooperationfile.h"
#include "domain/papers/registerfile.h"
#include "domain/tasks/taskfile.h"

#include <variant>

/// What a paper is made from: everything that its subject knows, as values.
using PaperSource =
    std::variant<ConferenceFile, RegisterFile, CooperationFile, CooperationRegister, TaskFile, TaskListFile>;
