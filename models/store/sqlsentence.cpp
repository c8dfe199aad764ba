// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlsentence.h"

#include "store/file/damagedfile.h"
#include "store/file/header.h"

#include <QSqlError>

#include <sqlite3.h>

namespace {

QString sentenceFor(int code, const QSqlError &error, const QString &path)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Store::tr("“%1” was moved or removed; put it back where it was and go on.").arg(path);
    if (code == SQLITE_READONLY_DIRECTORY)
        return Store::tr("“%1” cannot be written because its folder is read-only; copy it to a folder of your own.")
            .arg(path);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Store::tr("“%1” is being written by another program; try again in a moment.").arg(path);
    case SQLITE_FULL:
        return Store::tr("The disk that holds “%1” is full; make room and save again.").arg(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Store::tr("“%1” is read-only; copy it to a folder of your own and work there.").arg(path);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Store::tr("“%1” cannot be read or written; check that the disk or stick is still connected.").arg(path);
    default:
        break;
    }
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Store::tr(
            "This record is still used by others or refers to one that is gone; undo or change those first.");
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return Store::tr("This entry is there already; open it and change it instead.");
    return Store::tr("“%1” could not be used (%2); close the program and run “danvan check” on the file.")
        .arg(path, error.databaseText());
}

} // namespace

void throwFor(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        throw DamagedFile(sentenceFor(FileState::Damaged, path));
    throw StoreError(sentenceFor(code, error, path));
}
