// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/scriptpaper.h"

#include "domain/conferences/conference.h"
#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList scriptLines(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(scriptPaper(file, PaperChoices(scriptOptions(), chosen), builtInWording()));
}

} // namespace

TEST_CASE("The chair's script goes from the reason to the closing words")
{
    CHECK(
        scriptLines(heldConference()) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u" | Thái Nguyên, ngày 28 tháng 02 năm 2024 | Lưu hành nội bộ"_s,
            u"# Kịch bản điều hành"_s,
            u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
            u"== I- Tuyên bố lý do"_s,
            u"Kính thưa các đồng chí đại biểu!"_s,
            u"Ngày 28 tháng 02 năm 2024, tại Hội trường Ban Dân vận Tỉnh ủy, Ban Dân vận Tỉnh ủy tổ chức Hội nghị triển khai công tác dân vận năm 2024 nhằm triển khai nhiệm vụ, thống nhất các nội dung phối hợp trong thời gian tới."_s,
            u"Chủ trì hội nghị hôm nay: đồng chí Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy."_s,
            u"Thư ký hội nghị: đồng chí Nguyễn Văn An, Chánh Văn phòng Ban Dân vận Tỉnh ủy."_s,
            u"== II- Giới thiệu đại biểu"_s,
            u"Về dự hội nghị, tôi xin trân trọng giới thiệu:"_s,
            u"Về phía Trung tâm Thông tin tỉnh, có:"_s,
            u"- Đồng chí Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh;"_s,
            u"Về phía đại biểu mời, có:"_s,
            u"- Bà Trần Thị Hoa, Tổ trưởng tổ dân vận;"_s,
            u"Về phía phóng viên báo chí, có:"_s,
            u"- Phóng viên Báo Thái Nguyên;"_s,
            u"Đề nghị chúng ta nhiệt liệt chào mừng các đồng chí."_s,
            u"== III- Số lượng đại biểu"_s,
            u"Tổng số đại biểu triệu tập: 5; có mặt: 4; vắng có lý do: 1; không tính 1 phóng viên báo chí, cán bộ phục vụ."_s,
            u"== IV- Điều hành chương trình"_s,
            u"08h00 – 08h05: Chào cờ."_s,
            u"08h05 – 08h25: Tiếp theo chương trình: Báo cáo nhiệm vụ năm 2024. Xin trân trọng kính mời đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy."_s,
            u"08h25 – 08h35: Xin ý kiến hội nghị về nội dung: Thông qua Kế hoạch phối hợp với Công an tỉnh. Xin mời Công an tỉnh trình bày dự thảo; đề nghị các đồng chí cho ý kiến và biểu quyết."_s,
            u"08h35 – 09h20: Hội nghị chuyển sang nội dung: Thảo luận. Xin mời các đại biểu phát biểu ý kiến."_s,
            u"09h20 – 09h30: Tiếp theo chương trình: Phát biểu của Trung tâm Thông tin tỉnh. Xin trân trọng kính mời đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh."_s,
            u"09h30 – 09h45: Hội nghị chuyển sang nội dung: Kết luận hội nghị. Xin trân trọng kính mời đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy."_s,
            u"== V- Bế mạc"_s,
            u"Kính thưa các đồng chí! Các nội dung của Hội nghị triển khai công tác dân vận năm 2024 đã hoàn thành. Xin kính chúc các đồng chí đại biểu sức khỏe, hạnh phúc và công tác tốt. Tôi xin tuyên bố bế mạc hội nghị."_s});
}

TEST_CASE("Hosts are introduced after the guests and who did not come is not")
{
    ConferenceFile file = heldConference();
    file.groups.prepend({.id = {3}, .position = 0, .title = u"Ban Dân vận Tỉnh ủy"_s});
    Attendee host = attendeeCase(9, u"Lê Thị Bình"_s, u"Phó Trưởng Ban"_s, u"Ban Dân vận Tỉnh ủy"_s);
    host.organisation = {7};
    host.group = {3};
    file.attendees.append(host);
    const QString script = scriptLines(file).join(u'\n');
    CHECK(script.indexOf(u"- Đồng chí Tạ Văn Lộc"_s) < script.indexOf(u"- Đồng chí Lê Thị Bình"_s));
    CHECK_FALSE(script.contains(u"- Đại diện Công an tỉnh"_s));
}

TEST_CASE("Of large groups only the first are introduced")
{
    const QStringList some = scriptLines(crowdedConference(300), {{u"introduced"_s, 3}});
    CHECK(some.filter(u"- Đồng chí Nguyễn Văn Thứ"_s).size() == 3);
    CHECK(some.contains(u"- Cùng 297 đại biểu khác."_s));
    CHECK(scriptLines(crowdedConference(300), {{u"introduced"_s, 0}}).filter(u"- Đồng chí Nguyễn Văn Thứ"_s).size() ==
          300);
}

TEST_CASE("Numbers wait for the hand as long as no attendance was taken")
{
    ConferenceFile file = heldConference();
    file.attendances.clear();
    CHECK(scriptLines(file).filter(u"Tổng số đại biểu được triệu tập: 05; có mặt: …"_s).size() == 1);
}

TEST_CASE("A script of which nothing is known greets and closes")
{
    const QStringList lines = scriptLines(bareConference());
    CHECK(lines.filter(QRegularExpression(u"^== "_s)) == QStringList{u"== I- Tuyên bố lý do"_s, u"== II- Bế mạc"_s});
}

TEST_CASE("Every kind of conference has its aim and every kind of item its lead-in")
{
    const Wording wording = builtInWording();
    for (size_t i = 0; i < choices<ConferenceKind>().size(); ++i)
        CHECK_FALSE(wording.word(u"script.aim"_s, static_cast<ConferenceKind>(i)).isEmpty());
    for (size_t i = 0; i < choices<AgendaKind>().size(); ++i) {
        CHECK(wording.word(u"script.lead_in"_s, static_cast<AgendaKind>(i)).contains(u"{title}"_s));
        CHECK(wording.word(u"script.lead_in_to"_s, static_cast<AgendaKind>(i)).contains(u"{performer}"_s));
    }
}

TEST_CASE("Text from records comes through the script unharmed")
{
    for (const QString &ugly : uglyTexts())
        CHECK(scriptLines(uglyConference(ugly)).join(u'\n').count(ugly) > 10);
}
