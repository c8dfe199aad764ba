// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/signinpaper.h"

#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Document sheetOf(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return signInPaper(file, PaperChoices(signInOptions(), chosen), builtInWording());
}

} // namespace

TEST_CASE("The sign-in sheet stands in groups with empty lines for those who come uncalled")
{
    CHECK(
        linesOf(sheetOf(heldConference(), {{u"blank_lines"_s, 2}})).mid(4) ==
        QStringList{u"# Danh sách đại biểu ký nhận"_s, u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
                    u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
                    u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s, u"|| STT | Họ và tên | Chức vụ, đơn vị | Ký nhận"_s,
                    u"|* Chủ trì, thư ký"_s, u"| 1 | Phạm Thái Hanh | Trưởng Ban Dân vận Tỉnh ủy | ⏎"_s,
                    u"| 2 | Nguyễn Văn An | Chánh Văn phòng Ban Dân vận Tỉnh ủy | ⏎"_s, u"|* Các cơ quan phối hợp"_s,
                    u"| 3 | Đại diện Công an tỉnh | Phó Giám đốc Công an tỉnh | ⏎"_s, u"|* Trung tâm Thông tin tỉnh"_s,
                    u"| 4 | Tạ Văn Lộc | Giám đốc Trung tâm Thông tin tỉnh | ⏎"_s, u"|* Đại biểu mời"_s,
                    u"| 5 | Trần Thị Hoa | Tổ trưởng tổ dân vận | ⏎"_s, u"|* Phóng viên báo chí"_s,
                    u"| 6 | Phóng viên Báo Thái Nguyên | Phóng viên Báo Thái Nguyên | ⏎"_s, u"| 7 |  |  | ⏎"_s,
                    u"| 8 |  |  | ⏎"_s});
}

TEST_CASE("The sign-in sheet by body names the post alone and chooses its columns")
{
    const QHash<QString, int> chosen{{u"by_body"_s, 1}, {u"receipt"_s, 1}, {u"note"_s, 1}, {u"blank_lines"_s, 0}};
    CHECK(linesOf(sheetOf(heldConference(), chosen)).filter(u"|"_s).mid(1) ==
          QStringList{u"|| STT | Họ và tên | Chức vụ, đơn vị | Nhận tài liệu | Ký nhận | Ghi chú"_s,
                      u"|* Ban Dân vận Tỉnh ủy"_s, u"| 1 | Phạm Thái Hanh | Trưởng Ban |  | ⏎ | "_s,
                      u"| 2 | Nguyễn Văn An | Chánh Văn phòng |  | ⏎ | "_s, u"|* Công an tỉnh"_s,
                      u"| 3 | Đại diện Công an tỉnh | Phó Giám đốc |  | ⏎ | "_s, u"|* Trung tâm Thông tin tỉnh"_s,
                      u"| 4 | Tạ Văn Lộc | Giám đốc |  | ⏎ | "_s, u"|* Đại biểu khác"_s,
                      u"| 5 | Trần Thị Hoa | Tổ trưởng tổ dân vận |  | ⏎ | "_s, u"|* Báo Thái Nguyên"_s,
                      u"| 6 | Phóng viên Báo Thái Nguyên | Phóng viên |  | ⏎ | "_s});
}

TEST_CASE("An allowance is printed in groups of digits and added up for those who are called")
{
    const Document paper = sheetOf(heldConference(), {{u"allowance"_s, 150000}, {u"blank_lines"_s, 1}});
    const QStringList lines = linesOf(paper);
    CHECK(lines.contains(u"# Danh sách ký nhận tiền hỗ trợ đại biểu"_s));
    CHECK(lines.filter(u"| 150.000 |"_s).size() == 6);
    CHECK(lines.filter(u"|* Cộng"_s) == QStringList{u"|* Cộng: 06 đại biểu | 900.000 | "_s});
    const GridRow total = gridsOf(paper).first().rows.last();
    CHECK(total.cells.first().span + 2 == gridsOf(paper).first().columns.size());
    CHECK(std::get<Signatures>(paper.blocks.last().content).signers.size() == 2);
}

TEST_CASE("A sheet of nobody without empty lines says so")
{
    CHECK(linesOf(sheetOf(bareConference(), {{u"blank_lines"_s, 0}})).last() == u"Chưa có đại biểu trong danh sách."_s);
    CHECK(gridsOf(sheetOf(bareConference(), {{u"blank_lines"_s, 3}})).first().rows.size() == 3);
}

TEST_CASE("Three hundred delegates sign on numbered lines with room to write")
{
    const Grid grid = gridsOf(sheetOf(crowdedConference(294))).first();
    CHECK(grid.rows.last().cells[0].text == u"305"_s);
    CHECK(grid.rows.last().cells[3].text == u"\n"_s);
    CHECK(linesOf(sheetOf(crowdedConference(294), {{u"by_body"_s, 1}})).filter(u"|* Đơn vị"_s).size() == 7);
}

TEST_CASE("Text from records comes through the sign-in sheet unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        const QList<Cell> cells = gridsOf(sheetOf(uglyConference(ugly), {{u"note"_s, 1}})).first().rows.at(1).cells;
        CHECK(cells[1].text == ugly);
        CHECK(cells[2].text == ugly);
        CHECK(cells.last().text == ugly);
    }
}
