// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

/// Writes a list row by row, so that memory does not grow with it. Nothing stands at the path before finish().
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// Stored values in the order of the fields; references already as text. Throws FormatError.
    virtual void row(const QVariantList &values) = 0;
    virtual void finish() = 0;
};
