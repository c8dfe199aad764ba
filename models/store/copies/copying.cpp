// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copying.h"

#include "domain/copies/rotation.h"
#include "store/database.h"
#include "store/file/opening.h"
#include "store/storeerror.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

Copying::Copying(Database &source, QString target) : m_target(std::move(target)), m_temporary(m_target + ".part"_L1)
{
    QFile::remove(m_temporary);
    QFile file(m_temporary);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        fail();
    file.close();
    if (sqlite3_open_v2(m_temporary.toUtf8().constData(), &m_copy, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
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
    QFile::remove(m_temporary);
}

void Copying::close()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    sqlite3_close(std::exchange(m_copy, nullptr));
}

void Copying::fail() const
{
    throw StoreError(
        Store::tr("The copy “%1” could not be made; make room there or choose another folder.").arg(m_target));
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

void Copying::finish()
{
    if (sqlite3_backup_finish(std::exchange(m_backup, nullptr)) != SQLITE_OK)
        fail();
    close();
    openForReading(m_temporary);
    // What an interrupted write left beside the old file must not be rolled into the new one.
    QFile::remove(m_target + "-journal"_L1);
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_target).constData()) != 0)
        fail();
}

FileCopy makeCopy(Database &source, const QString &path, const QString &folder, const QDateTime &now)
{
    source.checkFile();
    QDir().mkpath(folder);
    const QString target = QDir(folder).filePath(copyName(path, now));
    Copying copying(source, target);
    copying.copyAll();
    copying.finish();
    const QList<FileCopy> copies = copiesIn(folder, path);
    QList<QDateTime> moments;
    for (const FileCopy &copy : copies)
        moments.append(copy.at);
    const QList<QDateTime> going = outlived(moments, now, usualRotation());
    for (const FileCopy &copy : copies) {
        if (going.contains(copy.at))
            QFile::remove(copy.path);
    }
    emit source.copied();
    return {target, now, QFile(target).size()};
}
