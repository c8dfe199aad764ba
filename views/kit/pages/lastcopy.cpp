// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/lastcopy.h"

#include "domain/text/dates.h"
#include "store/copies/copyfolder.h"
#include "store/database.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString lastCopyText(const Database &database)
{
    const QString path = database.path();
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    if (copies.isEmpty())
        return {};
    const FileCopy &last = copies.first();
    return u"%1, %2 (%3)"_s.arg(clockTime(last.at.time()), shortDate(last.at.date()),
                                QLocale().formattedDataSize(last.size));
}
