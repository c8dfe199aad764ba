// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/coverpaper.h"

#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("The cover of the conference's file is followed by what lies in it")
{
    CHECK(linesOf(coverPaper(heldConference(), builtInWording())).mid(3) ==
          QStringList{u" | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s,
                      u"# Hồ sơ hội nghị"_s,
                      u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
                      u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
                      u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
                      u"Chủ trì: Đ/c Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy"_s,
                      u"Số hồ sơ: ………………"_s,
                      u"Số tài liệu: ………………; số tờ: ………………"_s,
                      u"Thời hạn bảo quản: ………………"_s,
                      u"---"_s,
                      u"# Mục lục tài liệu"_s,
                      u"# Hội nghị triển khai công tác dân vận năm 2024"_s,
                      u"|| STT | Tên loại và trích yếu | Số lượng | Số, ký hiệu, ngày | Tờ số | Ghi chú"_s,
                      u"| 1 | Chương trình hội nghị | 07 mục |  |  | "_s,
                      u"| 2 | Giấy mời, danh sách đại biểu | 06 đại biểu |  |  | "_s,
                      u"| 3 | Danh sách đại biểu ký nhận, điểm danh | 06 lượt |  |  | "_s,
                      u"| 4 | Biên bản: ý kiến phát biểu | 02 ý kiến |  |  | "_s,
                      u"| 5 | Biên bản: biểu quyết | 01 lần biểu quyết |  |  | "_s,
                      u"| 6 | Thông báo kết luận | 02 kết luận |  |  | "_s,
                      u"| 7 | Nhiệm vụ giao sau hội nghị | 02 nhiệm vụ |  |  | "_s});
}

TEST_CASE("A file without papers has a cover and says so")
{
    const Document paper = coverPaper(bareConference(), builtInWording());
    CHECK(gridsOf(paper).isEmpty());
    CHECK(linesOf(paper).last() == u"Hồ sơ chưa có tài liệu."_s);
}

TEST_CASE("Text from records comes through the cover unharmed")
{
    for (const QString &ugly : uglyTexts())
        CHECK(linesOf(coverPaper(uglyConference(ugly), builtInWording())).filter(ugly).size() >= 4);
}
