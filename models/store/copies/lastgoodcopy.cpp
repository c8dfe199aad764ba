// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/lastgoodcopy.h"

#include "store/file/opening.h"
#include "store/storeerror.h"

std::optional<FileCopy> lastGoodCopy(const QString &path)
{
    for (const FileCopy &copy : copiesIn(copyFolderOf(path), path)) {
        try {
            openForReading(copy.path);
            return copy;
        } catch (const StoreError &) {
            // The one before it, then.
        }
    }
    return std::nullopt;
}
