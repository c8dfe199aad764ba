// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/outputfile.h"

#include "document/formaterror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace {
constexpr qint64 leastRoom = 64 * 1024;

QString sentenceFor(const QSaveFile &file, const QFileInfo &folder)
{
    if (!folder.isDir())
        return QCoreApplication::translate(
            "Document", "“%1” cannot be written because its folder is not there; choose another folder.");
    if (!folder.isWritable() || file.error() == QFileDevice::PermissionsError)
        return QCoreApplication::translate(
            "Document", "“%1” cannot be written because you may not write there; choose another folder or name.");
    return QCoreApplication::translate("Document",
                                       "“%1” cannot be written; check that the disk or stick is still connected, or "
                                       "choose another folder or name.");
}

/// To be called while what could be written still takes its room, because Qt does not tell a full disk from others.
[[noreturn]] void refuse(const QSaveFile &file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (folder.isDir() && QStorageInfo(folder.filePath()).bytesAvailable() < leastRoom)
        refuseForWantOfRoom(file.fileName());
    throw FormatError(sentenceFor(file, folder).arg(file.fileName()));
}
} // namespace

void openOutput(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        refuse(file);
}

void appendOutput(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            refuse(file);
        done += written;
    }
}

void commitOutput(QSaveFile &file)
{
    if (!file.flush() || !file.commit())
        refuse(file);
}

void refuseForWantOfRoom(const QString &path)
{
    throw FormatError(
        QCoreApplication::translate("Document", "The disk has no room for “%1”; make room, or choose another disk.")
            .arg(path));
}
