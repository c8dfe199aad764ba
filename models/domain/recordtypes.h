// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

/// Every kind of record in the file, owners before what they own. A new kind is one more row here.
const std::vector<const RecordType *> &recordTypes();

const RecordType *recordTypeOf(QStringView table);
const RecordType *recordTypeOf(const char *table);
/// Finds a kind by its word on the command line ("tasks").
const RecordType *recordTypeNamed(QStringView plural);
