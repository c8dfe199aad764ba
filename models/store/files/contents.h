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

constexpr qint64 pieceOfContent = 1024 * 1024;

/// Throws FileRefused where the path leads to the file that is open here or to one of those beside it.
void refuseOwnFile(const Database &database, const QString &path);
/// Throws FileRefused where it cannot be opened, or is the file that is open here.
void openToRead(const Database &database, QFile &file);
/// At most `pieceOfContent` bytes; none at the end. Throws FileRefused.
QByteArray nextPiece(QFile &file);
/// Throws FileRefused where an attachment may not have so many bytes.
void refuseTooLarge(const QFile &file, qint64 size);
[[noreturn]] void refuseChanged(const QFile &file);

/// Reads the file to its end. Throws StoreError where it cannot be read or is larger than an attachment may be.
HashedContent contentOf(QFile &file);

/// Puts what the file holds into the store, unless it is there and whole. Needs an open transaction. Throws StoreError,
/// also when the file has changed since.
void keepContent(Connection &connection, const HashedContent &content, QFile &file);

/// Bytes that are stored under the hash.
qint64 sizeOfContent(const Connection &connection, const QString &sha256);
/// Reads all of it.
bool isContentWhole(const Connection &connection, const QString &sha256);
/// Removes the content unless a record or the change log names it. Needs an open transaction.
void dropUnnamedContent(Database &database, const QString &sha256);

/// Gives what lies under the hash, piece by piece; false where it is damaged or missing.
bool readContent(const Connection &connection, const QString &sha256,
                 const std::function<void(const QByteArray &)> &take);
/// Gives the content piece by piece. Throws StoreError at its end when it is damaged, so that what was made of it must
/// not be kept.
void readContent(const Database &database, const Attachment &attachment,
                 const std::function<void(const QByteArray &)> &take);

// The same of a connection, for files that nobody has open as an office's.

/// Whether nothing lies under the hash, neither whole nor damaged.
bool isMissing(const Connection &connection, const QString &sha256);
/// Hashes that records or the change log name. None of a file from before there were attachments.
QStringList namedContents(const Connection &connection);

/// A sentence that names attached files whose content the file lacks, as after a copy without what lay beside it; empty
/// where there are none.
QString remarkOnMissing(const Connection &connection);

/// A finding for each attachment whose content is missing or damaged.
Problems checkContents(Database &database);

/// Removes what neither a record nor the change log names any more. A step of its own, of which the log says nothing.
void sweepContents(Database &database);
