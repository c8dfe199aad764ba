// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyfolder.h"
#include "store/copies/sealing.h"

#include <QDateTime>
#include <QString>

#include <stop_token>

/// A folder on another disk, a stick or a share that is to have the copies as well.
struct SecondPlace
{
    QString folder;     ///< empty: there is none
    Seal seal;          ///< the copies there are locked with it, unless it is empty
    QDateTime caughtUp; ///< the moment of the newest copy that is there
    bool operator==(const SecondPlace &) const = default;
};

/// The place's own folder for the copies of the file at the path, named after the file and the folder it lies in, as
/// two offices may have files of one name.
QString secondFolderOf(const QString &path, const SecondPlace &place);

/// Prepares the folder for the copies of the file. What is not prepared counts as not connected, because the place
/// where a stick is hung in is a folder too while the stick is not there. Throws StoreError.
void prepareSecondPlace(const QString &path, const SecondPlace &place);

/// Whether the folder is there just now.
bool isConnected(const QString &path, const SecondPlace &place);

/// Brings there every copy that the folder of copies has and the second place has not, the newest first, reads each one
/// again, and removes what is outlived. Gives the moment of the newest copy there; what there was where it is not
/// connected. Throws StoreError. May run in another thread.
QDateTime catchUp(const QString &path, const SecondPlace &place, const QDateTime &now,
                  const std::stop_token &stop = {});

/// Brings a copy from there into the folder of copies of the file; the password of a locked one. Throws StoreError.
void fetchCopy(const QString &path, const FileCopy &copy, const QString &password);
