// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/emptyplaces.h"

#include "support.h"

using namespace Qt::StringLiterals;

namespace {

/// The pattern with {a} as given, {x} and {y} empty.
QString with(const QString &pattern, const QString &a = u"A"_s)
{
    return filled(pattern, {{"a", a}, {"x", {}}, {"y", {}}});
}

} // namespace

TEST_CASE("An empty field takes the space beside it along")
{
    CHECK(with(u"Kính mời {x} dự {a}."_s) == u"Kính mời dự A."_s);
    CHECK(with(u"{x} tổ chức {a}."_s) == u"tổ chức A."_s);
    CHECK(with(u"tổ chức {a} {x}."_s) == u"tổ chức A."_s);
    CHECK(with(u"tổ chức {a} {x}"_s) == u"tổ chức A"_s);
    CHECK(with(u"một {x} {y} hai"_s) == u"một hai"_s);
    CHECK(with(u"một\u00a0{x} hai"_s) == u"một hai"_s);
}

TEST_CASE("An empty field leaves no comma that joins nothing")
{
    CHECK(with(u"{a}, {x}, {a}"_s) == u"A, A"_s);
    CHECK(with(u"{x}, {a}"_s) == u"A"_s);
    CHECK(with(u"{a}, {x}."_s) == u"A."_s);
    CHECK(with(u"{a}, {x}"_s) == u"A"_s);
    CHECK(with(u"{x}, {y}, {a}; {x}"_s) == u"A"_s);
    CHECK(with(u"{x}: {a}"_s) == u"A"_s);
    CHECK(with(u"Kết quả: {x}."_s) == u"Kết quả."_s);
    CHECK(with(u"Thời gian: {x}"_s) == u"Thời gian:"_s);
    CHECK(with(u"{a} – {x}"_s) == u"A"_s);
    CHECK(with(u"{x} – {a}"_s) == u"A"_s);
}

TEST_CASE("An empty field leaves no bracket or quote around nothing")
{
    CHECK(with(u"{a} ({x})."_s) == u"A."_s);
    CHECK(with(u"{a} ( {x} ) và {a}"_s) == u"A và A"_s);
    CHECK(with(u"Nội dung: “{x}”."_s) == u"Nội dung."_s);
    CHECK(with(u"{a} ({x}, {a})"_s) == u"A (A)"_s);
    CHECK(with(u"{a} ({a}, {x})"_s) == u"A (A)"_s);
    CHECK(with(u"([{x}])"_s) == u""_s);
    CHECK(with(u"(\"{x}\") {a}"_s) == u"A"_s);
}

TEST_CASE("Lines and bullets survive an empty field and a line of nothing else goes")
{
    CHECK(with(u"- {x}: {a}"_s) == u"- A"_s);
    CHECK(with(u"một\n{x}\nhai"_s) == u"một\nhai"_s);
    CHECK(with(u"{a}\n({x})"_s) == u"A"_s);
    CHECK(with(u"{x}\n{a}"_s) == u"A"_s);
    CHECK(with(u"một,\n{x} hai"_s) == u"một,\nhai"_s);
}

TEST_CASE("Where no field is empty the text stays exactly as it is")
{
    const QString odd = u" hai  khoảng trắng , ngoặc rỗng () – “” ; : \n - {a} . "_s;
    CHECK(with(odd) == QString(odd).replace(u"{a}"_s, u"A"_s));
    CHECK(with(u"{a} , ()"_s, u"( ) ,  ,"_s) == u"( ) ,  , , ()"_s);
}

TEST_CASE("What is filled in is never tidied")
{
    CHECK(with(u"{a} {x}."_s, u"(),  x ,"_s) == u"(),  x ,."_s);
    CHECK(with(u"{x}{a}"_s, u", {y} 🎉"_s) == u", {y} 🎉"_s);
    CHECK(with(u"{x}"_s) == u""_s);
    CHECK(with(u"{x}{y}{x}"_s) == u""_s);
}
