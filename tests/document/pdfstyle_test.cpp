// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "sampledocument.h"
#include "seentext.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("the components have their size and style in the PDF", "[pdf][style]")
{
    static const QList<SeenText> seen = seenIn(WrittenPaper(sampleDocument()).pdf());
    const auto &[text, size, bold, italic] = GENERATE(table<QString, int, bool, bool>({
        {u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, 15, true, false},
        {u"TỈNH ỦY THÁI NGUYÊN"_s, 14, false, false},
        {u"BAN DÂN VẬN"_s, 14, true, false},
        {u"*"_s, 14, false, false},
        {u"Số 24-KH/BDVTU"_s, 14, false, false},
        {u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s, 14, false, true},
        {u"KẾ HOẠCH"_s, 16, true, false},
        {u"Danh sách đại biểu"_s, 14, true, false},
        {u"I- Mục đích, yêu cầu"_s, 14, true, false},
        {u"Dòng thứ nhất"_s, 14, false, false},
        {u"Họ và tên"_s, 12, true, false},
        {u"Đại biểu"_s, 12, false, false},
        {u"1- Đoàn đại biểu số 1"_s, 12, true, false},
        {u"K/T TRƯỞNG BAN"_s, 14, true, false},
        {u"PHÓ TRƯỞNG BAN"_s, 14, false, false},
        {u"Nguyễn Thị Hòa"_s, 14, true, false},
        {u"Nơi nhận:"_s, 14, false, false},
        {u"- Lưu Ban Dân vận Tỉnh ủy."_s, 12, false, false},
        {u"MẪU"_s, 14, true, false},
    }));
    CAPTURE(text);
    const auto found =
        std::ranges::find_if(seen, [&text](const SeenText &item) { return item.text.trimmed() == text; });
    REQUIRE(found != seen.end());
    CHECK(found->size == size);
    CHECK(found->bold == bold);
    CHECK(found->italic == italic);
}

TEST_CASE("letterhead and signatures stand where a clerk looks for them", "[pdf][style]")
{
    const QList<PrintedWord> words = boxesOf(WrittenPaper(sampleDocument()).pdf())[0];
    const auto box = [&words](const QString &text) {
        const auto found = std::ranges::find(words, text, &PrintedWord::text);
        REQUIRE(found != words.end());
        return found->box;
    };
    constexpr double millimeter = 72 / 25.4;
    CHECK(box(u"*"_s).center().x() == Approx((30 + 75 / 2.0) * millimeter).margin(1));
    CHECK(box(u"TỈNH"_s).top() < box(u"BAN"_s).top());
    CHECK(box(u"BAN"_s).bottom() < box(u"*"_s).bottom());
    CHECK(box(u"ĐẢNG"_s).center().y() == Approx(box(u"TỈNH"_s).center().y()).margin(1));
    CHECK(box(u"Số"_s).top() == Approx(box(u"Thái"_s).top()).margin(0.1));
    CHECK((box(u"KẾ"_s).left() + box(u"HOẠCH"_s).right()) / 2 == Approx((30 + 165 / 2.0) * millimeter).margin(1));
}
