// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/quickcheck.h"

#include "store/connection.h"
#include "store/file/damagedfile.h"
#include "store/file/header.h"

using namespace Qt::StringLiterals;

void checkQuickly(const Connection &connection)
{
    if (connection.value(u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1)
        throw DamagedFile(sentenceFor(FileState::Damaged, connection.path()));
}
