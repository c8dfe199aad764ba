// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/records.h"

/// One field of an entry as it was typed; what cannot be read has no value.
struct DraftField
{
    QString column;
    QString typed;
    QVariant value;
    bool isReadable = true;
    bool operator==(const DraftField &) const = default;
};

/// What was typed into one record and not saved.
struct Draft
{
    RecordRef record; ///< id 0: a new one
    QList<DraftField> fields = {};
    QString entry = {}; ///< its name in the file, once it is there
    QDateTime at = {};  ///< UTC
    QString author = {};

    [[nodiscard]] FieldValues readableValues() const;
    [[nodiscard]] bool isReadable() const;
};

/// Keeps what a form or grid holds at this moment, in place of all that it had there. At once durable, outside of the
/// change log. False while a step is open, and where nothing can be written. Throws StoreError.
bool keepDrafts(Database &database, const QString &keeper, const QList<Draft> &drafts);
void dropDraft(Database &database, const QString &entry);

/// Those of earlier openings of the file that would still change something, the newest first.
QList<Draft> leftDrafts(const Database &database);
/// Whether there are such that have not been offered yet; they count as offered from now on.
bool offerDrafts(Database &database);
/// After the file was closed in order nothing of this opening is left to offer.
void endDrafts(Database &database);
