// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

class Wording;

/// A list as the window shows it: chosen columns in their order, and the rows that the filter left.
struct ListTable
{
    QString title;
    QString narrowedBy; ///< what the filter says, in words; may be empty
    QStringList labels;
    QList<bool> numeric;
    QList<QStringList> rows;
    QList<Origin> origins{}; ///< of the rows; may be empty
    qsizetype total = 0;     ///< rows without the filter
    bool isSample = false;
    QDate day{}; ///< of the paper
};

/// The list on paper. Columns take room by what stands in them, so that many of them still fit.
Document listPaper(const ListTable &table, const Wording &wording);
