// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/extractpaper.h"

#include "reports/documentlines.h"
#include "reports/paperkinds.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList extractLines(const ConferenceFile &file, const QHash<QString, int> &chosen)
{
    return linesOf(extractPaper(file, PaperChoices(extractOptions(), chosen), builtInWording())).mid(9);
}

} // namespace

TEST_CASE("The extract for one item tells what happened at it")
{
    CHECK(
        extractLines(heldConference(), {{u"item"_s, 104}, {u"signer"_s, 43}}) ==
        QStringList{
            u"Nội dung trích: 3- Thảo luận"_s, u"=== 3- Thảo luận"_s, u"Các đại biểu thảo luận."_s,
            u"Có 02 ý kiến phát biểu:"_s,
            u"- Đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh (09h05) nêu khó khăn, vướng mắc: Thông tin giữa các bên còn chậm."_s,
            u"- Bà Trần Thị Hoa, Tổ trưởng tổ dân vận kiến nghị với Công an tỉnh: Hướng dẫn tổ dân vận nắm tình hình."_s,
            u"Cấp tài liệu hằng quý."_s, u"Trích đúng biên bản hội nghị."_s, u"Nơi nhận:"_s,
            u"- Cơ quan, đơn vị liên quan,"_s, u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s,
            u"/ T/L Trưởng Ban / Chánh Văn phòng / Nguyễn Văn An"_s});
}

TEST_CASE("The extract for one body tells what it said and heard and has to do")
{
    CHECK(
        extractLines(heldConference(), {{u"body"_s, 8}}) ==
        QStringList{
            u"Nội dung liên quan đến: Công an tỉnh"_s, u"== Diễn biến"_s,
            u"=== 2- Thông qua Kế hoạch phối hợp với Công an tỉnh"_s, u"Công an tỉnh trình bày dự thảo."_s,
            u"Biểu quyết: Kế hoạch phối hợp với Công an tỉnh. Kết quả: tán thành: 3/4 đại biểu có mặt (75,0 %); không tán thành: 0; ý kiến khác: 1."_s,
            u"Hội nghị thống nhất thông qua."_s, u"=== 3- Thảo luận"_s,
            u"- Bà Trần Thị Hoa, Tổ trưởng tổ dân vận kiến nghị với Công an tỉnh: Hướng dẫn tổ dân vận nắm tình hình."_s,
            u"Cấp tài liệu hằng quý."_s, u"== Kết luận"_s, u"1- Xây dựng kế hoạch năm 2024."_s, u"== Nhiệm vụ"_s,
            u"|| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn"_s,
            u"| 1 | Xây dựng kế hoạch năm 2024 (sản phẩm: Kế hoạch) | Công an tỉnh |  | 15/3/2024"_s,
            u"Trích đúng biên bản hội nghị."_s, u"Nơi nhận:"_s, u"- Cơ quan, đơn vị liên quan,"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s, u"/ Trưởng Ban / Phạm Thái Hanh"_s});
}

TEST_CASE("The extract takes what stands under an item along and nothing behind it")
{
    ConferenceFile file = heldConference();
    file.sessions[0].items[2].level = 2;
    const QStringList lines = extractLines(file, {{u"item"_s, 101}});
    CHECK(lines.filter(u"1.1- Thông qua"_s).size() == 1);
    CHECK(lines.filter(u"Thảo luận"_s).isEmpty());
}

TEST_CASE("An extract of nothing says so and is not signed")
{
    CHECK(extractLines(heldConference(), {}) == QStringList{u"Chưa chọn nội dung hoặc cơ quan cần trích."_s});
    CHECK(extractLines(heldConference(), {{u"item"_s, 999}}) ==
          QStringList{u"Biên bản không có nội dung được chọn."_s});
    CHECK(extractLines(heldConference(), {{u"item"_s, 103}}) ==
          QStringList{u"Biên bản không có nội dung được chọn."_s});
    CHECK(extractLines(heldConference(), {{u"body"_s, 999}}) ==
          QStringList{u"Biên bản không có nội dung được chọn."_s});
}

TEST_CASE("What can be picked comes from the conference")
{
    const PaperSource source = heldConference();
    CHECK(picksOf(source, pickOption("item", "", "agenda_item")).size() == 5);
    CHECK(picksOf(source, pickOption("item", "", "agenda_item")).first() ==
          PaperPick{101, u"1- Báo cáo nhiệm vụ năm 2024"_s});
    CHECK(picksOf(source, pickOption("body", "", "organisation")) ==
          QList<PaperPick>{{7, u"Ban Dân vận Tỉnh ủy"_s}, {8, u"Công an tỉnh"_s}, {9, u"Trung tâm Thông tin tỉnh"_s}});
    CHECK(picksOf(source, pickOption("guest", "", "attendee")).size() == 6);
    CHECK(picksOf(source, pickOption("signer", "", "post")).last() ==
          PaperPick{43, u"Nguyễn Văn An, Chánh Văn phòng"_s});
    CHECK(picksOf(source, {"names", ""}).isEmpty());
}

TEST_CASE("An item under a heading that ends in a colon is called by both")
{
    ConferenceFile file = heldConference();
    file.sessions[0].items[1].title = u"Kế hoạch phối hợp với: "_s;
    file.sessions[0].items[2].title = u"Công an tỉnh;"_s;
    file.sessions[0].items[2].level = 2;
    CHECK(picksOf(file, pickOption("item", "", "agenda_item")).at(1) ==
          PaperPick{102, u"1.1- Kế hoạch phối hợp với Công an tỉnh"_s});
    CHECK(extractLines(file, {{u"item"_s, 102}}).first() ==
          u"Nội dung trích: 1.1- Kế hoạch phối hợp với Công an tỉnh"_s);
}

TEST_CASE("Every pick of every paper of a conference has something to pick from")
{
    const PaperSource source = heldConference();
    for (const PaperKind &kind : paperKinds()) {
        for (const PaperOption &option : kind.options) {
            INFO(kind.key << '.' << option.key);
            if (option.pick != nullptr && QLatin1StringView(kind.subject) == "conference"_L1)
                CHECK_FALSE(picksOf(source, option).isEmpty());
        }
    }
}

TEST_CASE("Text from records comes through the extract unharmed")
{
    for (const QString &ugly : uglyTexts())
        CHECK(extractLines(uglyConference(ugly), {{u"body"_s, 8}}).join(u'\n').count(ugly) > 5);
}
