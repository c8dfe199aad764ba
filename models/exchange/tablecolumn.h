// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <functional>

/// A column of a list as it is written: a field of the kind, or a text that follows from the row.
struct TableColumn
{
    QString label;
    qsizetype field = -1;                                      ///< by index; negative where `text` gives the cells
    std::function<QString(const QVariantList &values)> text{}; ///< from the stored values of a row
    bool isLong = false;                                       ///< of a text: it wants a wide column
};

TableColumn fieldColumn(const RecordType &type, qsizetype field);
/// Every field but those that the program fills by itself.
QList<TableColumn> listedColumns(const RecordType &type);
/// The cell as the user reads it; `values` are stored, references already text.
QString cellText(const RecordType &type, const TableColumn &column, const QVariantList &values);
