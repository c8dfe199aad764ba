// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/logentry.h"
#include "store/log/loggedrow.h"

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

/// A record as it stood after a step.
struct Version
{
    LogEntry step;
    QList<LoggedChange> changes; ///< the record's own before those of what belongs to it
    QVariantList values;         ///< of the record; empty where it was not there then, or the log no longer knows
};

/// The steps that touched the record or what belongs to it, newest first, at most `limit`; undone ones are none.
QList<Version> historyOf(Database &database, const RecordRef &record, int limit);

/// What the step did, in the order in which it did it, at most `limit` rows.
QList<LoggedChange> changesOf(Database &database, qint64 step, int limit);
