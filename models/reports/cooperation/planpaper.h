// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct CooperationFile;
class Wording;

/// The plan of a year as its parties sign it, with its commitments as an annex.
Document planPaper(const CooperationFile &file, const Wording &wording);
