// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plain.h"

#include "store/database.h"

#include <sqlite3.h>

void runPlainly(Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.connection().handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("the benchmark's own statement is wrong: %s", sql.constData());
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            sqlite3_column_text(statement, i);
    }
    sqlite3_finalize(statement);
}
