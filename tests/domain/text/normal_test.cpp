// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/normal.h"

#include "support.h"
#include "textdata.h"

using namespace Qt::StringLiterals;

TEST_CASE("Text is composed and otherwise left as it was typed")
{
    for (const QString &text : textLines(u"person-order.txt"_s)) {
        CHECK(normalized(text) == text);
        CHECK(normalized(text.normalized(QString::NormalizationForm_D)) == text);
    }
    const QString odd =
        u"  Uỷ ban,  Ủy viên\u00A0–\u200B “hoà”\t🌾👩‍🌾 '; DROP TABLE <b> =1+1 ﬁ ²  "_s;
    CHECK(normalized(odd) == odd);
    CHECK(normalized(QString()).isEmpty());
}

TEST_CASE("Line ends become line feeds")
{
    CHECK(normalized(u"a\r\nb\rc\nd\r\r\ne\r"_s) == u"a\nb\nc\nd\n\ne\n"_s);
}

TEST_CASE("Control characters are left out but for line feed and tab")
{
    QString controls;
    for (char16_t code = 0; code < 0xA0; ++code) {
        if (QChar(code).category() == QChar::Other_Control && code != u'\r')
            controls += QChar(code);
    }
    REQUIRE(controls.size() == 64);
    CHECK(normalized(u"a"_s + controls + u"b"_s) == u"a\t\nb"_s);
    CHECK(normalized(u"e\u0001\u0302\u0007\u0301"_s) == u"ế"_s);
}

TEST_CASE("What no file could hold as text is left out")
{
    const QChar high(0xD83C);
    const QChar low(0xDF3E);
    CHECK(normalized(QString(high) + u"a"_s + low + u"b"_s + high) == u"ab"_s);
    CHECK(normalized(QString(high) + low) == u"🌾"_s);
    CHECK(normalized(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"\uFFFD"_s) == u"a\uFFFD"_s);
}

TEST_CASE("Text that was normalized once stays as it is")
{
    const QString once = normalized(u"\u0301a\u0323\u0302 \r\n ỳ đ\u0303 각"_s);
    CHECK(normalized(once) == once);
}
