// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copying.h"

#include "domain/copies/rotation.h"
#include "store/copies/sealing.h"
#include "store/database.h"
#include "store/file/opening.h"
#include "store/file/oslock.h"
#include "store/file/workingcopy.h"
#include "store/files/contentsbeside.h"
#include "store/log/undo.h"
#include "store/storeerror.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>

#include <sqlite3.h>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseCopy(const QString &target)
{
    throw StoreError(
        Store::tr("The copy “%1” could not be made; make room there or choose another folder.").arg(target));
}

/// Nobody reads a copy before it is whole and on the disk, so SQLite need not guard it while it grows.
bool prepare(sqlite3 *copy)
{
    return sqlite3_exec(copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) ==
           SQLITE_OK;
}

/// What a killed program left of a copy; nobody works at one for an hour.
void removeUnfinished(const QString &path, const QString &folder, const QDateTime &now)
{
    for (const QFileInfo &left : QDir(folder).entryInfoList({u"*.part"_s}, QDir::Files)) {
        if (isNamedAsCopy(left.fileName(), path) && left.lastModified() < now.addSecs(-3600))
            QFile::remove(left.filePath());
    }
}

void lookThrough(const QString &temporary, const QString &target)
{
    try {
        openForReading(temporary);
    } catch (const StoreError &) {
        throw StoreError(Store::tr("The copy “%1” was not whole and has been removed; try again, and if that happens "
                                   "again, open the file anew, so that it is checked.")
                             .arg(target));
    }
}

/// A locked copy names what the open one beside the file names that it was made of.
QStringList readableOf(QStringList copies, const QString &path)
{
    for (QString &copy : copies) {
        if (isSealedName(copy))
            copy = openedIn(copyFolderOf(path), copy);
    }
    return copies;
}

} // namespace

Copying::Copying(Database &source, QString target) : m_target(std::move(target)), m_temporary(m_target + ".part"_L1)
{
    QFile::remove(m_temporary);
    if (!makePrivateFile(m_temporary))
        fail();
    if (sqlite3_open_v2(m_temporary.toUtf8().constData(), &m_copy, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        prepare(m_copy))
        m_backup = sqlite3_backup_init(m_copy, "main", source.connection().handle(), "main");
    if (m_backup == nullptr) {
        close();
        QFile::remove(m_temporary);
        fail();
    }
}

Copying::~Copying()
{
    close();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

void Copying::close()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    sqlite3_close(std::exchange(m_copy, nullptr));
}

void Copying::fail() const
{
    refuseCopy(m_target);
}

bool Copying::goOn(std::chrono::milliseconds budget)
{
    constexpr int pagesAtOnce = 64;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < budget.count()) {
        const int state = sqlite3_backup_step(m_backup, pagesAtOnce);
        if (state == SQLITE_DONE)
            return true;
        if (state == SQLITE_BUSY || state == SQLITE_LOCKED)
            waitForWriter();
        else if (state != SQLITE_OK)
            fail();
    }
    return false;
}

/// Somebody writes just now, which takes a fraction of a second.
void Copying::waitForWriter()
{
    constexpr std::chrono::milliseconds pause(20);
    constexpr std::chrono::seconds patience(5);
    m_waited += pause;
    if (m_waited > patience)
        fail();
    sqlite3_sleep(pause.count());
}

void Copying::copyAll()
{
    while (!goOn(std::chrono::seconds(1))) {
    }
}

QString Copying::handOver()
{
    if (sqlite3_backup_finish(std::exchange(m_backup, nullptr)) != SQLITE_OK)
        fail();
    close();
    return std::exchange(m_temporary, QString());
}

void settleCopy(const QString &temporary, const QString &target, const std::function<void()> &prepare)
{
    const auto removed = qScopeGuard([&] { QFile::remove(temporary); });
    if (prepare)
        prepare();
    lookThrough(temporary, target);
    if (!syncFile(temporary))
        refuseCopy(target);
    // What an interrupted write left beside the old file must not be rolled into the new one.
    for (const auto side : {"-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(target + side);
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        refuseCopy(target);
    syncFolderOf(target);
}

void settleBesideContents(const QString &temporary, const QString &target)
{
    settleCopy(temporary, target, [&] { moveContentsOut(temporary, contentsFolderBeside(target)); });
}

void rotateCopies(const QString &path, const QString &folder, const QDateTime &now, const QString &wanted)
{
    const QList<FileCopy> copies = copiesIn(folder, path);
    QList<QDateTime> moments;
    for (const FileCopy &copy : copies)
        moments.append(copy.at);
    const QList<QDateTime> going = outlived(moments, now, usualRotation());
    for (const FileCopy &copy : copies) {
        if (going.contains(copy.at) && copy.path != wanted)
            QFile::remove(copy.path);
    }
    if (!going.isEmpty())
        sweepContentsBeside(contentsFolderIn(folder), readableOf(allIn(folder, path), path), now);
    removeUnfinished(path, folder, now);
}

FileCopy copyInto(Database &source, const QString &path, const QString &folder, const QDateTime &now)
{
    source.checkFile();
    QDir().mkpath(folder);
    const QString target = QDir(folder).filePath(copyName(path, now));
    Copying copying(source, target);
    copying.copyAll();
    const qint64 step = lastStepId(source);
    settleBesideContents(copying.handOver(), target);
    emit source.copied(step);
    return {target, now, QFile(target).size()};
}

FileCopy makeCopy(Database &source, const QString &path, const QString &folder, const QDateTime &now,
                  const QString &wanted)
{
    const FileCopy copy = copyInto(source, path, folder, now);
    rotateCopies(path, folder, now, wanted);
    return copy;
}
