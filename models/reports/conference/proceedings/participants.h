// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct ConferenceFile;
class Wording;

/// Members, guests and press under a head each: how many were called and came, who was absent and why, and on wish who
/// was there, group by group.
QList<Block> participantBlocks(const ConferenceFile &file, bool names, const Wording &wording);
