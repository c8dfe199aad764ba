// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/papernumber.h"

#include "support.h"

#include <QSet>

using namespace Qt::StringLiterals;

TEST_CASE("Numbers are written as the Party writes them")
{
    const QStringList board{u"BDVTU"_s};
    CHECK(numberText(PaperStyle::Party, 24, {}, u"KH"_s, board) == u"Số 24-KH/BDVTU"_s);
    CHECK(numberText(PaperStyle::Party, 5, {}, u"KH"_s, board) == u"Số 05-KH/BDVTU"_s);
    CHECK(numberText(PaperStyle::Party, 395, {}, u"CV"_s, board) == u"Số 395-CV/BDVTU"_s);
    CHECK(numberText(PaperStyle::Party, 24, u"a"_s, u"KH"_s, board) == u"Số 24a-KH/BDVTU"_s);
    CHECK(numberSymbol(PaperStyle::Party, 79, {}, u"CTr"_s, {u"BDVTU"_s, u"BCA"_s}) == u"79-CTr/BDVTU-BCA"_s);
}

TEST_CASE("Numbers are written as the state writes them")
{
    CHECK(numberText(PaperStyle::State, 15, {}, u"KH"_s, {u"UBND"_s}) == u"Số: 15/KH-UBND"_s);
    CHECK(numberText(PaperStyle::State, 7, {}, {}, {u"UBND"_s, u"VP"_s}) == u"Số: 07/UBND-VP"_s);
    CHECK(numberText(PaperStyle::Front, 15, {}, u"KH"_s, {u"MTTQ"_s}) == u"Số: 15/KH-MTTQ"_s);
    CHECK(numberText(PaperStyle::Press, 15, {}, u"KH"_s, {u"BTN"_s}) == u"Số: 15/KH-BTN"_s);
}

TEST_CASE("What stands in a symbol is not read as a pattern again")
{
    CHECK(numberSymbol(PaperStyle::Party, 24, u"%2"_s, u"%3"_s, {u"%1"_s}) == u"24%2-%3/%1"_s);
}

TEST_CASE("The Party numbers within a term and the state within a year")
{
    CHECK(numberRunOf(PaperStyle::Party) == NumberRun::Term);
    CHECK(numberRunOf(PaperStyle::State) == NumberRun::Year);
}

TEST_CASE("Every type of paper has letters of its own and a name")
{
    QSet<QString> codes;
    for (const PaperType &type : paperTypes()) {
        INFO(type.code.toStdString());
        CHECK_FALSE(type.code.trimmed().isEmpty());
        CHECK_FALSE(type.title.trimmed().isEmpty());
        CHECK_FALSE(codes.contains(type.code));
        codes.insert(type.code);
    }
    CHECK(codes.contains(u"CTr"_s));
}
