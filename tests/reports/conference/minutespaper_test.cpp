// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/minutespaper.h"

#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Document minutesOf(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return minutesPaper(file, PaperChoices(minutesOptions(), chosen), builtInWording());
}

QStringList voteLines(const Vote &vote)
{
    ConferenceFile file = heldConference();
    file.votes = {vote};
    file.votes.first().item = {102};
    return linesWith(minutesOf(file), u"quyết: "_s);
}

} // namespace

TEST_CASE("The minutes have the five parts of the guidance and both signatures")
{
    CHECK(
        linesOf(minutesOf(heldConference())) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BB/BDVTU | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s,
            u"# Biên bản"_s,
            u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
            u"== I- Thời gian, địa điểm, nội dung"_s,
            u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
            u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
            u"Nội dung:"_s,
            u"1- Báo cáo nhiệm vụ năm 2024."_s,
            u"2- Thông qua Kế hoạch phối hợp với Công an tỉnh."_s,
            u"3- Thảo luận."_s,
            u"4- Phát biểu của Trung tâm Thông tin tỉnh."_s,
            u"5- Kết luận hội nghị."_s,
            u"== II- Thành phần"_s,
            u"=== 1- Đại biểu chính thức"_s,
            u"Được triệu tập: 04; có mặt: 03; vắng: 01."_s,
            u"- Chủ trì, thư ký: đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy; đ/c Nguyễn Văn An, Chánh Văn phòng Ban Dân vận Tỉnh ủy."_s,
            u"- Trung tâm Thông tin tỉnh: đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh (đến muộn)."_s,
            u"- Đại diện Công an tỉnh, Phó Giám đốc Công an tỉnh: vắng có lý do: đi công tác."_s,
            u"=== 2- Đại biểu mời"_s,
            u"Được triệu tập: 01; có mặt: 01."_s,
            u"- Đại biểu mời: bà Trần Thị Hoa, Tổ trưởng tổ dân vận."_s,
            u"=== 3- Báo chí"_s,
            u"Được triệu tập: 01; có mặt: 01."_s,
            u"- Phóng viên báo chí: Phóng viên Báo Thái Nguyên."_s,
            u"== III- Chủ trì, người ghi biên bản, tài liệu"_s,
            u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy"_s,
            u"Người ghi biên bản: Đ/c Nguyễn Văn An, Chánh Văn phòng Ban Dân vận Tỉnh ủy"_s,
            u"Tài liệu sử dụng: Theo chương trình hội nghị."_s,
            u"== IV- Diễn biến hội nghị"_s,
            u"- Chào cờ."_s,
            u"=== 1- Báo cáo nhiệm vụ năm 2024"_s,
            u"Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy trình bày."_s,
            u"=== 2- Thông qua Kế hoạch phối hợp với Công an tỉnh"_s,
            u"Công an tỉnh trình bày dự thảo."_s,
            u"Biểu quyết: Kế hoạch phối hợp với Công an tỉnh. Kết quả: tán thành: 3/4 đại biểu có mặt (75,0 %); không tán thành: 0; ý kiến khác: 1."_s,
            u"Hội nghị thống nhất thông qua."_s,
            u"=== 3- Thảo luận"_s,
            u"Các đại biểu thảo luận."_s,
            u"Có 02 ý kiến phát biểu:"_s,
            u"- Đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh (09h05) nêu khó khăn, vướng mắc: Thông tin giữa các bên còn chậm."_s,
            u"- Bà Trần Thị Hoa, Tổ trưởng tổ dân vận kiến nghị với Công an tỉnh: Hướng dẫn tổ dân vận nắm tình hình."_s,
            u"Cấp tài liệu hằng quý."_s,
            u"=== 4- Phát biểu của Trung tâm Thông tin tỉnh"_s,
            u"Đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh phát biểu."_s,
            u"=== 5- Kết luận hội nghị"_s,
            u"Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy phát biểu kết luận (nội dung ghi tại phần kết luận của biên bản)."_s,
            u"== V- Kết luận"_s,
            u"1- Xây dựng kế hoạch năm 2024."_s,
            u"2- Nắm chắc tâm tư của nhân dân."_s,
            u"Hội nghị kết thúc lúc 11h00, cùng ngày."_s,
            u"Nơi nhận:"_s,
            u"- Lãnh đạo cơ quan (để b/c),"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s,
            u"/ Chủ trì hội nghị / Phạm Thái Hanh"_s,
            u"/ Người ghi biên bản / Nguyễn Văn An"_s});
}

TEST_CASE("The chair signs the minutes on the right whatever the house does with joint papers")
{
    const Signatures signatures = std::get<Signatures>(minutesOf(heldConference()).blocks.last().content);
    CHECK(signatures.leadAlwaysRight);
    CHECK(signatures.signers.first().name == u"Phạm Thái Hanh"_s);
}

TEST_CASE("Votes are told as far as they are known")
{
    CHECK(voteLines({.subject = u"Kế hoạch."_s, .inFavour = 4, .present = 4}) ==
          QStringList{u"Biểu quyết: Kế hoạch. Kết quả: 4/4 đại biểu có mặt tán thành (100 %)."_s});
    CHECK(voteLines({.inFavour = 1200, .against = 34, .other = 1, .present = 1235}) ==
          QStringList{u"Kết quả biểu quyết: tán thành: 1.200/1.235 đại biểu có mặt (97,2 %); không tán thành: 34; "
                      "ý kiến khác: 1."_s});
    CHECK(voteLines({.inFavour = 3, .against = 2}) ==
          QStringList{u"Kết quả biểu quyết: tán thành: 3; không tán thành: 2; ý kiến khác: 0."_s});
}

TEST_CASE("Minutes without names only count")
{
    const QStringList lines = linesOf(minutesOf(heldConference(), {{u"names"_s, 0}}));
    CHECK(lines.filter(u"Tạ Văn Lộc"_s).filter(u"Giám đốc"_s).filter(u"- Trung tâm"_s).isEmpty());
    CHECK(lines.contains(u"Được triệu tập: 04; có mặt: 03; vắng: 01."_s));
    CHECK(lines.contains(u"- Đại diện Công an tỉnh, Phó Giám đốc Công an tỉnh: vắng có lý do: đi công tác."_s));
}

TEST_CASE("Minutes of a conference of which nothing was recorded keep their five parts")
{
    const Document paper = minutesOf(bareConference());
    CHECK(headingsOf(paper).filter(QRegularExpression(u"^[IV]+- "_s)).size() == 5);
    CHECK(linesOf(paper).contains(u"Chưa ghi kết luận."_s));
    CHECK(linesOf(paper).contains(u"Hội nghị kết thúc lúc ……… giờ ………, cùng ngày."_s));
}

TEST_CASE("Opinions stand in the order in which they were given and answer under their item")
{
    ConferenceFile file = heldConference();
    std::swap(file.opinions[0], file.opinions[1]);
    const QStringList lines = linesOf(minutesOf(file));
    CHECK(lines.indexOf(QRegularExpression(u".*kiến nghị với Công an tỉnh.*"_s)) <
          lines.indexOf(QRegularExpression(u".*nêu khó khăn, vướng mắc: Thông tin.*"_s)));
    file.opinions[0].speaker = {};
    CHECK(linesOf(minutesOf(file))
              .contains(u"- Đại biểu kiến nghị với Công an tỉnh: Hướng dẫn tổ dân vận nắm tình hình."_s));
}

TEST_CASE("Three hundred delegates are counted and named in the minutes")
{
    const QStringList lines = linesOf(minutesOf(crowdedConference(300)));
    CHECK(lines.contains(u"Được triệu tập: 304; có mặt: 03; vắng: 01; chưa điểm danh: 300."_s));
    CHECK(lines.filter(u"Nguyễn Văn Thứ 300"_s).size() == 1);
}

TEST_CASE("Text from records comes through the minutes unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        INFO(ugly.toStdString());
        const QString text = allText(minutesOf(uglyConference(ugly)));
        CHECK(text.count(ugly) > 20);
        CHECK(text.contains(u"nêu khó khăn, vướng mắc: "_s + ugly));
    }
}
