// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/leftwork.h"

#include "domain/files/filename.h"
#include "store/file/wholefile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QString &copyFolder)
{
    return copyFolder + ".given"_L1;
}

/// What word processors lay beside a file as long as they have it open.
bool isLock(const QString &name)
{
    return name.startsWith(".~lock."_L1) || name.startsWith("~$"_L1);
}

/// Also where it cannot be read, as nobody knows then.
bool isChanged(const QString &path, const QByteArray &given)
{
    return readHashed(path).toHex() != given;
}

QString movedTo(const QDir &target, const QString &path)
{
    QSet<QString> taken;
    for (const QString &name : target.entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
        taken.insert(name.toCaseFolded());
    const QString free = target.filePath(nameBeside(QFileInfo(path).fileName(), taken));
    return QDir().mkpath(target.path()) && QFile::rename(path, free) ? free : path;
}

/// The files in the folder of one copy that are not what was given out; `isOpen`: another program has it.
QStringList changedIn(const QString &copyFolder, bool &isOpen)
{
    QFile note(noteOf(copyFolder));
    QStringList changed;
    // Without its note it was never given out.
    if (!note.open(QIODevice::ReadOnly))
        return changed;
    const QByteArray given = note.readAll().trimmed();
    QDirIterator files(copyFolder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (isLock(file.fileName()))
            isOpen = true;
        else if (isChanged(file.filePath(), given))
            changed.append(file.filePath());
    }
    return changed;
}

} // namespace

bool noteGiven(const QString &copy, const QString &sha256)
{
    QSaveFile note(noteOf(QFileInfo(copy).path()));
    return note.open(QIODevice::WriteOnly) && note.write(sha256.toLatin1()) == sha256.size() && note.commit();
}

LeftWork takeLeftWork(const QDir &folder, const QDir &target)
{
    LeftWork left;
    for (const QFileInfo &copy : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        bool isOpen = false;
        for (const QString &path : changedIn(copy.filePath(), isOpen)) {
            left.paths.append(isOpen ? path : movedTo(target, path));
            left.isSettled = left.isSettled && left.paths.constLast() != path;
        }
        left.isSettled = left.isSettled && !isOpen;
    }
    return left;
}
