// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "store/files/contentsbeside.h"
#include "support.h"
#include "tests/store/copies/copycase.h"

#include <QDir>

/// A file with a large and a small file beside a conference, and copies of it.
struct FiledCase : MadeFile
{
    QByteArray large = QByteArray("Phụ lục “1” 🙂\n").repeated(150'000);
    RecordRef conference;
    SecondPlace place{folder.filePath(QStringLiteral("USB")), {}, {}};

    FiledCase()
    {
        const auto database = openForWriting(path, testIdentity());
        conference = {&schema<Conference>().type, addedConference(*database, QStringLiteral("Hội nghị quý I")).value};
        attach(*database, QStringLiteral("Phụ lục 1.docx"), large);
        attach(*database, QStringLiteral("=1+1.txt"), "nhỏ");
    }
    void attach(Database &database, const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        attachFile(database, conference, file.fileName(), QDate(2024, 3, 5));
    }
    QString copied(const QDateTime &at = evening) const
    {
        return makeCopy(*openForWriting(path, testIdentity()), path, copyFolderOf(path), at).path;
    }
    [[nodiscard]] QStringList beside() const { return namesIn(contentsFolderIn(copyFolderOf(path))); }
    [[nodiscard]] static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files, QDir::Size);
    }
    /// By the largest file's name, which every file here has.
    static QByteArray contentIn(const QString &path)
    {
        const auto database = openForReading(path);
        const QList<Attachment> attachments = largestAttachments(*database, 1);
        REQUIRE(attachments.size() == 1);
        QByteArray all;
        readContent(*database, attachments.first(), [&](const QByteArray &piece) { all += piece; });
        return all;
    }
    static qint64 piecesIn(const QString &path)
    {
        return countOf(openForReading(path)->connection(), QStringLiteral("file_chunk"));
    }
};
