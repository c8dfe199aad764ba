// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "exchange/tablewriter.h"

#include <memory>

/// A writer for .xlsx or .csv as the suffix says, with the fields' labels as its first row. Fields that the program
/// fills by itself are left out. Throws FormatError for another suffix.
std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type);
