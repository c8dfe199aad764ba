// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/deletedrow.h"
#include "store/queries/recordparts.h"

/// A deleted record that can be brought back. What went because the record went is part of it, not an entry of its own.
struct BinEntry
{
    qint64 deletion = 0; ///< of the change log
    LogEntry step;
    RecordRef record;
    QString title;
};

/// Reads the bin, newest first, a slice at a time: a window shows the first entries however many there are.
class BinReader
{
public:
    explicit BinReader(Database &database);

    /// Looks at so many further deletions; gives those that are in the bin.
    QList<BinEntry> read(int count);
    [[nodiscard]] bool isComplete() const { return m_left.isEmpty(); }

private:
    Database *m_database;
    QList<Deletion> m_left;
};

/// All of them, newest first.
QList<BinEntry> binEntries(Database &database);

/// How much of what went with the records and comes back with them.
QList<KindCount> goneAlong(const Database &database, const QList<qint64> &deletions);

/// Brings the records and all that went with them back under their old ids, in a step of its own. Throws StoreError
/// where something that one of them refers to is gone itself or its place has been taken.
QList<RecordRef> restoreFromBin(Database &database, const QList<qint64> &deletions);

/// Takes the records, with all that went with them, out of the log for good; what deleted them cannot be undone any
/// more, and nothing that was undone can be redone.
void emptyBin(Database &database, const QList<qint64> &deletions);

/// Empties the bin of what was deleted more than so many days ago. 0 days: of nothing.
void emptyBinOfOld(Database &database, int days);
