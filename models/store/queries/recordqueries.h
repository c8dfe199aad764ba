// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"

/// What lists and messages call the record; empty when it is gone.
QString titleOf(Database &database, const RecordRef &record);

bool isThere(const Database &database, const RecordRef &record);

/// A row with its values in stored form and, beside them, the text that they read as (references as titles).
struct ShownRow
{
    qint64 id = 0;
    QVariantList values;
    QVariantList shown;
};

/// The records of a kind that belong to `owner` through `ownerColumn`, by position where they have one, else in the
/// kind's own order.
QList<ShownRow> ownedRows(Database &database, const RecordType &type, const char *ownerColumn, qint64 owner);

/// The record that this one belongs to and vanishes with (the first of its owners); none for the root of an aggregate.
RecordRef ownerOf(Database &database, const RecordRef &record);

/// One line of "Where does this come from?" or "Where does it lead?".
struct RecordLink
{
    RecordRef record;
    QString title;
    const FieldInfo *field = nullptr; ///< the reference that makes the link
};

/// The records that this one refers to, its owner first.
QList<RecordLink> originsOf(Database &database, const RecordRef &record);

/// The records that refer to this one or to a part of it (tasks from the conclusions of a conference), without those
/// that belong to it; where such a record itself belongs to another (an event of a plan), the one it belongs to. At
/// most `limit` of each kind.
QList<RecordLink> effectsOf(Database &database, const RecordRef &record, int limit = 50);

/// A record offered for a typed word; `detail` tells namesakes apart (post and body of a person, year of a plan).
struct Suggestion
{
    RecordRef record;
    QString title;
    QString detail;
};

/// Records of one kind whose words begin as typed, or whose title's initials are what was typed; in the kind's order,
/// those first whose title has the words. Everything in that order where nothing is typed. Post and body are those held
/// on `day`.
QList<Suggestion> suggestions(Database &database, const RecordType &type, const QString &typed, int limit, QDate day);

/// The kinds that a search through all of the file asks for suggestions, one after the other.
QList<const RecordType *> kindsToFind();
