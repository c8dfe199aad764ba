// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/files/attachment.h"
#include "store/database.h"

/// Puts the file beside the record, in a step of its own (or as part of the one that is open). Throws StoreError: too
/// large, not there, no file, or the very file that is open here.
Id<Attachment> attachFile(Database &database, const RecordRef &owner, const QString &path, QDate day);

/// Takes what the file holds now for the attachment's content, as a step of its own where that is not what it has;
/// gives the hash. Throws StoreError.
QString takeBack(Database &database, Id<Attachment> attachment, const QString &path);

/// The record's files, the first that came first.
QList<Attachment> attachmentsOf(Database &database, const RecordRef &owner);

/// Throws StoreError where the path leads to the file that is open here or to one of those beside it.
void refuseOwnFile(const Database &database, const QString &path);

/// The record that the file lies beside.
RecordRef ownerOf(const Attachment &attachment);

/// How many files there are, how large all of them are, and what room their contents take, each counted once.
struct AttachmentTotals
{
    int files = 0;
    qint64 bytes = 0;
    qint64 kept = 0;
};
AttachmentTotals attachmentTotals(const Database &database);

/// The largest first.
QList<Attachment> largestAttachments(Database &database, int most);
