// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/invitationpaper.h"

#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

/// The invitations go out a week before the conference.
ConferenceFile comingConference()
{
    ConferenceFile file = heldConference();
    file.office.day = QDate(2024, 2, 20);
    file.attendances.clear();
    return file;
}

Document lettersOf(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return invitationPaper(file, PaperChoices(invitationOptions(), chosen), builtInWording());
}

} // namespace

TEST_CASE("An invitation says who is asked to what and what he presents and until when he answers")
{
    CHECK(
        linesOf(lettersOf(comingConference(), {{u"guest"_s, 2}, {u"signer"_s, 42}})) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s,
            u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-GM/BDVTU | Thái Nguyên, ngày 20 tháng 02 năm 2024"_s,
            u"# Giấy mời"_s, u"# Dự Hội nghị triển khai công tác dân vận năm 2024"_s,
            u"Kính gửi:Đồng chí Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh"_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên trân trọng kính mời đồng chí Tạ Văn Lộc tới dự Hội nghị triển khai công tác dân vận năm 2024."_s,
            u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s, u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
            u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy"_s,
            u"Nội dung: Báo cáo nhiệm vụ năm 2024; Thông qua Kế hoạch phối hợp với Công an tỉnh; Thảo luận; Phát biểu của Trung tâm Thông tin tỉnh; Kết luận hội nghị."_s,
            u"Đề nghị đồng chí Tạ Văn Lộc chuẩn bị nội dung: “Phát biểu của Trung tâm Thông tin tỉnh” (dự kiến 09h20 – 09h30)."_s,
            u"Đề nghị đồng chí Tạ Văn Lộc xác nhận việc tham dự với Ban Dân vận Tỉnh ủy Thái Nguyên trước thứ Hai, ngày 26 tháng 02 năm 2024."_s,
            u"Rất mong đồng chí Tạ Văn Lộc sắp xếp thời gian tham dự đúng giờ."_s, u"Nơi nhận:"_s, u"- Như trên,"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s, u"/ K/T Trưởng Ban / Phó Trưởng Ban / Lê Thị Bình"_s});
}

TEST_CASE("Every guest gets a letter on a page of its own and nobody who runs the conference")
{
    const Document letters = lettersOf(comingConference());
    CHECK(linesOf(letters).filter(u"Kính gửi:"_s) ==
          QStringList{u"Kính gửi:Đại diện Công an tỉnh, Phó Giám đốc Công an tỉnh"_s,
                      u"Kính gửi:Đồng chí Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh"_s,
                      u"Kính gửi:Bà Trần Thị Hoa, Tổ trưởng tổ dân vận"_s, u"Kính gửi:Phóng viên Báo Thái Nguyên"_s});
    CHECK(linesOf(letters).filter(u"--- annex"_s).size() == 3);
}

TEST_CASE("The letter goes to who was called and not to his substitute")
{
    ConferenceFile file = comingConference();
    Attendee substitute = attendeeCase(8, u"Lê Thị Bình"_s);
    substitute.substituteFor = {2};
    file.attendees.append(substitute);
    CHECK(linesOf(lettersOf(file)).filter(u"Lê Thị Bình"_s).isEmpty());
    CHECK(linesOf(lettersOf(file)).filter(u"Kính gửi:Đồng chí Tạ Văn Lộc"_s).size() == 1);
}

TEST_CASE("Contents and own items and answer are left out on wish")
{
    const QHash<QString, int> none{{u"guest"_s, 2}, {u"contents"_s, 0}, {u"own_items"_s, 0}, {u"reply_days"_s, 0}};
    const QString letter = linesOf(lettersOf(comingConference(), none)).join(u'\n');
    CHECK_FALSE(letter.contains(u"Nội dung"_s));
    CHECK_FALSE(letter.contains(u"chuẩn bị"_s));
    CHECK_FALSE(letter.contains(u"xác nhận"_s));
}

TEST_CASE("The answer is due working days ahead without holidays")
{
    ConferenceFile file = comingConference();
    file.holidays = {QDate(2024, 2, 27)};
    const QHash<QString, int> chosen{{u"guest"_s, 2}, {u"reply_days"_s, 2}};
    CHECK(linesOf(lettersOf(file, chosen)).filter(u"trước thứ Sáu, ngày 23 tháng 02 năm 2024."_s).size() == 1);
}

TEST_CASE("An invitation written on the day itself is dated by hand")
{
    ConferenceFile file = comingConference();
    file.office.day = file.conference.startsOn;
    const Document letters = lettersOf(file);
    CHECK(std::get<NumberAndDate>(letters.blocks[1].content).placeAndDate.startsWith(u"Thái Nguyên, ngày\u00a0"_s));
    CHECK(letters.day == file.conference.startsOn);
}

TEST_CASE("The first rank is asked most formally")
{
    CHECK(linesOf(lettersOf(comingConference(), {{u"guest"_s, 2}})).filter(u" trân trọng kính mời đồng chí"_s).size() ==
          1);
    CHECK(linesOf(lettersOf(comingConference(), {{u"guest"_s, 3}})).filter(u" kính mời đại diện Công an"_s).size() ==
          1);
}

TEST_CASE("A conference without guests needs no letter and says so")
{
    CHECK(linesOf(lettersOf(bareConference())).last() == u"Chưa có đại biểu cần mời trong danh sách."_s);
    CHECK(linesOf(lettersOf(comingConference(), {{u"guest"_s, 1}})).last() ==
          u"Chưa có đại biểu cần mời trong danh sách."_s);
}

TEST_CASE("Three hundred guests get three hundred letters")
{
    ConferenceFile file = crowdedConference(296);
    CHECK(linesOf(lettersOf(file)).filter(u"Kính gửi:"_s).size() == 300);
}

TEST_CASE("The message for a messenger is the invitation in plain lines")
{
    const ConferenceFile file = comingConference();
    CHECK(
        invitationMessage(file, file.attendees.at(1), builtInWording()).split(u'\n') ==
        QStringList{
            u"Ban Dân vận Tỉnh ủy Thái Nguyên trân trọng kính mời đồng chí Tạ Văn Lộc tới dự Hội nghị triển khai công tác dân vận năm 2024."_s,
            u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024."_s, u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy."_s,
            u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy."_s,
            u"Đề nghị đồng chí Tạ Văn Lộc chuẩn bị nội dung: “Phát biểu của Trung tâm Thông tin tỉnh” (dự kiến 09h20 – 09h30)."_s,
            u"Đề nghị đồng chí Tạ Văn Lộc xác nhận việc tham dự với Ban Dân vận Tỉnh ủy Thái Nguyên trước thứ Hai, ngày 26 tháng 02 năm 2024."_s,
            u"Rất mong đồng chí Tạ Văn Lộc sắp xếp thời gian tham dự đúng giờ."_s});
    CHECK(invitationMessage(bareConference(), attendeeCase(1, u"Tạ Văn Lộc"_s), builtInWording()).split(u'\n').size() ==
          2);
}

TEST_CASE("Text from records comes through letters and messages unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        ConferenceFile file = uglyConference(ugly);
        CHECK(allText(lettersOf(file)).count(ugly) > 20);
        CHECK(invitationMessage(file, file.attendees.at(1), builtInWording()).count(ugly) > 3);
    }
}
