// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <memory>

/// Writes a list row by row, so that memory does not grow with it. Nothing stands at the path before finish().
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// Stored values in the order of the fields; references already as text. Throws FormatError.
    virtual void row(const QVariantList &values) = 0;
    virtual void finish() = 0;
};

/// A writer for .xlsx or .csv as the suffix says, with the fields' labels as its first row. Fields that the program
/// fills by itself are left out. Throws FormatError for another suffix.
std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type);

/// Writes the bytes under a temporary name, synced and renamed. Throws FormatError.
void writeFile(const QString &path, const QByteArray &bytes);

/// Carries the translation context of the sentences of exchange.
struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};
