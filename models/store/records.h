// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"

/// Stored values by column.
using FieldValues = QHash<QString, QVariant>;

/// Whether two stored values are one; they may hold nothing in different ways.
bool isSameValue(const QVariant &one, const QVariant &other);

/// A blank record's values with some of them set.
QVariantList blankValues(const RecordType &type, const FieldValues &set = {});

qint64 countOf(const Database &database, const RecordType &type);

// Acts of the user on records of any kind, each a step of its own (or part of the one that is open) under a label that
// names kind and title. They throw RuleViolation or StoreError.

qint64 insertRecord(Database &database, const RecordType &type, const FieldValues &values);
void changeRecord(Database &database, const RecordRef &record, const FieldValues &values);
/// The same new values in many records, undone together.
void changeRecords(Database &database, const RecordType &type, const QList<qint64> &ids, const FieldValues &values);
/// Throws StoreError, as deleteRecords() does, where one of them cannot be deleted because it is used.
void checkUnused(Database &database, const RecordType &type, const QList<qint64> &ids);
/// Refuses, naming what still refers to it, where a record outside the deleted one's own would be left without it.
void deleteRecords(Database &database, const RecordType &type, const QList<qint64> &ids);
