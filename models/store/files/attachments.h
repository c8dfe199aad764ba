// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/files/attachment.h"
#include "store/files/incomingfile.h"

#include <memory>
#include <vector>

using IncomingFiles = std::vector<std::unique_ptr<IncomingFile>>;

/// Puts the files, which have been read, beside the record, all in one step (or as part of the one that is open).
/// Throws StoreError.
QList<Id<Attachment>> attachFiles(Database &database, const RecordRef &owner, const IncomingFiles &files, QDate day);

/// Reads the one file and puts it there. Throws FileRefused where that cannot be.
Id<Attachment> attachFile(Database &database, const RecordRef &owner, const QString &path, QDate day);

/// Takes what the file holds now for the attachment's content, as a step of its own where that is not what it has;
/// gives the hash. Throws StoreError.
QString takeBack(Database &database, Id<Attachment> attachment, const QString &path);

/// The record's files, the first that came first.
QList<Attachment> attachmentsOf(Database &database, const RecordRef &owner);

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
