// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/runsheetpaper.h"

#include "reports/documentlines.h"
#include "reports/paperchoices.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList sheetLines(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(runSheetPaper(file, PaperChoices(runSheetOptions(), chosen), builtInWording()));
}

} // namespace

TEST_CASE("The run sheet shows every item with its length and who prepares it")
{
    CHECK(sheetLines(heldConference()) ==
          QStringList{
              u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s,
              u" | Thái Nguyên, ngày 28 tháng 02 năm 2024 | Lưu hành nội bộ"_s, u"# Kịch bản chi tiết"_s,
              u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
              u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s, u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
              u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy"_s,
              u"|| STT | Thời gian | Nội dung | Người thực hiện | Đơn vị chuẩn bị | Ghi chú"_s,
              u"|  | 08h00 – 08h05⏎(5 phút) | Chào cờ |  |  | "_s,
              u"| 1 | 08h05 – 08h25⏎(20 phút) | Báo cáo nhiệm vụ năm 2024 | Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận "
              "Tỉnh ủy | Ban Dân vận Tỉnh ủy | "_s,
              u"| 2 | 08h25 – 08h35⏎(10 phút) | Thông qua Kế hoạch phối hợp với Công an tỉnh | Công an tỉnh | Công an "
              "tỉnh | "_s,
              u"|  |  | Chuẩn bị bàn ký (nội bộ) | Văn phòng Ban |  | Bìa ký, bút ký"_s,
              u"| 3 | 08h35 – 09h20⏎(45 phút) | Thảo luận | Các đại biểu |  | "_s,
              u"| 4 | 09h20 – 09h30⏎(10 phút) | Phát biểu của Trung tâm Thông tin tỉnh | Đ/c Tạ Văn Lộc, Giám đốc "
              "Trung tâm Thông tin tỉnh |  | "_s,
              u"| 5 | 09h30 – 09h45⏎(15 phút) | Kết luận hội nghị | Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy | "
              " | "_s});
}

TEST_CASE("Lengths and notes of the run sheet can be left out")
{
    ConferenceFile file = heldConference();
    file.conference.note = u"Mang theo cờ.\n\nĐón đoàn lúc 7 giờ."_s;
    CHECK(sheetLines(file).last(2) == QStringList{u"Lưu ý: Mang theo cờ."_s, u"Đón đoàn lúc 7 giờ."_s});
    const QString plain = sheetLines(file, {{u"durations"_s, 0}, {u"notes"_s, 0}}).join(u'\n');
    CHECK_FALSE(plain.contains(u"phút"_s));
    CHECK_FALSE(plain.contains(u"Mang theo cờ"_s));
}

TEST_CASE("Two days of a run sheet stand under their sessions")
{
    const QStringList lines = sheetLines(twoDayConference());
    CHECK(lines.filter(u"|*"_s).size() == 2);
    CHECK(lines.filter(u"Họp trù bị (nội bộ)"_s).size() == 1);
}

TEST_CASE("A run sheet without items says so")
{
    const Document paper = runSheetPaper(bareConference(), PaperChoices(runSheetOptions()), builtInWording());
    CHECK(gridsOf(paper).isEmpty());
    CHECK(linesOf(paper).last() == u"Chưa có nội dung chương trình."_s);
}

TEST_CASE("Text from records comes through the run sheet unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        const Document paper = runSheetPaper(uglyConference(ugly), PaperChoices(runSheetOptions()), builtInWording());
        const GridRow first = gridsOf(paper).first().rows.first();
        CHECK(first.cells[2].text == ugly);
        CHECK(first.cells[5].text == ugly);
        CHECK(linesOf(paper).last() == u"Lưu ý: "_s + ugly);
    }
}
