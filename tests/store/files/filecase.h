// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "tests/store/files/contentfolder.h"
#include "tests/store/storesupport.h"

/// A file in memory with one conference, and a folder with files to put beside it.
struct FileCase : TestFile, ContentFolder
{
    RecordRef conference{&schema<Conference>().type, addedConference(database, QStringLiteral("Hội nghị quý I")).value};
    QDate day{2024, 3, 5};

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
    QByteArray content(const Attachment &attachment) const { return keptContent(database, attachment); }
    qint64 pieces() const { return countOf(database.connection(), QStringLiteral("file_chunk")); }
};
