// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/signing.h"

#include "reports/proceedingscase.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Signature signedBy(const OfficeDay &office, qint64 post)
{
    return signatureOf(office, post, builtInWording());
}

} // namespace

TEST_CASE("A board's head signs by himself and others for him or by his order")
{
    const OfficeDay office = heldConference().office;
    CHECK(signedBy(office, 0) == Signature{{}, u"Trưởng Ban"_s, u"Phạm Thái Hanh"_s});
    CHECK(signedBy(office, 41) == signedBy(office, 0));
    CHECK(signedBy(office, 42) == Signature{u"K/T Trưởng Ban"_s, u"Phó Trưởng Ban"_s, u"Lê Thị Bình"_s});
    CHECK(signedBy(office, 43) == Signature{u"T/L Trưởng Ban"_s, u"Chánh Văn phòng"_s, u"Nguyễn Văn An"_s});
    CHECK(signedBy(office, 999) == signedBy(office, 0));
}

TEST_CASE("The state writes dots where the Party writes slashes")
{
    OfficeDay office = heldConference().office;
    office.style = PaperStyle::State;
    CHECK(signedBy(office, 42).authority == u"KT. Trưởng Ban"_s);
    CHECK(signedBy(office, 43).authority == u"TL. Trưởng Ban"_s);
}

TEST_CASE("For a committee its head and his deputies sign with T/M")
{
    OfficeDay office = heldConference().office;
    office.name.fullName = u"Ban Cán sự đảng Ủy ban nhân dân tỉnh"_s;
    office.name.shortName = u"Ban Cán sự đảng"_s;
    office.headPost = u"Bí thư"_s;
    office.posts[1].title = u"Phó Bí thư"_s;
    CHECK(signedBy(office, 0).authority == u"T/M Ban Cán sự đảng"_s);
    CHECK(signedBy(office, 42) == Signature{u"T/M Ban Cán sự đảng"_s, u"Phó Bí thư"_s, u"Lê Thị Bình"_s});
    CHECK(signedBy(office, 43).authority == u"T/L Ban Cán sự đảng"_s);
}

TEST_CASE("The post does not repeat what the letterhead says")
{
    OfficeDay office = heldConference().office;
    office.headPost = u"Trưởng Ban Dân vận"_s;
    CHECK(signedBy(office, 0).post == u"Trưởng Ban"_s);
    office.name.shortName = u"Tỉnh đoàn"_s;
    office.headPost = u"Bí thư Tỉnh đoàn"_s;
    CHECK(signedBy(office, 0).post == u"Bí thư"_s);
}

TEST_CASE("An office without a head leaves no authority without its words")
{
    OfficeDay office = heldConference().office;
    office.headPost.clear();
    office.headName.clear();
    CHECK(signedBy(office, 43).authority.isEmpty());
    CHECK(signedBy(office, 0) == Signature{});
}

TEST_CASE("The number waits for the hand in the form of Party or state")
{
    OfficeDay office = heldConference().office;
    CHECK(openNumber(office, u"BB"_s, builtInWording()).replace(QChar::Nbsp, u' ') == u"Số      -BB/BDVTU"_s);
    office.style = PaperStyle::State;
    CHECK(openNumber(office, u"BB"_s, builtInWording()).replace(QChar::Nbsp, u' ') == u"Số:      /BB-BDVTU"_s);
    office.name.symbol.clear();
    CHECK(openNumber(office, u"BB"_s, builtInWording()).isEmpty());
}
