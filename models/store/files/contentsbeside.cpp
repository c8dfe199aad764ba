// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/contentsbeside.h"

#include "store/connection.h"
#include "store/copies/sealing.h"
#include "store/file/wholefile.h"
#include "store/file/workingcopy.h"
#include "store/files/contents.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseWriting(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be written; make room there or choose another folder.").arg(path));
}

/// What is damaged in the file is damaged in its copies and is not written; those before it may have it whole.
void writeOut(const Connection &copy, const QString &sha256, const QString &target)
{
    placeFile(target, [&](const QString &path) {
        GrowingFile file(path);
        const bool isWhole = readContent(copy, sha256, [&](const QByteArray &piece) { file.append(piece); });
        const QByteArray hash = file.finish();
        return isWhole ? hash : QByteArray();
    });
}

/// So that nobody sweeps what a copy that is being made names.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

/// Without the pages that have become free; SQLite writes it beside, as it stands.
void compact(const QString &path)
{
    const QString compacted = path + u".part"_s;
    const auto removed = qScopeGuard([&] { QFile::remove(compacted); });
    QFile::remove(compacted);
    if (!makePrivateFile(compacted))
        refuseWriting(path);
    Connection(path, Access::ReadOnly).execute(u"VACUUM INTO ?"_s, {compacted});
    if (!QFile::remove(path) || !QFile::rename(compacted, path))
        refuseWriting(path);
}

bool moveIn(Connection &file, const QString &sha256, const QString &path)
{
    if (!isWholeFile(path, sha256))
        return false;
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return false;
    keepContent(file, {sha256, content.size()}, content);
    return true;
}

} // namespace

void moveContentsOut(const QString &copy, const QString &folder)
{
    {
        Connection connection(copy, Access::ReadWrite);
        const auto contents = connection.texts(u"SELECT DISTINCT sha256 FROM file_chunk"_s);
        if (contents.isEmpty())
            return;
        if (!QDir().mkpath(folder))
            refuseWriting(folder);
        for (const QString &sha256 : contents) {
            const QString target = QDir(folder).filePath(sha256);
            // Dozens of copies rely on it, so it is read again with each.
            if (isWholeFile(target, sha256))
                touch(target);
            else
                writeOut(connection, sha256, target);
        }
        // Nobody else has the copy; what breaks off here is removed as a whole.
        connection.execute(u"PRAGMA journal_mode = OFF"_s);
        connection.execute(u"PRAGMA synchronous = OFF"_s);
        connection.execute(u"DELETE FROM file_chunk"_s);
    }
    compact(copy);
}

bool moveContentsIn(Connection &file, const ContentPath &pathOf)
{
    bool isComplete = true;
    file.transact([&] {
        const QStringList names = namedContents(file);
        for (const QString &sha256 : names)
            isComplete = (isContentWhole(file, sha256) || moveIn(file, sha256, pathOf(sha256))) && isComplete;
    });
    return isComplete;
}

bool moveContentsIn(Connection &file, const QString &folder)
{
    return moveContentsIn(file, [&](const QString &sha256) { return QDir(folder).filePath(sha256); });
}

void sweepContentsBeside(const QString &folder, const QStringList &copies, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    const QFileInfoList contents = QDir(folder).entryInfoList(QDir::Files);
    if (contents.isEmpty())
        return;
    QSet<QString> named;
    try {
        for (const QString &copy : copies) {
            const QStringList names = namedContents(Connection(copy, Access::ReadOnly));
            named += QSet<QString>(names.begin(), names.end());
        }
    } catch (const StoreError &) {
        return;
    }
    // Locked ones bear the hash and a suffix; what a killed program left of one bears more. Other files are somebody's.
    static const QRegularExpression ours(u"^[0-9a-f]{64}(\\..*)?$"_s);
    for (const QFileInfo &content : contents) {
        const QString name = content.fileName();
        if (ours.match(name).hasMatch() && !named.contains(QString(name).remove(sealedSuffix())) &&
            content.lastModified() < now.addSecs(-hour))
            QFile::remove(content.filePath());
    }
}
