// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct Summary;
class Wording;

/// The report on a year or another period, with annexes.
Document summaryPaper(const Summary &summary, const Wording &wording);
