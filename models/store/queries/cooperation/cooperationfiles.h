// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/cooperationfile.h"
#include "store/database.h"

// What papers of co-operation are made from. Without a day a paper carries that of the signing, and the register the
// last one on which something happened. They throw StoreError when the record is not there.

CooperationFile planFile(Database &database, Id<Plan> id, QDate paperDay = {});
CooperationFile programmeFile(Database &database, Id<Programme> id, QDate paperDay = {});
CooperationRegister cooperationRegister(Database &database, QDate day = {});
