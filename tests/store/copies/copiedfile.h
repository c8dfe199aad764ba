// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/organisation.h"
#include "store/copies/copying.h"
#include "tests/store/copies/copycase.h"

/// A file with a copy of it, and what was written since.
struct CopiedFile : DiskFile
{
    QString copy;
    QStringList then;
    QStringList now;

    CopiedFile()
    {
        using namespace Qt::StringLiterals;
        const auto database = createFile(path, testIdentity());
        const Id<Organisation> kept = addedBody(*database, u"Công an tỉnh"_s);
        const Id<Organisation> gone = addedBody(*database, u"Báo Thái Nguyên"_s);
        copy = makeCopy(*database, path, copyFolderOf(path), evening).path;
        then = dumpOf(database->connection());
        Organisation renamed = *Table<Organisation>(*database).find(kept);
        renamed.note = u"Đã sửa"_s;
        changed(*database, renamed);
        removed(*database, gone);
        addedBody(*database, u"Đài Phát thanh"_s);
        addedConference(*database, u"Hội nghị sơ kết"_s);
        now = dumpOf(database->connection());
    }
};
