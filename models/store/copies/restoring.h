// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

struct RecordType;

/// How the records of one kind differ: those that only the file has, those that only the copy has, and those whose
/// values differ.
struct Difference
{
    const RecordType *type = nullptr;
    int onlyInFile = 0;
    int onlyInCopy = 0;
    int changed = 0;
    bool operator==(const Difference &) const = default;
};

/// By kind of record, without those that are alike.
QList<Difference> differences(Database &file, Database &copy);

/// Puts what the copy holds in the place of the file and gives the path under which the file is kept beside it; empty
/// where there was no file. Throws StoreError when somebody has the file open for writing, or the copy is damaged; the
/// file is then as it was.
QString restoreCopy(const QString &path, const QString &copy, const Identity &identity);
