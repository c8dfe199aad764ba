// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct TaskFile;
struct TaskListFile;
class Wording;

std::span<const PaperOption> taskSlipOptions();
/// One task as it is handed to the body that leads it.
Document taskSlip(const TaskFile &file, const PaperChoices &choices, const Wording &wording);

std::span<const PaperOption> taskListOptions();
/// The tasks of the year under their lead bodies; of one body alone, first what it leads and then what it joins in.
Document taskListPaper(const TaskListFile &file, const PaperChoices &choices, const Wording &wording);
