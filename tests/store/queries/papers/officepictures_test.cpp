// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/officepictures.h"

#include "store/log/undo.h"
#include "store/table.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray shown(const TestFile &file)
{
    const auto picture = officePictureOf(file.database, u"emblem"_s);
    return picture ? bytesOf(*picture) : QByteArray();
}

} // namespace

TEST_CASE("A picture of the office comes back byte by byte and the next one takes its place")
{
    const TestFile file;
    CHECK(shown(file).isEmpty());
    const QByteArray first("\x89PNG\0\xff\r\n", 8);
    keepOfficePicture(file.database, u"emblem"_s, first, u"Chọn"_s);
    CHECK(shown(file) == first);
    keepOfficePicture(file.database, u"emblem"_s, "khác", u"Chọn"_s);
    CHECK(shown(file) == "khác");
    CHECK(Table<OfficePicture>(file.database).select().size() == 1);
}

TEST_CASE("Choosing a picture is one step that is undone and redone")
{
    const TestFile file;
    keepOfficePicture(file.database, u"emblem"_s, "một", u"Chọn"_s);
    keepOfficePicture(file.database, u"emblem"_s, "hai", u"Chọn"_s);
    REQUIRE(undo(file.database));
    CHECK(shown(file) == "một");
    REQUIRE(undo(file.database));
    CHECK(shown(file).isEmpty());
    REQUIRE(redo(file.database));
    CHECK(shown(file) == "một");
}

TEST_CASE("Nothing is no picture")
{
    const TestFile file;
    keepOfficePicture(file.database, u"emblem"_s, "một", u"Chọn"_s);
    CHECK_THROWS(keepOfficePicture(file.database, u"emblem"_s, {}, u"Chọn"_s));
    CHECK(shown(file) == "một");
}
