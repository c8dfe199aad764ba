// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"

struct Desk;

// The papers of a conference, shown in the window's preview.

void openAgendaPaper(Desk &desk, Id<Conference> conference);
void openAttendeePaper(Desk &desk, Id<Conference> conference);
