// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/quickcheck.h"

#include "store/connection.h"
#include "store/file/damagedfile.h"

using namespace Qt::StringLiterals;

void checkQuickly(const Connection &connection)
{
    if (connection.value(u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1)
        throw DamagedFile(Store::tr("“%1” is damaged; open your last good copy instead.").arg(connection.path()));
}
