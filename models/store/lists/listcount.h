// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/database.h"
#include "store/lists/listquery.h"

/// How many records fulfil all of the conditions.
qint64 countOf(const Database &database, const RecordType &type, const QList<Condition> &conditions);
