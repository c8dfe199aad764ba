// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyfolder.h"

#include <QString>

#include <chrono>

class Database;
struct sqlite3;
struct sqlite3_backup;

/// Copies an open file into another in steps, between which work may go on: what is written meanwhile is in the copy.
/// The copy bears a name of its own until it has been opened and looked through; what is not finished is removed.
class Copying
{
public:
    /// Throws StoreError where the copy cannot be begun.
    Copying(Database &source, QString target);
    ~Copying();
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    /// Goes on for about so long; true when all has been copied. Throws StoreError.
    bool goOn(std::chrono::milliseconds budget);
    /// Without a pause.
    void copyAll();
    /// Looks the copy through and gives it its name, in place of a file of that name. Throws StoreError.
    void finish();
    /// Ends copying and leaves the copy under its other name to settleCopy(), which another thread may call, as to look
    /// a large copy through takes its time. Throws StoreError.
    QString handOver();

private:
    void close();
    void waitForWriter();
    [[noreturn]] void fail() const;

    QString m_target;
    QString m_temporary;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
    std::chrono::milliseconds m_waited{};
};

/// Looks the copy through, writes it to the disk for good and gives it its name, or removes it. Throws StoreError.
void settleCopy(const QString &temporary, const QString &target);

/// Removes the copies of the file that are outlived.
void rotateCopies(const QString &path, const QString &folder, const QDateTime &now);

/// A copy of the file at the path with the moment in its name, whole and looked through; then the copies that are
/// outlived go. Throws StoreError.
FileCopy makeCopy(Database &source, const QString &path, const QString &folder, const QDateTime &now);
