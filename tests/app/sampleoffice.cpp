// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleoffice.h"

#include "app/sample.h"

using namespace Qt::StringLiterals;

Database &sampleOffice()
{
    static const auto database = [] {
        auto filled = emptyOffice();
        fillSample(*filled);
        return filled;
    }();
    return *database;
}

std::unique_ptr<Database> emptyOffice()
{
    const auto clock = [] { return QDateTime(QDate(2026, 3, 2), QTime(3, 4), Qt::UTC); };
    return memoryDatabase({u"văn thư"_s, u"PC-01"_s, clock});
}
