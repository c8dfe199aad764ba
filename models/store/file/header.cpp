// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/header.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

// Offsets of SQLite's file format.
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;

template<class T>
T number(const QByteArray &header, int at)
{
    return qFromBigEndian<T>(header.constData() + at);
}

bool isShort(const QByteArray &header, qint64 size)
{
    if (header.size() < headerSize)
        return true;
    const auto stored = number<quint16>(header, pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count counts only where the last writer knew of it.
    const bool known = number<quint32>(header, changeCounterAt) == number<quint32>(header, validForAt);
    return known && size < pageSize * qint64(number<quint32>(header, pageCountAt));
}

FileState stateOf(const QByteArray &header, bool isShort, int newest, quint32 application)
{
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return FileState::NotDatabase;
    if (header.size() < headerSize)
        return FileState::Truncated;
    // Of another program is not what one flipped bit makes of ours.
    const quint32 differing = number<quint32>(header, applicationIdAt) ^ application;
    if (std::popcount(differing) > 1)
        return FileState::Foreign;
    // Every version that there was has a number from 1 on, and so many more there will not be.
    constexpr int beyond = 1000;
    const int version = int(number<quint32>(header, userVersionAt));
    const bool isVersion = version >= 1 && version < newest + beyond;
    if (isVersion && version > newest)
        return FileState::Newer;
    if (isShort)
        return FileState::Truncated;
    if (differing != 0 || !isVersion)
        return FileState::Damaged;
    return version < newest ? FileState::Older : FileState::Good;
}

} // namespace

FileState inspect(const QString &path, int newest, quint32 application)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileState::Missing;
    if (info.isDir())
        return FileState::Folder;
    if (info.size() == 0)
        return FileState::Empty;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(
            Store::tr("“%1” cannot be read (%2); check that you may open it.").arg(path, file.errorString()));
    const QByteArray header = file.read(headerSize);
    // A commit that broke off may have written the new page count and not the pages; the journal brings the old one
    // back.
    return stateOf(header, isShort(header, info.size()) && !hasJournal(path), newest, application);
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}

QString sentenceFor(FileState state, const QString &path)
{
    switch (state) {
    case FileState::Missing:
        return Store::tr("“%1” does not exist; check the name, or make a sample with “danvan sample”.").arg(path);
    case FileState::Folder:
        return Store::tr("“%1” is a folder; name a file ending in .danvan inside it.").arg(path);
    case FileState::Empty:
        return Store::tr("“%1” is empty; open your last good copy instead.").arg(path);
    case FileState::NotDatabase:
        return Store::tr("“%1” is not a file of this program; choose one ending in .danvan.").arg(path);
    case FileState::Foreign:
        return Store::tr("“%1” belongs to another program; choose a file of Sổ Dân vận.").arg(path);
    case FileState::Newer:
        return Store::tr("“%1” was written by a newer version; install that version of Sổ Dân vận to open it.")
            .arg(path);
    case FileState::Truncated:
        return Store::tr("“%1” is cut off; open your last good copy instead.").arg(path);
    case FileState::Damaged:
        return Store::tr("“%1” is damaged; open your last good copy instead.").arg(path);
    case FileState::Older:
    case FileState::Good:
        break;
    }
    return {};
}
