// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyfolder.h"

#include <QString>

#include <chrono>
#include <functional>

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

/// Takes what attached files hold out of a copy that was handed over, to where it lies beside the copies in the folder.
/// Then settleCopy(). Throws StoreError.
void settleBesideContents(const QString &temporary, const QString &target);

/// Looks the copy through, writes it to the disk for good and gives it its name, in place of a file of that name, or
/// removes it; `prepare` is done with it before. Throws StoreError.
void settleCopy(const QString &temporary, const QString &target, const std::function<void()> &prepare = {});

/// Removes the copies of the file that are outlived, and what attached files held that none of the others names.
/// One of them may be wanted still.
void rotateCopies(const QString &path, const QString &folder, const QDateTime &now, const QString &wanted = {});

/// A copy of the file at the path with the moment in its name, whole and looked through. Nothing else in the folder is
/// touched. Throws StoreError.
FileCopy copyInto(Database &source, const QString &path, const QString &folder, const QDateTime &now);

/// The same in the folder of copies; then the copies that are outlived go. Throws StoreError.
FileCopy makeCopy(Database &source, const QString &path, const QString &folder, const QDateTime &now,
                  const QString &wanted = {});
