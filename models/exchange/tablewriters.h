// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablecolumn.h"
#include "exchange/tablewriter.h"

#include <memory>

/// A writer for .xlsx or .csv as the suffix says, with the columns' labels as its first row. Throws FormatError for
/// another suffix.
std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type,
                                         const QList<TableColumn> &columns);
/// Writes every field but those that the program fills by itself.
std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type);
