// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "support.h"
#include "tests/store/storesupport.h"

#include <QFile>
#include <QTemporaryDir>

/// A file in memory with one conference, and a folder with files to put beside it.
struct FileCase : TestFile
{
    QTemporaryDir folder;
    RecordRef conference{&schema<Conference>().type, addedConference(database, QStringLiteral("Hội nghị quý I")).value};
    QDate day{2024, 3, 5};

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    Attachment attached(const QString &name, const QByteArray &bytes)
    {
        return stored(attachFile(database, conference, written(name, bytes), day));
    }
    Attachment stored(Id<Attachment> id) const
    {
        const auto found = Table<Attachment>(database).find(id);
        REQUIRE(found);
        return *found;
    }
    QByteArray content(const Attachment &attachment) const
    {
        QByteArray all;
        readContent(database, attachment, [&](const QByteArray &piece) { all += piece; });
        return all;
    }
    qint64 pieces() const { return countOf(database.connection(), QStringLiteral("file_chunk")); }
};
