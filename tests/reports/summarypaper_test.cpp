// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summarypaper.h"

#include "document/formaterror.h"
#include "documentlines.h"
#include "reports/wording.h"
#include "summarycase.h"
#include "support.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QStringList summaryLines(const Summary &summary)
{
    return linesOf(summaryPaper(summary, builtInWording()));
}

Summary emptyCase()
{
    Summary summary = yearCase();
    summary.now = {.period = yearOf(2024)};
    summary.texts.clear();
    return summary;
}

Wording wordingWith(const QByteArray &from, const QByteArray &to)
{
    QFile file(u":/wording/vi.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    REQUIRE(json.contains(from));
    return Wording(QByteArray(json).replace(from, to));
}

} // namespace

TEST_CASE("The summary has its head and its signature")
{
    const QStringList lines = summaryLines(yearCase());
    CHECK(lines.mid(0, 6) ==
          QStringList{u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s,
                      u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BC/BDVTU | Thái Nguyên, ngày 31 tháng 12 năm 2024"_s,
                      u"# Báo cáo"_s, u"# Tổng kết công tác dân vận năm 2024"_s});
    const qsizetype at = lines.indexOf(u"Nơi nhận:"_s);
    CHECK(lines.mid(at, 6) == QStringList{u"Nơi nhận:"_s, u"- Thường trực Tỉnh ủy Thái Nguyên (để b/c),"_s,
                                          u"- Lãnh đạo Ban,"_s, u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s,
                                          u"/ Trưởng Ban / Phạm Thái Hanh"_s, u"--- annex"_s});
}

TEST_CASE("Only headings with something under them are printed and numbers count what is printed")
{
    CHECK(headingsOf(summaryPaper(yearCase(), builtInWording())) ==
          QStringList{u"Phần thứ nhất\nKẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2024"_s, u"I- Khái quát tình hình"_s,
                      u"1- Tình hình, tâm trạng các tầng lớp nhân dân"_s,
                      u"II- Hoạt động của Ban Dân vận Tỉnh ủy Thái Nguyên"_s, u"1- Hội nghị"_s,
                      u"2- Thực hiện các chương trình, kế hoạch phối hợp"_s, u"3- Thực hiện nhiệm vụ được giao"_s,
                      u"4- Nhiệm vụ trọng tâm"_s, u"5- Một số chỉ tiêu"_s,
                      u"Phần thứ hai\nPHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2025"_s, u"I- Nhiệm vụ trọng tâm"_s});
}

TEST_CASE("The user's text of a section is printed paragraph by paragraph")
{
    const QStringList lines = summaryLines(yearCase());
    const qsizetype at = lines.indexOf(u"Nhân dân phấn khởi."_s);
    REQUIRE(at > 0);
    CHECK(lines[at - 1] == u"=== 1- Tình hình, tâm trạng các tầng lớp nhân dân"_s);
    CHECK(lines[at + 1] == u"Đời sống ổn định."_s);
}

TEST_CASE("An empty year says so and has neither headings nor tables")
{
    const Document paper = summaryPaper(emptyCase(), builtInWording());
    CHECK(headingsOf(paper).isEmpty());
    CHECK(gridsOf(paper).isEmpty());
    CHECK(linesWith(paper, u"%"_s).isEmpty());
    CHECK(linesWith(paper, u"annex"_s).isEmpty());
    CHECK(linesWith(paper, u"Chưa có nội dung và số liệu của kỳ báo cáo."_s).size() == 1);
}

TEST_CASE("Text of one section alone brings its own headings only")
{
    Summary summary = emptyCase();
    summary.texts = {{u"assessment.lessons"_s, u"Gần dân."_s}};
    CHECK(headingsOf(summaryPaper(summary, builtInWording())) ==
          QStringList{u"Phần thứ nhất\nKẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2024"_s, u"I- Đánh giá chung"_s,
                      u"1- Bài học kinh nghiệm"_s});
}

TEST_CASE("Another period than the year is named from day to day")
{
    Summary summary = yearCase();
    summary.now.period = {QDate(2024, 1, 1), QDate(2024, 6, 30)};
    summary.office.day = QDate(2024, 6, 15);
    const QStringList lines = summaryLines(summary);
    CHECK(lines.contains(u"# Tổng kết công tác dân vận từ ngày 01 tháng 01 năm 2024 đến ngày 30 tháng 6 năm 2024"_s));
    CHECK(lines.contains(u"_Số liệu tính đến ngày 15 tháng 6 năm 2024."_s));
    CHECK(lines.filter(u"TỪ NGÀY 01 THÁNG 01 NĂM 2024 ĐẾN NGÀY 30 THÁNG 6 NĂM 2024"_s).size() == 1);
}

TEST_CASE("A paper dated on the last day needs no cut-off")
{
    CHECK(linesWith(summaryPaper(yearCase(), builtInWording()), u"Số liệu tính đến"_s).isEmpty());
}

TEST_CASE("An office without superior or symbol gets neither a recipient nor a number that names them")
{
    Summary summary = yearCase();
    summary.office.superior = {};
    summary.office.name.symbol.clear();
    const QStringList lines = summaryLines(summary);
    CHECK(lines.filter(u"Thường trực"_s).isEmpty());
    CHECK(lines.filter(u"-BC"_s).isEmpty());
    CHECK(lines.contains(u"- Lãnh đạo Ban,"_s));
}

TEST_CASE("Text from records comes through the summary unharmed")
{
    const QString ugly = GENERATE(u"<b>đậm</b> & \"ngoặc\""_s, u"=1+1"_s, u"🎉 Dân vận"_s, u"{title} {office}"_s,
                                  u"Nhiệm vụ "_s.repeated(1200));
    Summary summary = yearCase();
    summary.texts = {{u"office"_s, ugly}};
    summary.now.conferences[0].conference.title = ugly;
    summary.now.tasks[0].task.title = ugly;
    summary.now.tasks[0].lead = ugly;
    summary.now.indicators[0].indicator.title = ugly;
    const Document paper = summaryPaper(summary, builtInWording());
    CHECK(linesOf(paper).contains(ugly));
    CHECK(linesWith(paper, ugly).size() == 5);
}

TEST_CASE("An outline that asks for figures that do not exist is refused")
{
    CHECK_THROWS_AS(summaryPaper(yearCase(), wordingWith("\"key_tasks\"]", "\"weather\"]")), FormatError);
}
