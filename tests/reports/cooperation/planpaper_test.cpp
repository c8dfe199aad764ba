// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/planpaper.h"

#include "cooperationcase.h"
#include "document/check/layoutcheck.h"
#include "reports/cooperation/jointparts.h"
#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList planLines(const CooperationFile &file)
{
    return linesOf(planPaper(file, builtInWording()));
}

QStringList signers(const CooperationFile &file)
{
    return planLines(file).filter(QRegularExpression(u"^/ "_s));
}

QStringList rulesFound(const Document &paper)
{
    QStringList rules;
    for (const Finding &finding : checkLayout(paper))
        rules.append(finding.rule);
    return rules;
}

} // namespace

TEST_CASE("A plan for signature names its parties, its bases, who does what, and ends with its commitments")
{
    CHECK(
        planLines(planCase()) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"& Công an tỉnh Thái Nguyên"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/BDVTU-CAT | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s,
            u"# Kế hoạch"_s,
            u"# Phối hợp giữ gìn an ninh, trật tự năm 2024"_s,
            u"- Căn cứ Chương trình số 05-CTr/BDVTU-CAT, ngày 20/5/2022 về phối hợp giữ gìn an ninh, trật tự;"_s,
            u"- Căn cứ chức năng, nhiệm vụ của Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên."_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên thống nhất ban hành Kế hoạch với các nội dung sau:"_s,
            u"== I- Mục đích, yêu cầu"_s,
            u"Cụ thể hóa nội dung phối hợp công tác dân vận thành nhiệm vụ, phân công rõ trách nhiệm, thời gian và sản phẩm."_s,
            u"Việc phối hợp thực hiện thường xuyên, đúng chức năng, nhiệm vụ, thiết thực và hiệu quả."_s,
            u"== II- Nội dung"_s,
            u"Thực hiện 02 nội dung, nhiệm vụ năm 2024 theo Phụ lục kèm theo."_s,
            u"== III- Trách nhiệm của các bên"_s,
            u"=== 1- Ban Dân vận Tỉnh ủy Thái Nguyên"_s,
            u"Theo dõi, tổng hợp."_s,
            u"Báo cáo Thường trực Tỉnh ủy."_s,
            u"Chủ trì thực hiện nội dung số 2 của Phụ lục."_s,
            u"Phối hợp thực hiện nội dung số 1 của Phụ lục."_s,
            u"Đầu mối: Văn phòng Ban."_s,
            u"=== 2- Công an tỉnh Thái Nguyên"_s,
            u"Trao đổi thông tin."_s,
            u"Chủ trì thực hiện nội dung số 1 của Phụ lục."_s,
            u"== IV- Tổ chức thực hiện"_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên chỉ đạo, hướng dẫn các đơn vị trực thuộc thực hiện Kế hoạch."_s,
            u"Định kỳ 6 tháng, 1 năm, các bên trao đổi thông tin, đánh giá kết quả thực hiện và báo cáo cấp có thẩm quyền."_s,
            u"Trong quá trình thực hiện, nếu có vướng mắc, các bên kịp thời trao đổi, thống nhất sửa đổi, bổ sung cho phù hợp."_s,
            u"Nơi nhận:"_s,
            u"- Thường trực Tỉnh ủy Thái Nguyên (để b/c),"_s,
            u"- Lãnh đạo Ban Dân vận Tỉnh ủy Thái Nguyên,"_s,
            u"- Lãnh đạo Công an tỉnh Thái Nguyên,"_s,
            u"- Văn phòng Ban Dân vận Tỉnh ủy Thái Nguyên (để t/h),"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên, Công an tỉnh Thái Nguyên."_s,
            u"/ Ban Dân vận / Trưởng Ban / Phạm Thái Hanh"_s,
            u"/ Công an tỉnh Thái Nguyên / KT. Giám đốc / Phó Giám đốc / Hà Thị Ẩm"_s,
            u"--- annex"_s,
            u"# Phụ lục"_s,
            u"# Nội dung, nhiệm vụ năm 2024"_s,
            u"_(Kèm theo Kế hoạch của Ban Dân vận Tỉnh ủy Thái Nguyên và Công an tỉnh Thái Nguyên)"_s,
            u"|| STT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm"_s,
            u"| 1 | Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc | Công an tỉnh | Ban Dân vận Tỉnh ủy | 01/6/2024 – 31/8/2024 | Báo cáo"_s,
            u"| 2 | Khảo sát vùng dân tộc | Ban Dân vận Tỉnh ủy |  |  | "_s});
    CHECK(rulesFound(planPaper(planCase(), builtInWording())) == QStringList());
}

TEST_CASE("A plan that is not signed has an open date and still the layout of its time")
{
    CooperationFile file = planCase();
    file.office.day = {};
    const Document paper = planPaper(file, builtInWording());
    CHECK(paper.day == QDate(2024, 2, 28));
    CHECK(linesOf(paper).contains(u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/BDVTU-CAT | Thái Nguyên, "
                                  "ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm"_s));
    CHECK(rulesFound(paper) == QStringList());
}

TEST_CASE("The number of a plan stands as it was taken and an unknown symbol is left to be written")
{
    CooperationFile file = planCase();
    file.plan.number = u"24-KH/BDVTU-CAT"_s;
    CHECK(planLines(file).at(4) == u"Số 24-KH/BDVTU-CAT | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s);
    file.plan.number.clear();
    file.parties.last().body.name.symbol.clear();
    CHECK(planLines(file).at(4).startsWith(u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/BDVTU-……… |"_s));
}

TEST_CASE("The lead's house makes the paper and each party signs in the form of its own")
{
    CooperationFile file = planCase();
    std::ranges::reverse(file.parties);
    const Document paper = planPaper(file, builtInWording());
    CHECK(paper.style == u"state"_s);
    const QStringList lines = linesOf(paper);
    CHECK(lines.contains(u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s));
    CHECK(lines.filter(u"-KH"_s).isEmpty());
    CHECK(lines.filter(u"/KH-CAT-BDVTU"_s).size() == 1);
    CHECK(lines.contains(u"- Lưu: VT, Công an tỉnh Thái Nguyên, Ban Dân vận Tỉnh ủy Thái Nguyên."_s));
    CHECK(rulesFound(paper) == QStringList());
}

TEST_CASE("A party signs as it was typed, else by its head on that day")
{
    CooperationFile file = planCase();
    PartyFile &party = file.parties.last();
    party.signer.clear();
    CHECK(signers(file).last() == u"/ Công an tỉnh Thái Nguyên / Giám đốc / Lò Văn Ư"_s);
    party.signerPost = u"Phó Giám đốc"_s;
    CHECK(signers(file).last() == u"/ Công an tỉnh Thái Nguyên / KT. Giám đốc / Phó Giám đốc / Hà Thị Ẩm"_s);
    party.signerPost = u"T/M Ban Cán sự đảng, phó Bí thư"_s;
    party.signer = u"Lê Văn Tám"_s;
    CHECK(signers(file).last() == u"/ Công an tỉnh Thái Nguyên / T/M Ban Cán sự đảng / Phó Bí thư / Lê Văn Tám"_s);
    party.signerPost.clear();
    CHECK(signers(file).last() == u"/ Công an tỉnh Thái Nguyên /  / Lê Văn Tám"_s);
    CHECK(rulesFound(planPaper(file, builtInWording())) == QStringList{u"post-missing"_s});
}

TEST_CASE("Six parties stand in the head without their superiors and all sign, the lead first")
{
    const CooperationFile file = planOf(5);
    const QStringList lines = planLines(file);
    CHECK(lines.first().isEmpty());
    CHECK(lines.at(1) == u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    CHECK(lines.filter(QRegularExpression(u"^& "_s)).size() == 5);
    CHECK(lines.filter(u"KH/BDVTU-S1-S2-S3-S4-S5"_s).size() == 1);
    CHECK(signers(file).size() == 6);
    CHECK(signers(file).first() == u"/ Ban Dân vận / Trưởng Ban / Phạm Thái Hanh"_s);
    CHECK(signers(file).last() == u"/ Sở số 5 / Giám đốc / Giám đốc Thứ 5"_s);
}

TEST_CASE("A plan without parties is the office's own and says what is missing")
{
    CooperationFile file = planCase();
    file.parties.clear();
    const QStringList lines = planLines(file);
    CHECK(lines.contains(u"Chưa ghi các bên tham gia."_s));
    CHECK(lines.filter(QRegularExpression(u"^& "_s)).isEmpty());
    CHECK(signers(file) == QStringList{u"/ Trưởng Ban / Phạm Thái Hanh"_s});
    file.parties = planCase().parties.first(1);
    CHECK(signers(file) == QStringList{u"/ Trưởng Ban / Phạm Thái Hanh"_s});
}

TEST_CASE("A plan without commitments says so and has no annex")
{
    CooperationFile file = planCase();
    file.commitments.clear();
    const QStringList lines = planLines(file);
    CHECK(lines.contains(u"Chưa ghi nội dung, nhiệm vụ."_s));
    CHECK_FALSE(lines.contains(u"--- annex"_s));
    CHECK(lines.filter(u"Phụ lục"_s).isEmpty());
}

TEST_CASE("Bases and recipients that were typed take the place of the usual ones")
{
    CooperationFile file = planCase();
    file.basis = u"- Căn cứ Luật Công an nhân dân;\n\nCăn cứ Quyết định số 12-QĐ/TU"_s;
    file.recipients = u"- Như trên,\n- Lưu Văn phòng."_s;
    const QStringList lines = planLines(file);
    CHECK(lines.filter(u"Căn cứ"_s) ==
          QStringList{u"- Căn cứ Luật Công an nhân dân;"_s, u"- Căn cứ Quyết định số 12-QĐ/TU."_s});
    CHECK(lines.filter(u"Lưu"_s) == QStringList{u"- Lưu Văn phòng."_s});
}

TEST_CASE("Text from records comes through the plan unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        INFO(ugly.toStdString());
        CHECK(allText(planPaper(uglyPlan(ugly), builtInWording())).count(ugly) > 12);
    }
}

TEST_CASE("A click on a line of the annex leads to its commitment")
{
    const QList<Grid> grids = gridsOf(planPaper(planCase(), builtInWording()));
    REQUIRE(grids.size() == 1);
    CHECK(grids.first().rows.at(1).origin == Origin{u"commitment"_s, 92});
}
