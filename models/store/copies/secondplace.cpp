// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/secondplace.h"

#include "store/connection.h"
#include "store/copies/copying.h"
#include "store/file/wholefile.h"
#include "store/files/contents.h"
#include "store/files/contentsbeside.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &folder)
{
    throw StoreError(
        Store::tr("A copy could not be brought to “%1”; make room there, or choose another place in the settings.")
            .arg(folder));
}

/// A copy for this user alone, whatever the permissions of the other are. Gives the hash of what was read.
QByteArray copyPrivately(const QString &from, const QString &to)
{
    GrowingFile target(to);
    const QByteArray hash = readHashed(from, [&](const QByteArray &piece) { target.append(piece); });
    return target.finish() == hash ? hash : QByteArray();
}

void bring(const QString &to, const FileWriting &write)
{
    if (!placeFile(to, write))
        refuse(QFileInfo(to).absolutePath());
}

/// How a place has a file: open, or locked with the password that it has now. What was locked with another one is none
/// that anybody can open together with the rest.
struct Placed
{
    QString open;
    QString sealed;

    Placed(const QString &folder, const QString &name)
        : open(QDir(folder).filePath(name)), sealed(open + sealedSuffix())
    {
    }
    [[nodiscard]] bool isIn(const SecondPlace &place) const
    {
        return place.seal.isEmpty() ? QFileInfo::exists(open) : isSealedWith(place.seal, sealed);
    }
};

/// A file into the folder, in the way the place wants it; in another way it goes.
void bringFile(const QString &file, const QString &folder, const SecondPlace &place)
{
    const Placed placed(folder, QFileInfo(file).fileName());
    if (place.seal.isEmpty())
        bring(placed.open, [&](const QString &path) { return copyPrivately(file, path); });
    else
        bring(placed.sealed, [&](const QString &path) { return sealFile(place.seal, file, path); });
    QFile::remove(place.seal.isEmpty() ? placed.sealed : placed.open);
}

/// What attached files hold, before the copies that name it. What is damaged here is not brought.
void bringContents(const QString &from, const QString &to, const SecondPlace &place, const std::stop_token &stop)
{
    const QStringList contents = QDir(from).entryList(QDir::Files);
    if (!contents.isEmpty() && !QDir().mkpath(to))
        refuse(to);
    for (const QString &name : contents) {
        const QString here = QDir(from).filePath(name);
        if (!stop.stop_requested() && !Placed(to, name).isIn(place) && isWholeFile(here, name))
            bringFile(here, to, place);
    }
}

/// What attached files of the copy held and is not here yet. One that cannot be had is no reason to do without the
/// copy; whoever goes on with it is told what is missing.
void fetchContents(const QString &copy, const QString &from, const QString &to, Unsealing &unsealing)
{
    const QStringList names = namedContents(Connection(copy, Access::ReadOnly));
    for (const QString &name : names) {
        const Placed there(from, name);
        const QString target = QDir(to).filePath(name);
        if (isWholeFile(target, name) || !QDir().mkpath(to))
            continue;
        try {
            if (isWholeFile(there.open, name))
                bring(target, [&](const QString &path) { return copyPrivately(there.open, path); });
            else if (QFileInfo::exists(there.sealed))
                bring(target, [&](const QString &path) { return unsealing.unseal(there.sealed, path); });
        } catch (const StoreError &) {
            continue;
        }
    }
}

QDateTime newest(const QList<FileCopy> &copies)
{
    return copies.isEmpty() ? QDateTime() : copies.first().at;
}

} // namespace

QString secondFolderOf(const QString &path, const SecondPlace &place)
{
    const QFileInfo own(copyFolderOf(path));
    return QDir(place.folder).filePath(u"%1 (%2)"_s.arg(own.fileName(), own.absoluteDir().dirName()));
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
    // Those that are there by now, and so what they name is brought before.
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    bringContents(contentsFolderIn(copyFolderOf(path)), contentsFolderIn(folder), place, stop);
    for (const FileCopy &copy : copies) {
        if (stop.stop_requested())
            return place.caughtUp;
        if (!Placed(folder, QFileInfo(copy.path).fileName()).isIn(place))
            bringFile(copy.path, folder, place);
    }
    rotateCopies(path, folder, now);
    return newest(copiesIn(folder, path));
}

void fetchCopy(const QString &path, const FileCopy &copy, const QString &password)
{
    const QString target = QDir(copyFolderOf(path)).filePath(copyName(path, copy.at));
    QDir().mkpath(copyFolderOf(path));
    Unsealing unsealing(password);
    bring(target, [&](const QString &temporary) {
        const QByteArray hash =
            copy.isSealed ? unsealing.unseal(copy.path, temporary) : copyPrivately(copy.path, temporary);
        if (!hash.isEmpty())
            fetchContents(temporary, contentsFolderBeside(copy.path), contentsFolderBeside(target), unsealing);
        return hash;
    });
}
