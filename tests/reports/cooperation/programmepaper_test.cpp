// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/programmepaper.h"

#include "cooperationcase.h"
#include "document/check/layoutcheck.h"
#include "reports/cooperation/jointtext.h"
#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList programmeLines(const CooperationFile &file)
{
    return linesOf(programmePaper(file, builtInWording()));
}

} // namespace

TEST_CASE("A programme for signature says what is done together, by whom, and how long it holds")
{
    CHECK(
        programmeLines(programmeCase()) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"& Công an tỉnh Thái Nguyên"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u"Số 05-CTr/BDVTU-CAT | Thái Nguyên, ngày 20 tháng 5 năm 2022"_s,
            u"# Chương trình"_s,
            u"# Phối hợp giữ gìn an ninh, trật tự"_s,
            u"- Căn cứ chức năng, nhiệm vụ của Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên."_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên thống nhất ban hành Chương trình với các nội dung sau:"_s,
            u"== I- Mục đích, yêu cầu"_s,
            u"Phát huy sức mạnh tổng hợp của các bên trong thực hiện công tác dân vận, nâng cao hiệu quả lãnh đạo, chỉ đạo và tổ chức thực hiện."_s,
            u"Việc phối hợp thực hiện thường xuyên, đúng chức năng, nhiệm vụ, quyền hạn của mỗi bên."_s,
            u"== II- Nội dung phối hợp"_s,
            u"Các bên phối hợp thực hiện các nội dung sau:"_s,
            u"1- An ninh, trật tự."_s,
            u"2- Tôn giáo."_s,
            u"== III- Trách nhiệm của các bên"_s,
            u"=== 1- Ban Dân vận Tỉnh ủy Thái Nguyên"_s,
            u"Theo dõi, tổng hợp."_s,
            u"Báo cáo Thường trực Tỉnh ủy."_s,
            u"Đầu mối: Văn phòng Ban."_s,
            u"=== 2- Công an tỉnh Thái Nguyên"_s,
            u"Trao đổi thông tin."_s,
            u"== IV- Tổ chức thực hiện"_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên chỉ đạo, hướng dẫn các đơn vị trực thuộc thực hiện Chương trình."_s,
            u"Hằng năm, các bên xây dựng kế hoạch thực hiện, kiểm tra, sơ kết, tổng kết và báo cáo cấp có thẩm quyền."_s,
            u"Chương trình có hiệu lực từ ngày 20/5/2022 đến ngày 31/12/2026. Thay thế Chương trình số 02-CTr/BDVTU-CAT, ngày 06/3/2017 về phối hợp công tác dân vận."_s,
            u"Nơi nhận:"_s,
            u"- Thường trực Tỉnh ủy Thái Nguyên (để b/c),"_s,
            u"- Lãnh đạo Ban Dân vận Tỉnh ủy Thái Nguyên,"_s,
            u"- Lãnh đạo Công an tỉnh Thái Nguyên,"_s,
            u"- Văn phòng Ban Dân vận Tỉnh ủy Thái Nguyên (để t/h),"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên, Công an tỉnh Thái Nguyên."_s,
            u"/ Ban Dân vận / Trưởng Ban / Phạm Thái Hanh"_s,
            u"/ Công an tỉnh Thái Nguyên / KT. Giám đốc / Phó Giám đốc / Hà Thị Ẩm"_s});
    CHECK(checkLayout(programmePaper(programmeCase(), builtInWording())).isEmpty());
}

TEST_CASE("A regulation is called one and has its own symbol")
{
    CooperationFile file = programmeCase();
    file.programme.kind = ProgrammeKind::Regulation;
    file.programme.title = u"Quy chế phối hợp"_s;
    file.programme.number.clear();
    const QStringList lines = programmeLines(file);
    CHECK(lines.contains(u"# Quy chế"_s));
    CHECK(lines.contains(u"# Phối hợp"_s));
    CHECK(lines.filter(u"-QC/BDVTU-CAT"_s).size() == 1);
}

TEST_CASE("A programme of which little is known says so")
{
    CooperationFile file = programmeCase();
    file.programme = {.id = {3}, .title = u"Giúp dân"_s};
    file.predecessor = {};
    file.parties.last().duties.clear();
    const QStringList lines = programmeLines(file);
    CHECK(lines.contains(u"# Giúp dân"_s));
    CHECK(lines.contains(u"Chưa ghi nội dung phối hợp."_s));
    CHECK(lines.contains(u"Thực hiện các nội dung phối hợp theo chức năng, nhiệm vụ được giao."_s));
    CHECK(lines.contains(u"Chương trình có hiệu lực từ ngày ký."_s));
    file.programme.effectiveFrom = QDate(2024, 3, 1);
    CHECK(programmeLines(file).contains(u"Chương trình có hiệu lực từ ngày 01/3/2024."_s));
}

TEST_CASE("A programme is cited as other papers name their base")
{
    const Wording wording = builtInWording();
    Programme programme = programmeCase().programme;
    CHECK(citationOf(programme, wording) ==
          u"Chương trình số 05-CTr/BDVTU-CAT, ngày 20/5/2022 về phối hợp giữ gìn an ninh, trật tự"_s);
    programme.signedOn = {};
    CHECK(citationOf(programme, wording) == u"Chương trình số 05-CTr/BDVTU-CAT về phối hợp giữ gìn an ninh, trật tự"_s);
    programme.title = u"Giúp dân."_s;
    CHECK(citationOf(programme, wording) == u"Giúp dân (số 05-CTr/BDVTU-CAT)"_s);
    programme.number.clear();
    CHECK(citationOf(programme, wording) == u"Giúp dân"_s);
}

TEST_CASE("The word for the kind is not said again in the abstract")
{
    CHECK(abstractOf(u"Kế hoạch năm 2024."_s, u"Kế hoạch"_s) == u"Năm 2024"_s);
    CHECK(abstractOf(u"Kế hoạch"_s, u"Kế hoạch"_s) == u"Kế hoạch"_s);
    CHECK(abstractOf(u"Kế hoạchhóa"_s, u"Kế hoạch"_s) == u"Kế hoạchhóa"_s);
    CHECK(abstractOf(QString(), u"Kế hoạch"_s).isEmpty());
}

TEST_CASE("Text from records comes through the programme unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        CooperationFile file = uglyPlan(ugly);
        file.programme.fields = u"một; "_s;
        INFO(ugly.toStdString());
        CHECK(allText(programmePaper(file, builtInWording())).count(ugly) > 8);
    }
}
