// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/opening.h"

#include "store/file/damagedfile.h"
#include "store/file/filelock.h"
#include "store/file/header.h"
#include "store/file/holder.h"
#include "store/file/migrations.h"
#include "store/file/quickcheck.h"
#include "store/file/workingcopy.h"
#include "store/files/contentsbeside.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

FileState stateOf(const QString &path)
{
    return inspect(path, currentVersion(), applicationId);
}

void refuseUnusable(FileState state, const QString &path)
{
    const QString sentence = sentenceFor(state, path);
    if (state == FileState::Truncated || state == FileState::Damaged || state == FileState::NotDatabase ||
        state == FileState::Empty)
        throw DamagedFile(sentence);
    if (!sentence.isEmpty())
        throw StoreError(sentence);
}

/// The header was not looked at when a writer has the file; SQLite is asked instead.
void checkVersion(const Connection &connection)
{
    if (connection.value(u"PRAGMA application_id"_s).toInt() != applicationId)
        refuseUnusable(FileState::Foreign, connection.path());
    if (versionOf(connection) > currentVersion())
        refuseUnusable(FileState::Newer, connection.path());
    if (versionOf(connection) < currentVersion())
        throw StoreError(Store::tr("“%1” is open in an older version of the program; close it there, or install this "
                                   "version there as well.")
                             .arg(connection.path()));
}

void refuseReadOnly(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        throw StoreError(Store::tr("“%1” is read-only; copy it to a folder of your own and work there.").arg(path));
}

/// What goes wrong with a working copy is said of the file that it is a copy of.
void onCopy(const WorkingCopy &copy, const QString &path, const std::function<void()> &act)
{
    try {
        act();
    } catch (StoreError &error) {
        // In place, so that it stays the kind of error that it is.
        static_cast<std::runtime_error &>(error) = StoreError(error.text().replace(copy.path(), path));
        throw;
    }
}

bool hasContentsBeside(const QString &path)
{
    return QFileInfo(contentsFolderBeside(path)).isDir();
}

/// A file that is damaged, or that a script does not fit, is found out before anything is written to it.
void tryOnCopy(const QString &path)
{
    const WorkingCopy copy(path);
    onCopy(copy, path, [&] {
        Connection connection(copy.path(), Access::ReadWrite);
        checkQuickly(connection);
        migrate(connection);
    });
}

std::unique_ptr<Database> reading(const QString &path, Checking checking, std::shared_ptr<void> companion = nullptr)
{
    auto connection = std::make_unique<Connection>(path, Access::ReadOnly);
    checkVersion(*connection);
    if (checking == Checking::AtOnce)
        checkQuickly(*connection);
    auto database = std::make_unique<Database>(std::move(connection), Access::ReadOnly, Identity{}, checking);
    database->keep(std::move(companion));
    return database;
}

} // namespace

std::unique_ptr<Database> createFile(const QString &path, const Identity &identity)
{
    refuseExisting(path);
    auto lock = lockOrThrow(path, identity);
    if (!makePrivateFile(path))
        throw StoreError(Store::tr("“%1” cannot be made; choose another folder or name.").arg(path));
    auto removed = qScopeGuard([&] { QFile::remove(path); });
    auto connection = std::make_unique<Connection>(path, Access::ReadWrite);
    migrate(*connection);
    auto database = std::make_unique<Database>(std::move(connection), Access::ReadWrite, identity);
    removed.dismiss();
    database->keep(std::move(lock));
    return database;
}

std::unique_ptr<Database> openForWriting(const QString &path, const Identity &identity, Checking checking)
{
    if (!QFileInfo::exists(path))
        refuseUnusable(FileState::Missing, path);
    if (!FileLock::holderOf(path)) {
        refuseUnusable(stateOf(path), path);
        refuseReadOnly(path);
    }
    auto lock = lockOrThrow(path, identity);
    const bool isToBeChanged = hasJournal(path) || stateOf(path) == FileState::Older;
    if (isToBeChanged) {
        tryOnCopy(path);
        keepCopy(path, identity.clock());
    }
    auto connection = std::make_unique<Connection>(path, Access::ReadWrite);
    if (isToBeChanged || isDerivedOld(*connection) || hasContentsBeside(path))
        checking = Checking::AtOnce;
    if (checking == Checking::AtOnce)
        checkQuickly(*connection);
    migrate(*connection);
    // A copy that is worked on becomes a file like any other.
    if (hasContentsBeside(path))
        moveContentsIn(*connection, contentsFolderBeside(path));
    auto database = std::make_unique<Database>(std::move(connection), Access::ReadWrite, identity, checking);
    database->keep(std::move(lock));
    return database;
}

std::unique_ptr<Database> openForReading(const QString &path, Checking checking)
{
    if (FileLock::holderOf(path))
        return reading(path, checking);
    const FileState state = stateOf(path);
    refuseUnusable(state, path);
    if (!hasJournal(path) && state == FileState::Good)
        return reading(path, checking);
    auto copy = std::make_shared<WorkingCopy>(path);
    std::unique_ptr<Database> database;
    onCopy(*copy, path, [&] {
        {
            Connection connection(copy->path(), Access::ReadWrite);
            migrate(connection);
            if (hasContentsBeside(path))
                moveContentsIn(connection, contentsFolderBeside(path));
        }
        database = reading(copy->path(), Checking::AtOnce, copy);
    });
    return database;
}
