// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"
#include "store/database.h"

#include <functional>

class QFile;
struct Attachment;

/// What a file holds, by its hash.
struct HashedContent
{
    QString sha256;
    qint64 size = 0;
};

// Contents are written and read in pieces, so that no file is in memory as a whole. Each lies in the store once.

/// Reads the file to its end. Throws StoreError where it cannot be read or is larger than an attachment may be.
HashedContent contentOf(QFile &file);

/// Puts what the file holds into the store, unless it is there and whole. Needs an open Step. Throws StoreError, also
/// when the file has changed since.
void keepContent(Database &database, const HashedContent &content, QFile &file);

/// Gives the content piece by piece. Throws StoreError at its end when it is damaged, so that what was made of it must
/// not be kept.
void readContent(const Database &database, const Attachment &attachment,
                 const std::function<void(const QByteArray &)> &take);

/// A finding for each attachment whose content is missing or damaged.
Problems checkContents(Database &database);

/// Removes what neither a record nor the change log names any more; gives the bytes that were freed. A step of its own,
/// of which the log says nothing.
qint64 sweepContents(Database &database);
