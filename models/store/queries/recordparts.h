// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/database.h"

#include <QSet>

/// Records of one kind.
struct RecordParts
{
    const RecordType *type = nullptr;
    QSet<qint64> ids;
};

/// Those that are there, or with those that were there once and stand in the log as deleted.
enum class PartsOf { Now, AllTimes };

/// What belongs to the records, directly or through others, and vanishes with them; owners before what they own.
QList<RecordParts> partsOf(const Database &database, const RecordType &type, const QSet<qint64> &ids, PartsOf time);

/// The kinds of what can belong to records of the type, without the type itself.
QList<const RecordType *> partKinds(const RecordType &type);

struct KindCount
{
    const RecordType *type = nullptr;
    qsizetype count = 0;
};

/// How much there is of what would vanish along with the records, by kind.
QList<KindCount> countParts(const Database &database, const RecordType &type, const QList<qint64> &ids);
/// "Sessions (2), Attendees (14)".
QString inWords(const QList<KindCount> &counts);

/// Ids as a JSON array, for json_each().
QString idArray(const QSet<qint64> &ids);
