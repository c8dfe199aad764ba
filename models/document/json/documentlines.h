// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// The words of a paragraph or a cell: those that stood there and those that stand there now; one of them is empty
/// where a line came or went.
struct LineChange
{
    QString before;
    QString now;
    bool operator==(const LineChange &) const = default;
};

/// In what the words of the two papers differ, paragraph by paragraph and cell by cell, in the order of the paper.
/// Looks alone make no difference.
QList<LineChange> changedLines(const Document &before, const Document &now);
