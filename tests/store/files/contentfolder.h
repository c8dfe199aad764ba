// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "support.h"

#include <QFile>
#include <QTemporaryDir>

/// A folder with files to put beside a record.
struct ContentFolder
{
    QTemporaryDir folder;

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

inline QByteArray keptContent(const Database &database, const Attachment &attachment)
{
    QByteArray all;
    readContent(database, attachment, [&](const QByteArray &piece) { all += piece; });
    return all;
}
