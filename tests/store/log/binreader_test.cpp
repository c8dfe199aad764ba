// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/log/bincase.h"

using namespace Qt::StringLiterals;

TEST_CASE("The bin is read from its newest end, so much at a time as is wanted, and is the same as a whole")
{
    BinCase c;
    removed(c.database, c.item);
    for (int i = 0; i < 7; ++i)
        removed(c.database, addedBody(c.database, u"Cơ quan “%1” 🙂"_s.arg(i)));
    removed(c.database, c.conference);
    REQUIRE(undo(c.database));
    removed(c.database, c.conference);
    BinReader reader(c.database);
    // The sessions and attendees that went along with the conference are deletions as well.
    QStringList titles;
    for (const BinEntry &entry : reader.read(4))
        titles.append(entry.title);
    CHECK(titles == QStringList{u"Hội nghị triển khai"_s});
    CHECK_FALSE(reader.isComplete());
    while (!reader.isComplete()) {
        const QList<BinEntry> slice = reader.read(3);
        CHECK(slice.size() <= 3);
        for (const BinEntry &entry : slice)
            titles.append(entry.title);
    }
    CHECK(titles.size() == 9);
    CHECK(titles.at(1) == u"Cơ quan “6” 🙂"_s);
    CHECK(titles.last() == u"Báo cáo"_s);
    CHECK(titles == titlesIn(c.database));
    CHECK(reader.read(3).isEmpty());
}

TEST_CASE("What is emptied or brought back while the bin is being read stands in it no more")
{
    BinCase c;
    removed(c.database, c.item);
    removed(c.database, c.body);
    BinReader reader(c.database);
    REQUIRE(reader.read(1).size() == 1);
    restoreFromBin(c.database, {newestDeletion(c.database)});
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(reader.read(100).isEmpty());
    CHECK(reader.isComplete());
}
