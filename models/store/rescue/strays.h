// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rescue/btreepage.h"

#include <QHash>

class NewFile;
struct RescueReport;

/// Ids by table.
using RowIds = QHash<QString, QList<qint64>>;

/// Finds the table that rows of one page belong to, which nothing else tells any more, by what each table takes, and
/// puts them there; gives what was put.
RowIds placeStrays(NewFile &file, const QList<RawRow> &rows, RescueReport &report);
