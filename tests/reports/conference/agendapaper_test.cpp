// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/agendapaper.h"

#include "reports/conferencecase.h"
#include "reports/documentlines.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList agendaLines(const ConferenceFile &file)
{
    return linesOf(agendaPaper(file, builtInWording()));
}

} // namespace

TEST_CASE("The agenda of the launch conference reads as the clerk would write it")
{
    CHECK(
        agendaLines(launchConference()) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u" | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s,
            u"# Chương trình"_s,
            u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
            u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
            u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
            u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy"_s,
            u"|| STT | Thời gian | Nội dung | Người thực hiện | Ghi chú"_s,
            u"|  | 08h00 – 08h15 | Đón tiếp đại biểu, phát tài liệu |  | "_s,
            u"|  | 08h15 – 08h20 | Chào cờ |  | "_s,
            u"| 1 | 08h20 – 08h40 | Trình bày tám nhiệm vụ trọng tâm năm 2024 | Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận "
            "Tỉnh ủy | "_s,
            u"| 2 | 08h40 – 09h15 | Thông qua các kế hoạch năm 2024 |  | "_s,
            u"| 2.1 | 08h40 – 08h45 | Nội dung phối hợp tuyên truyền với các cơ quan báo chí |  | "_s,
            u"| 2.2 | 08h45 – 08h50 | Kế hoạch của Ban Chỉ đạo công tác tôn giáo tỉnh |  | "_s,
            u"| 2.3 | 08h50 – 08h55 | Kế hoạch của Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở tỉnh |  | "_s,
            u"| 2.4 | 08h55 – 09h00 | Kế hoạch phối hợp với Ban Dân tộc tỉnh |  | "_s,
            u"| 2.5 | 09h00 – 09h05 | Kế hoạch phối hợp với Ban Cán sự đảng UBND tỉnh |  | "_s,
            u"| 2.6 | 09h05 – 09h10 | Kế hoạch phối hợp với Công an tỉnh |  | "_s,
            u"| 2.7 | 09h10 – 09h15 | Kế hoạch phối hợp với Bộ Chỉ huy Quân sự tỉnh |  | "_s,
            u"| _ | _09h15 – 09h30 | _Giải lao | _ | _"_s,
            u"| 3 | 09h30 – 10h15 | Thảo luận | Đại biểu dự hội nghị | Khó khăn, giải pháp"_s,
            u"| 4 | 10h15 – 10h25 | Phát biểu của Trung tâm Thông tin tỉnh | Đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông "
            "tin tỉnh | "_s,
            u"| 5 | 10h25 – 10h40 | Kết luận hội nghị | Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy | "_s,
            u"| 6 | 10h40 – 10h50 | Ký kết Kế hoạch phối hợp với Ban Dân tộc tỉnh | Ban Dân tộc tỉnh | "_s});
}

TEST_CASE("An agenda over two days has a row for each session and goes on counting")
{
    const QStringList lines = agendaLines(twoDayConference());
    CHECK(lines.contains(
        u"Thời gian: từ 13h30, thứ Tư, ngày 28 tháng 02 năm 2024 đến thứ Năm, ngày 29 tháng 02 năm 2024"_s));
    CHECK(lines.mid(9) ==
          QStringList{u"|| STT | Thời gian | Nội dung | Người thực hiện | Ghi chú"_s,
                      u"|* Buổi chiều, 13h30, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
                      u"| 1 | 13h30 – 14h00 | Báo cáo trung tâm |  | "_s, u"| 2 | 14h30 – 15h30 | Thảo luận tổ |  | "_s,
                      u"|* Phiên bế mạc, 08h00, thứ Năm, ngày 29 tháng 02 năm 2024, tại Nhà Văn hóa tỉnh"_s,
                      u"| 3 | 08h00 – 08h20 | Tổng hợp thảo luận |  | "_s, u"| 4 | 11h00 | Bế mạc |  | "_s});
}

TEST_CASE("Internal items and what stands under them are left out without moving the others")
{
    const QString text = allText(agendaPaper(twoDayConference(), builtInWording()));
    CHECK_FALSE(text.contains(u"Họp trù bị"_s));
    CHECK_FALSE(text.contains(u"Kiểm tra hội trường"_s));
}

TEST_CASE("A conference without items gets a sentence and no table")
{
    ConferenceFile file = launchConference();
    file.sessions.clear();
    file.conference.startsOn = file.conference.endsOn = QDate();
    file.conference.location.clear();
    file.conference.chair = {};
    file.chairName.clear();
    file.chairPost.clear();
    const Document paper = agendaPaper(file, builtInWording());
    CHECK(gridsOf(paper).isEmpty());
    CHECK(linesOf(paper).mid(6) == QStringList{u"Chưa có nội dung chương trình."_s});
}

TEST_CASE("A session whose items are all internal leaves no row of its own")
{
    ConferenceFile file = twoDayConference();
    for (AgendaItem &item : file.sessions[1].items)
        item.internal = true;
    CHECK(linesWith(agendaPaper(file, builtInWording()), u"Phiên bế mạc"_s).isEmpty());
}

TEST_CASE("A chair who is not among the attendees is named as the conference names him")
{
    ConferenceFile file = launchConference();
    file.attendees.clear();
    CHECK(agendaLines(file).contains(u"Chủ trì: Phạm Thái Hanh, Trưởng Ban"_s));
}

TEST_CASE("Text from records comes through the agenda unharmed")
{
    const QString ugly = GENERATE(u"<b>đậm</b> & \"ngoặc\""_s, u"=1+1"_s, u"'; DROP TABLE agenda_item"_s,
                                  u"🎉 Ngày hội 👨‍👩‍👧"_s, u"Hội nghị "_s.repeated(1200),
                                  u"Dân vận"_s.normalized(QString::NormalizationForm_D), u"{title} %1"_s);
    ConferenceFile file = launchConference();
    file.conference.title = ugly;
    file.sessions[0].items[0].title = ugly;
    file.sessions[0].items[0].performer = ugly;
    file.sessions[0].items[0].remark = ugly;
    const Document paper = agendaPaper(file, builtInWording());
    const QList<Cell> cells = gridsOf(paper).first().rows.first().cells;
    CHECK(cells[2].text == ugly);
    CHECK(cells[3].text == ugly);
    CHECK(cells[4].text == ugly);
    CHECK(std::get<KindAndAbstract>(paper.blocks[2].content).abstract == ugly);
}

TEST_CASE("A line end in a title becomes a space")
{
    ConferenceFile file = launchConference();
    file.conference.title = u"Hội nghị\r\ntổng kết\nnăm"_s;
    CHECK(agendaLines(file).contains(u"# Hội nghị tổng kết năm"_s));
}

TEST_CASE("Rows and headings know their records and a sample is stamped")
{
    ConferenceFile file = launchConference();
    file.sessions[0].items[3].id = {77};
    const Document paper = agendaPaper(file, builtInWording());
    CHECK(paper.stamp == u"Mẫu"_s);
    CHECK(paper.blocks[2].origin == Origin{u"conference"_s, 5});
    CHECK(gridsOf(paper).first().rows[3].origin == Origin{u"agenda_item"_s, 77});
    file.office.isSample = false;
    CHECK(agendaPaper(file, builtInWording()).stamp.isEmpty());
}
