// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/samplerows.h"
#include "store/database.h"

/// Fills an empty file with the first real case, in one step. Throws StoreError, and then the file is as it was.
void fillSample(Database &database);

/// Writes rows of a sample, in one step. Throws StoreError that names the row and what is wrong with it.
void writeSampleRows(Database &database, const SampleRows &rows);
