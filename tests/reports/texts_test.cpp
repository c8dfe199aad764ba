// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/texts.h"

#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("Post and body are one phrase that says nothing twice")
{
    CHECK(postAndBody(u"Giám đốc"_s, u"Trung tâm Thông tin tỉnh"_s) == u"Giám đốc Trung tâm Thông tin tỉnh"_s);
    CHECK(postAndBody(u"Trưởng Ban"_s, u"Ban Dân vận Tỉnh ủy"_s) == u"Trưởng Ban Dân vận Tỉnh ủy"_s);
    CHECK(postAndBody(u"Trưởng Ban Dân vận"_s, u"Ban Dân vận Tỉnh ủy"_s) == u"Trưởng Ban Dân vận Tỉnh ủy"_s);
    CHECK(postAndBody(u"Phó Chủ tịch UBND tỉnh"_s, u"UBND tỉnh"_s) == u"Phó Chủ tịch UBND tỉnh"_s);
    CHECK(postAndBody(u"Trưởng Ban"_s, {}) == u"Trưởng Ban"_s);
    CHECK(postAndBody({}, u"Công an tỉnh"_s) == u"Công an tỉnh"_s);
    CHECK(postAndBody({}, {}).isEmpty());
}

TEST_CASE("Roman numbers")
{
    CHECK(roman(1) == u"I"_s);
    CHECK(roman(4) == u"IV"_s);
    CHECK(roman(9) == u"IX"_s);
    CHECK(roman(14) == u"XIV"_s);
    CHECK(roman(1999) == u"MCMXCIX"_s);
    CHECK(roman(0).isEmpty());
}

TEST_CASE("One line keeps every character but the line ends")
{
    CHECK(oneLine(u"một\nhai\r\nba  bốn\tnăm"_s) == u"một hai ba  bốn\tnăm"_s);
    CHECK(oneLine(u"a"_s + QChar(QChar::LineSeparator) + u"b"_s) == u"a b"_s);
}

TEST_CASE("Blank lines only part paragraphs")
{
    CHECK(paragraphsOf(u"Đoạn một.\n\n  \r\nĐoạn hai."_s) == QStringList{u"Đoạn một."_s, u"Đoạn hai."_s});
    CHECK(paragraphsOf(u" \n\t\n"_s).isEmpty());
}

TEST_CASE("Blank parts leave no separator behind")
{
    CHECK(joined({u"a"_s, u" "_s, QString(), u"b"_s}, u", "_s) == u"a, b"_s);
    CHECK(capitalised(u"đ/c Tạ Văn Lộc"_s) == u"Đ/c Tạ Văn Lộc"_s);
    CHECK(capitalised({}).isEmpty());
}
