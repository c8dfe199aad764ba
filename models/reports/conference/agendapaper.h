// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct ConferenceFile;
class Wording;

/// The public agenda. Internal items, and what stands under them, are left out; the times of the others stay.
Document agendaPaper(const ConferenceFile &file, const Wording &wording);
