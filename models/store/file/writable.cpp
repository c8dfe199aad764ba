// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/writable.h"

#include "store/database.h"
#include "store/storeerror.h"

void checkWritable(const Database &database)
{
    if (database.isReadOnly())
        throw StoreError(
            Store::tr("“%1” is open for reading only; close it where it is being written and open it again.")
                .arg(database.path()));
}
