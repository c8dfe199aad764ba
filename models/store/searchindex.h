// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

class Connection;

/// TEMP triggers that keep each searched table's FTS5 index in step with its search_text.
void createIndexTriggers(Connection &connection);

/// Recomputes sort_key and search_text of one row; derived columns are not in the log, so a replay needs this.
void refreshDerived(Connection &connection, const RecordType &type, qint64 id);

/// Makes every index of the file anew. An index keeps the words of what has gone until it is merged or made anew.
void rebuildIndexes(Connection &connection);

/// In an open transaction, which it takes back: FTS5 forgets what it remembers of every index. After a write that a
/// disk has broken off it may remember what was taken back, and would build on that.
void forgetIndexes(Connection &connection);

/// Whether the text rules of the program are not those the file was written with.
bool isDerivedOld(const Connection &connection);
/// Recomputes all keys and indexes then.
void rebuildDerivedIfOld(Connection &connection);

/// Names of the derived columns of a table, and a row's values for them in the same order.
QStringList derivedNames(const RecordType &type);
QVariantList derivedValues(const RecordType &type, const QVariantList &values);

/// An FTS5 query for words given as folded prefixes; each is quoted, because "24-KH/BDVTU" is a syntax error otherwise.
QString matchExpression(const QStringList &foldedPrefixes);

QString columnList(const RecordType &type);
