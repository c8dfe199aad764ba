// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct ConferenceFile;
class Wording;

/// Cover of the folder in which the papers of a conference are kept, and on the next page what lies in it.
Document coverPaper(const ConferenceFile &file, const Wording &wording);
