// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlines.h"
#include "reports/summarypaper.h"
#include "reports/wording.h"
#include "summarycase.h"
#include "support.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What stands under a heading, up to the next one.
QStringList linesUnder(const Summary &summary, const QString &title)
{
    const QStringList lines = linesOf(summaryPaper(summary, builtInWording()));
    qsizetype at = 0;
    while (at < lines.size() && !(lines[at].startsWith(u'=') && lines[at].contains(title)))
        ++at;
    QStringList under;
    for (++at; at < lines.size() && !lines[at].startsWith(u'=') && lines[at] != u"Nơi nhận:"_s; ++at)
        under.append(lines[at]);
    return under;
}

} // namespace

TEST_CASE("Conferences are told by state and by kind and attendances apart from persons")
{
    CHECK(linesUnder(yearCase(), u"Hội nghị"_s) ==
          QStringList{
              u"Tổng số hội nghị năm 2024: 3, trong đó: 2 đã tổ chức, 1 hoãn."_s,
              u"|| Loại hội nghị | Đã tổ chức | Hoãn | Tổng số"_s, u"| Triển khai nhiệm vụ | 1 | 0 | 1"_s,
              u"| Giao ban | 1 | 1 | 2"_s, u"| Tổng số | 2 | 1 | 3"_s, u"Đại biểu dự hội nghị:"_s,
              u"|| Nội dung | Đơn vị tính | Kỳ này"_s, u"| Lượt đại biểu được triệu tập | lượt | 60"_s,
              u"| Lượt đại biểu có mặt | lượt | 57"_s, u"| Số người dự | người | 45"_s, u"Tỷ lệ có mặt: 95,0 %."_s,
              u"_Tính trên các hội nghị có điểm danh, không tính phóng viên báo chí và bộ phận phục vụ. Lượt: mỗi "
              "đại biểu có mặt tại một hội nghị là một lượt. Người: mỗi người chỉ tính một lần trong kỳ."_s});
}

TEST_CASE("Conferences of the year before stand beside those of the year")
{
    const QStringList lines = linesUnder(comparedCase(), u"Hội nghị"_s);
    CHECK(lines.mid(1, 5) ==
          QStringList{u"|| Loại hội nghị | Đã tổ chức | Hoãn | Tổng số | Cùng kỳ 2023 | Tăng, giảm"_s,
                      u"| Triển khai nhiệm vụ | 1 | 0 | 1 | 0 | +1"_s, u"| Tổng kết | 0 | 0 | 0 | 1 | -1"_s,
                      u"| Giao ban | 1 | 1 | 2 | 0 | +2"_s, u"| Tổng số | 2 | 1 | 3 | 1 | +2"_s});
    CHECK(lines.contains(u"| Lượt đại biểu có mặt | lượt | 57 | 27 | +30 | +111,1 %"_s));
    CHECK(lines.contains(u"Tỷ lệ có mặt: 95,0 %; cùng kỳ 2023: 90,0 %."_s));
}

TEST_CASE("Invitations are no conferences of the office")
{
    Summary summary = yearCase();
    summary.now.conferences[1].conference.invited = true;
    const QStringList lines = linesUnder(summary, u"Hội nghị"_s);
    CHECK(lines.first() == u"Tổng số hội nghị năm 2024: 2, trong đó: 1 đã tổ chức, 1 hoãn."_s);
    CHECK(lines.contains(u"Được mời dự 1 hội nghị do cơ quan khác tổ chức."_s));
}

TEST_CASE("Where nobody took attendance nothing is said about it")
{
    Summary summary = yearCase();
    for (ConferenceLine &line : summary.now.conferences)
        line.present = 0;
    summary.now.persons = 0;
    CHECK(linesUnder(summary, u"Hội nghị"_s).filter(u"ượt"_s).isEmpty());
    CHECK(linesUnder(summary, u"Hội nghị"_s).filter(u"%"_s).isEmpty());
}

TEST_CASE("Adopted plans are told from signed ones in total and by partner")
{
    CHECK(linesUnder(yearCase(), u"kế hoạch phối hợp"_s) ==
          QStringList{
              u"|| Nội dung | Đơn vị tính | Kỳ này"_s, u"| Chương trình phối hợp đang có hiệu lực | chương trình | 1"_s,
              u"| Kế hoạch trong kỳ | kế hoạch | 3"_s, u"| Kế hoạch được thông qua trong kỳ | kế hoạch | 3"_s,
              u"| Kế hoạch được ký kết trong kỳ | kế hoạch | 1"_s,
              u"_Thông qua và ký kết là hai việc khác nhau: một kế hoạch có thể được thông qua mà chưa ký kết."_s,
              u"Các chương trình phối hợp đang có hiệu lực:"_s, u"|| STT | Chương trình | Bên phối hợp | Hiệu lực"_s,
              u"| 1 | Chương trình phối hợp với Ban Dân tộc tỉnh | Ban Dân tộc tỉnh | 01/01/2021 – 31/12/2025"_s,
              u"Kế hoạch theo bên phối hợp:"_s, u"|| Bên phối hợp | Kế hoạch | Thông qua | Ký kết"_s,
              u"| Ban Dân tộc tỉnh | 1 | 1 | 1"_s, u"| Công an tỉnh | 1 | 1 | 0"_s,
              u"| Kế hoạch không có bên phối hợp | 1 | 1 | 0"_s});
}

TEST_CASE("A figure that was nothing a year before has a difference and no percentage")
{
    CHECK(linesUnder(comparedCase(), u"kế hoạch phối hợp"_s)
              .contains(u"| Kế hoạch được ký kết trong kỳ | kế hoạch | 1 | 0 | +1 | "_s));
}

TEST_CASE("Tasks are told by time state and by lead")
{
    CHECK(
        linesUnder(yearCase(), u"nhiệm vụ được giao"_s) ==
        QStringList{
            u"|| Nội dung | Đơn vị tính | Kỳ này"_s, u"| Số nhiệm vụ trong kỳ | nhiệm vụ | 4"_s,
            u"| Quá hạn | nhiệm vụ | 1"_s, u"| Hoàn thành đúng hạn | nhiệm vụ | 1"_s,
            u"| Không thời hạn | nhiệm vụ | 2"_s, u"Tỷ lệ hoàn thành: 25,0 %."_s,
            u"_Tính các nhiệm vụ được giao trước khi hết kỳ và chưa hoàn thành trước đầu kỳ, theo tình trạng đến ngày "
            "31 tháng 12 năm 2024."_s,
            u"Nhiệm vụ theo cơ quan chủ trì:"_s,
            u"|| Cơ quan chủ trì | Quá hạn | Hoàn thành đúng hạn | Không thời hạn | Tổng số"_s,
            u"| Ban Dân tộc tỉnh | 0 | 0 | 1 | 1"_s, u"| Công an tỉnh | 1 | 1 | 1 | 3"_s,
            u"| Tổng số | 1 | 1 | 2 | 4"_s});
    CHECK(linesUnder(comparedCase(), u"nhiệm vụ được giao"_s)
              .contains(u"| Hoàn thành quá hạn | nhiệm vụ | 0 | 1 | -1 | -100,0 %"_s));
}

TEST_CASE("A key task without tasks has no number of tasks done")
{
    CHECK(linesUnder(yearCase(), u"Nhiệm vụ trọng tâm"_s) ==
          QStringList{u"|| STT | Nhiệm vụ trọng tâm | Chủ trì | Số nhiệm vụ | Hoàn thành"_s,
                      u"| 1 | Tham mưu cho cấp ủy | Ban Dân vận | 4 | 1"_s,
                      u"| 2 | Phong trào Dân vận khéo | Ban Dân vận | 0 | "_s});
}

TEST_CASE("Typed figures stand under their group with unit and definition and difference")
{
    CHECK(linesUnder(comparedCase(), u"Một số chỉ tiêu"_s) ==
          QStringList{u"|| Chỉ tiêu | Đơn vị tính | Kỳ này | Cùng kỳ 2023 | Tăng, giảm | Tỷ lệ tăng, giảm"_s,
                      u"|* Dân vận khéo"_s, u"| Mô hình đăng ký mới | mô hình | 279 | 300 | -21 | -7,0 %"_s,
                      u"| Mô hình được công nhận⏎(theo quyết định của cấp ủy) | mô hình | 202,5 |  |  | "_s});
    CHECK(linesUnder(yearCase(), u"Một số chỉ tiêu"_s).first() == u"|| Chỉ tiêu | Đơn vị tính | Kỳ này"_s);
}

TEST_CASE("Typed figures of one group stand together under one title")
{
    Summary summary = yearCase();
    summary.now.indicators.insert(1, summary.now.indicators.first());
    summary.now.indicators[1].indicator.groupTitle = u"Dân chủ ở cơ sở"_s;
    const QStringList lines = linesUnder(summary, u"Một số chỉ tiêu"_s);
    CHECK(lines.filter(u"|*"_s) == QStringList{u"|* Dân vận khéo"_s, u"|* Dân chủ ở cơ sở"_s});
    CHECK(lines.indexOf(u"|* Dân chủ ở cơ sở"_s) == 4);
}

TEST_CASE("Figures of one indicator are compared area by area")
{
    Summary summary = comparedCase();
    summary.now.indicators[0].value.area = u"huyện"_s;
    const QStringList lines = linesUnder(summary, u"Một số chỉ tiêu"_s);
    CHECK(lines.contains(u"| Mô hình đăng ký mới (huyện) | mô hình | 279"_s));
    summary.before.indicators[0].value.area = u"huyện"_s;
    CHECK(linesUnder(summary, u"Một số chỉ tiêu"_s)
              .contains(u"| Mô hình đăng ký mới (huyện) | mô hình | 279 | 300 | -21 | -7,0 %"_s));
}

TEST_CASE("A difference that no number holds is left open")
{
    Summary summary = comparedCase();
    summary.now.indicators[0].value.figure = {std::numeric_limits<qint64>::max()};
    summary.before.indicators[0].value.figure = {-1};
    const QStringList lines = linesUnder(summary, u"Một số chỉ tiêu"_s).filter(u"đăng ký mới"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().endsWith(u" | -0,001 |  | "_s));
}

TEST_CASE("Annexes list conferences and plans and tasks with their records")
{
    const Document paper = summaryPaper(yearCase(), builtInWording());
    const QStringList lines = linesOf(paper);
    CHECK(
        lines.mid(lines.indexOf(u"--- annex"_s)) ==
        QStringList{
            u"--- annex"_s,
            u"# Phụ lục 1"_s,
            u"# Danh mục hội nghị năm 2024"_s,
            u"|| STT | Hội nghị | Ngày | Hình thức | Tình trạng | Triệu tập | Có mặt"_s,
            u"| 1 | Hội nghị triển khai | 28/02/2024 | trực tiếp | đã tổ chức | 40 | 38"_s,
            u"| 2 | Giao ban quý II | 20/6/2024 | trực tiếp | đã tổ chức | 20 | 19"_s,
            u"| 3 | Giao ban quý III | 20/9/2024 | trực tiếp | hoãn | 20 | "_s,
            u"--- annex"_s,
            u"# Phụ lục 2"_s,
            u"# Danh mục kế hoạch năm 2024"_s,
            u"|| STT | Kế hoạch | Bên phối hợp | Thông qua | Ký kết | Tình trạng"_s,
            u"| 1 | Kế hoạch phối hợp với Ban Dân tộc tỉnh | Ban Dân tộc tỉnh | 28/02/2024 | 28/02/2024 | đã ký kết"_s,
            u"| 2 | Kế hoạch phối hợp với Công an tỉnh | Công an tỉnh | 28/02/2024 |  | đã thông qua"_s,
            u"| 3 | Kế hoạch của Ban Chỉ đạo công tác tôn giáo |  | 28/02/2024 |  | đã thông qua"_s,
            u"--- annex"_s,
            u"# Phụ lục 3"_s,
            u"# Danh mục nhiệm vụ năm 2024"_s,
            u"|| STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng"_s,
            u"| 1 | Xây dựng kế hoạch năm | Công an tỉnh | tháng 3/2024 | hoàn thành đúng hạn"_s,
            u"| 2 | Nắm tình hình cơ sở | Ban Dân tộc tỉnh | không quy định | không thời hạn"_s,
            u"| 3 | Báo cáo quý III | Công an tỉnh | quý III/2024 | quá hạn"_s,
            u"| 4 | Thông tin định kỳ | Công an tỉnh | thường xuyên | không thời hạn"_s});
    CHECK(gridsOf(paper).last().rows[2].origin == Origin{u"task"_s, 3});
}

TEST_CASE("A single annex has no number")
{
    Summary summary = yearCase();
    summary.now.plans.clear();
    summary.now.tasks.clear();
    CHECK(linesWith(summaryPaper(summary, builtInWording()), u"Phụ lục"_s) == QStringList{u"# Phụ lục"_s});
}
