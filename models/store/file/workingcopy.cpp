// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/workingcopy.h"

#include "store/file/oslock.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseCopying(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be copied first; make room on the disk and open it again.").arg(path));
}

void copy(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from) && !QFile::copy(from, to))
        refuseCopying(from);
}

void copyBoth(const QString &from, const QString &to)
{
    // The journal first: without it, the copy of a file that is half written would pass for a whole one.
    copy(from + "-journal"_L1, to + "-journal"_L1);
    // What another SQLite tool wrote may stand in a log of its kind.
    copy(from + "-wal"_L1, to + "-wal"_L1);
    copy(from, to);
}

} // namespace

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly | QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void refuseExisting(const QString &path)
{
    if (QFileInfo::exists(path))
        throw StoreError(
            Store::tr("“%1” is there already; choose another name so that nothing is overwritten.").arg(path));
}

WorkingCopy::WorkingCopy(const QString &path) : m_name(QFileInfo(path).fileName())
{
    copyBoth(path, this->path());
    // The original may be read-only; the copy is rolled back and migrated.
    QFile::setPermissions(this->path(), QFile::ReadOwner | QFile::WriteOwner);
}

QString WorkingCopy::path() const
{
    return m_folder.filePath(m_name);
}

QString keepCopy(const QString &path, const QDateTime &moment)
{
    const QString name = u"%1.%2"_s.arg(path, moment.toString(u"yyyyMMdd-HHmmss"));
    QString kept = name + ".bak"_L1;
    for (int again = 2; QFileInfo::exists(kept) || QFileInfo::exists(kept + "-journal"_L1); ++again)
        kept = u"%1-%2.bak"_s.arg(name).arg(again);
    copyBoth(path, kept);
    // The file is changed next, and a power cut must not take both.
    for (const QString &copied : {kept, kept + "-journal"_L1, kept + "-wal"_L1}) {
        if (QFileInfo::exists(copied) && !syncFile(copied))
            refuseCopying(path);
    }
    syncFolderOf(kept);
    return kept;
}
