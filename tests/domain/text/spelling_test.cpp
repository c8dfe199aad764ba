// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/spelling.h"

#include "support.h"
#include "textdata.h"

using namespace Qt::StringLiterals;

TEST_CASE("Spelling moves the tone of open oa oe uy and nothing else")
{
    for (const QString &line : textLines(u"spelling.txt"_s)) {
        INFO(line.toStdString());
        const QStringList pair = line.split(u" > "_s);
        REQUIRE(pair.size() == 2);
        CHECK(spelling(pair[0]) == pair[1]);
        CHECK(spelling(pair[1]) == pair[1]);
        CHECK(spelling(pair[0].normalized(QString::NormalizationForm_D)) == pair[1]);
    }
    CHECK(textLines(u"spelling.txt"_s).size() >= 30);
}

TEST_CASE("All tones move on all three pairs")
{
    const QStringList moved = {u"òa ỏa õa óa ọa"_s, u"òe ỏe õe óe ọe"_s, u"ùy ủy ũy úy ụy"_s};
    const QStringList typed = {u"oà oả oã oá oạ"_s, u"oè oẻ oẽ oé oẹ"_s, u"uỳ uỷ uỹ uý uỵ"_s};
    for (qsizetype pair = 0; pair < typed.size(); ++pair) {
        CHECK(spelling(typed[pair]) == moved[pair]);
        CHECK(spelling(typed[pair].toUpper()) == moved[pair].toUpper());
    }
}

TEST_CASE("Spelling keeps words apart that differ in their tone")
{
    CHECK(spelling(u"hoá"_s) != spelling(u"hòa"_s));
    CHECK(spelling(u"ủy"_s) != spelling(u"úy"_s));
    CHECK(spelling(QString()).isEmpty());
}
