// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/logentry.h"
#include "store/log/loggedrow.h"

#include <limits>

/// What a step did to a record: came, went, or had one field changed.
struct LoggedChange
{
    ChangeKind kind = ChangeKind::Changed;
    RecordRef record;
    QString title;                    ///< of the record now, or when it went
    const FieldInfo *field = nullptr; ///< null where the record came or went as a whole
    QVariant before;                  ///< in stored form
    QVariant after;
    QString shownBefore;
    QString shownAfter;
    qint64 deletion = 0; ///< of a Removed: the entry of the log by which the bin gives it back
};

/// What is told of a step; an import may have touched a hundred thousand rows.
struct StepChanges
{
    QList<LoggedChange> changes;
    bool isCut = false; ///< the step did more than is told
};

/// A record as it stood after a step, with the record's own changes before those of what belongs to it.
struct Version : StepChanges
{
    LogEntry step;
    QVariantList values; ///< of the record; empty where it was not there then, or the log no longer knows
};

/// The steps that touched the record or what belongs to it, newest first, at most `limit`; undone ones are none. Of
/// each at most `parts` rows that belong to the record are told.
QList<Version> historyOf(Database &database, const RecordRef &record, int limit,
                         int parts = std::numeric_limits<int>::max());

/// What the step did, in the order in which it did it, at most `limit` rows.
StepChanges changesOf(Database &database, qint64 step, int limit);
