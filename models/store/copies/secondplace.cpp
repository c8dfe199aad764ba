// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/secondplace.h"

#include "store/copies/copying.h"
#include "store/file/oslock.h"
#include "store/storeerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &folder)
{
    throw StoreError(
        Store::tr("A copy could not be brought to “%1”; make room there, or choose another place in the settings.")
            .arg(folder));
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// Whole or not at all: a stick may be pulled at any moment.
void bring(const QString &from, const QString &to)
{
    const QString temporary = to + u".part"_s;
    const auto removed = qScopeGuard([&] { QFile::remove(temporary); });
    QFile::remove(temporary);
    if (!QFile::copy(from, temporary) || !syncFile(temporary) || hashOf(from) != hashOf(temporary) ||
        !QFile::rename(temporary, to))
        refuse(QFileInfo(to).absolutePath());
}

QDateTime newest(const QList<FileCopy> &copies)
{
    return copies.isEmpty() ? QDateTime() : copies.first().at;
}

} // namespace

QString secondFolderOf(const QString &path, const SecondPlace &place)
{
    return QDir(place.folder).filePath(QFileInfo(copyFolderOf(path)).fileName());
}

void prepareSecondPlace(const QString &path, const SecondPlace &place)
{
    const QString folder = secondFolderOf(path, place);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        refuse(place.folder);
}

bool isConnected(const QString &path, const SecondPlace &place)
{
    return !place.folder.isEmpty() && QFileInfo(secondFolderOf(path, place)).isDir();
}

QDateTime catchUp(const QString &path, const SecondPlace &place, const QDateTime &now, const std::stop_token &stop)
{
    if (!isConnected(path, place))
        return place.caughtUp;
    const QString folder = secondFolderOf(path, place);
    const QString suffix = place.seal.isEmpty() ? QString() : sealedSuffix();
    for (const FileCopy &copy : copiesIn(copyFolderOf(path), path)) {
        const QString target = QDir(folder).filePath(QFileInfo(copy.path).fileName() + suffix);
        if (stop.stop_requested())
            return place.caughtUp;
        if (QFileInfo::exists(target))
            continue;
        if (place.seal.isEmpty())
            bring(copy.path, target);
        else
            sealFile(place.seal, copy.path, target);
    }
    rotateCopies(path, folder, now);
    return newest(copiesIn(folder, path));
}

void fetchCopy(const QString &path, const FileCopy &copy, const QString &password)
{
    const QDir folder(copyFolderOf(path));
    const QString target = folder.filePath(copyName(path, copy.at));
    QDir().mkpath(folder.path());
    if (copy.isSealed)
        return unsealFile(password, copy.path, target);
    bring(copy.path, target);
}
