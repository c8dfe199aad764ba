// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file/opening.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

#include <QFile>

/// When the copies of the tests are made.
inline const QDateTime evening(QDate(2024, 3, 5), QTime(17, 0));

/// A new file on the disk.
struct MadeFile : DiskFile
{
    MadeFile() { createFile(path, testIdentity()); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

inline QStringList dumpOfFile(const QString &path)
{
    return dumpOf(openForReading(path)->connection());
}
