// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct CooperationRegister;
class Wording;

std::span<const PaperOption> programmeRegisterOptions();
/// All programmes with their parties and whether they are in force, as a table.
Document programmeRegister(const CooperationRegister &file, const PaperChoices &choices, const Wording &wording);

std::span<const PaperOption> matrixOptions();
/// What there was with each partner in each year; without years picked, the last ones.
Document matrixPaper(const CooperationRegister &file, const PaperChoices &choices, const Wording &wording);
