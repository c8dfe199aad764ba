// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/erasing/erasingcase.h"

#include "store/drafts/drafts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto typedTexts = "SELECT typed FROM draft ORDER BY entry, field";

DraftField draftField(const QString &column, const QString &typed, const QVariant &value = {})
{
    return {column, typed, value.isNull() ? QVariant(typed) : value};
}

QStringList typedIn(const ErasingCase &c)
{
    return c.database.connection().texts(QString::fromLatin1(typedTexts));
}

} // namespace

TEST_CASE("what was being typed of an erased person, his posts and attendances goes, and nothing else",
          "[erasing][drafts]")
{
    ErasingCase c;
    const auto other = added(c.database, Person{.fullName = u"Lò Văn Tư"_s});
    const auto post = Table<Post>(c.database).select().constFirst().id;
    const RecordType &people = schema<Person>().type;
    keepDrafts(c.database, u"form"_s,
               {{{&people, c.person.value}, {draftField(u"telephone"_s, u"0987 999 888"_s)}},
                {{&people, other.value}, {draftField(u"telephone"_s, u"0911"_s)}}});
    keepDrafts(
        c.database, u"posts"_s,
        {{{&schema<Post>().type, post.value}, {draftField(u"title"_s, u"Phó sở kín"_s)}},
         {{&schema<Post>().type, 0},
          {draftField(u"title"_s, u"Chuyên viên kín"_s), draftField(u"person_id"_s, u"bà Ưởng"_s, c.person.value)}}});
    keepDrafts(c.database, u"guests"_s,
               {{{&schema<Attendee>().type, c.attendee.value}, {draftField(u"note"_s, u"ăn chay"_s)}},
                {{&schema<Attendee>().type, 0},
                 {draftField(u"person_id"_s, u"đ/c Lò Văn Tư"_s, other.value), draftField(u"note"_s, u"mời thêm"_s)}}});
    erasePerson(c.database, c.person);
    CHECK(typedIn(c) == QStringList{u"0911"_s, u"mời thêm"_s, u"đ/c Lò Văn Tư"_s});
    CHECK(c.left({u"0987 999 888"_s, u"Phó sở kín"_s, u"Chuyên viên kín"_s, u"bà Ưởng"_s, u"ăn chay"_s}) ==
          QStringList());
}

TEST_CASE("in what else was being typed the neutral word stands, also where letters and marks are apart",
          "[erasing][drafts]")
{
    ErasingCase c;
    const QString apart = ErasingCase::usual().normalized(QString::NormalizationForm_D);
    const QString longText = u"\"🎉\" "_s + u"x"_s.repeated(500) + u' ' + apart + u", 'hết'"_s;
    keepDrafts(c.database, u"form"_s,
               {{{&schema<Conference>().type, 0}, {draftField(u"note"_s, longText)}},
                {{&schema<Conference>().type, c.conference.value},
                 {draftField(u"chair_id"_s, ErasingCase::usual(), c.person.value),
                  draftField(u"title"_s, u"Tiếp "_s + ErasingCase::usual())}}});
    erasePerson(c.database, c.person);
    const QStringList typed = typedIn(c);
    REQUIRE(typed.size() == 2);
    CHECK(typed.filter(u"x (đã xóa tên), 'hết'"_s).size() == 1);
    CHECK(typed.contains(u"Tiếp (đã xóa tên)"_s));
    CHECK(c.database.connection().texts(u"SELECT value FROM draft ORDER BY entry, field"_s) == typed);
    CHECK(c.left(tracesOf(ErasingCase::usual())) == QStringList());
}

TEST_CASE("of namesakes what is being typed about the other one stays", "[erasing][drafts]")
{
    ErasingCase c;
    added(c.database, Person{.fullName = ErasingCase::usual()});
    keepDrafts(c.database, u"form"_s,
               {{{&schema<Conference>().type, 0}, {draftField(u"note"_s, u"Đ/c "_s + ErasingCase::usual())}}});
    erasePerson(c.database, c.person);
    CHECK(typedIn(c) == QStringList{u"Đ/c "_s + ErasingCase::usual()});
}
