// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/printable.h"

#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("what no paper can show is taken out", "[printable]")
{
    CHECK(printable(u"Hội\u0000nghị"_s.insert(3, QChar(0x07))) == u"Hộinghị"_s);
    CHECK(printable(u"một\u200bhai\u202eba\ufeff\u00ad"_s) == u"mộthaiba"_s);
    CHECK(printable(u"a\ufffeb\uffffc"_s) == u"abc"_s);
    CHECK(printable(u"\u0085\u009f\u007f"_s).isEmpty());
}

TEST_CASE("line ends of every kind become one kind and tabs stay", "[printable]")
{
    CHECK(printable(u"a\r\nb\rc\nd\te"_s) == u"a\nb\nc\nd\te"_s);
    CHECK(printable(u"a\u2028b\u2029c"_s) == u"a\nb\nc"_s);
}

TEST_CASE("decomposed Vietnamese is composed", "[printable]")
{
    const QString composed = u"Nguyễn Thị Hường – Đoàn Quý"_s;
    CHECK(composed.normalized(QString::NormalizationForm_D) != composed);
    CHECK(printable(composed.normalized(QString::NormalizationForm_D)) == composed);
    CHECK(printable(composed) == composed);
}

TEST_CASE("emoji stay whole with their joiners and half a pair goes", "[printable]")
{
    const QString family = u"👨‍👩‍👧 😀 🇻🇳"_s;
    CHECK(printable(family) == family);
    CHECK_FALSE(printable(u"a"_s + QChar(0xD83D) + u"b"_s).contains(QChar(0xD83D)));
}
