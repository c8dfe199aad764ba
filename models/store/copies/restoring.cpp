// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/restoring.h"

#include "store/copies/copying.h"
#include "store/file/holder.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "store/files/contentsbeside.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString restoreCopy(const QString &path, const QString &copy, const Identity &identity)
{
    const auto source = openForReading(copy);
    const auto lock = lockOrThrow(path, identity);
    const QString kept = QFileInfo::exists(path) ? keepCopy(path, identity.clock()) : QString();
    Copying copying(*source, path);
    copying.copyAll();
    const QString temporary = copying.handOver();
    settleCopy(temporary, path, [&] {
        Connection file(temporary, Access::ReadWrite);
        moveContentsIn(file, contentsFolderBeside(copy));
    });
    return kept;
}
