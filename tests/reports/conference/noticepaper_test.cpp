// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/noticepaper.h"

#include "reports/documentlines.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Document noticeOf(const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    return noticePaper(file, PaperChoices(noticeOptions(), chosen), builtInWording());
}

} // namespace

TEST_CASE("The notice tells the facts and the conclusions and who does what until when")
{
    CHECK(
        linesOf(noticeOf(heldConference(), {{u"signer"_s, 43}})) ==
        QStringList{
            u"Tỉnh ủy Thái Nguyên"_s,
            u"Ban Dân vận"_s,
            u"Đảng Cộng sản Việt Nam"_s,
            u"Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-TB/BDVTU | Thái Nguyên, ngày 28 tháng 02 năm 2024"_s,
            u"# Thông báo"_s,
            u"# Kết luận của đồng chí Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy, tại Hội nghị triển khai công tác dân vận năm 2024"_s,
            u"Ngày 28 tháng 02 năm 2024, tại Hội trường Ban Dân vận Tỉnh ủy, Ban Dân vận Tỉnh ủy tổ chức Hội nghị triển khai công tác dân vận năm 2024. Đồng chí Phạm Thái Hanh, Trưởng Ban Dân vận Tỉnh ủy, chủ trì hội nghị. Dự hội nghị có 04 đại biểu, gồm: các cơ quan phối hợp; Trung tâm Thông tin tỉnh. Sau khi nghe các nội dung trình bày và ý kiến phát biểu của 02 đại biểu, đồng chí Phạm Thái Hanh kết luận như sau:"_s,
            u"1- Xây dựng kế hoạch năm 2024."_s,
            u"2- Nắm chắc tâm tư của nhân dân."_s,
            u"Giao các cơ quan, đơn vị, địa phương thực hiện các nhiệm vụ sau:"_s,
            u"|| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn"_s,
            u"| 1 | Xây dựng kế hoạch năm 2024 (sản phẩm: Kế hoạch) | Công an tỉnh, Trung tâm Thông tin tỉnh |  | 15/3/2024"_s,
            u"Ban Dân vận Tỉnh ủy Thái Nguyên thông báo để các cơ quan, đơn vị, địa phương biết, tổ chức thực hiện."_s,
            u"Nơi nhận:"_s,
            u"- Thường trực Tỉnh ủy Thái Nguyên (để b/c),"_s,
            u"- Công an tỉnh (để t/h),"_s,
            u"- Trung tâm Thông tin tỉnh (để t/h),"_s,
            u"- Lãnh đạo cơ quan,"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s,
            u"/ T/L Trưởng Ban / Chánh Văn phòng / Nguyễn Văn An"_s});
}

TEST_CASE("Tasks of the notice can stand under their lead body")
{
    ConferenceFile file = heldConference();
    file.taskBodies = {{.task = {82}, .organisation = {7}}};
    file.tasks[1].dueKind = DueKind::Quarter;
    CHECK(linesOf(noticeOf(file, {{u"by_body"_s, 1}})).filter(u"|"_s).mid(1) ==
          QStringList{u"|| STT | Nhiệm vụ | Cơ quan phối hợp | Thời hạn"_s, u"|* Công an tỉnh"_s,
                      u"| 1 | Xây dựng kế hoạch năm 2024 (sản phẩm: Kế hoạch) |  | 15/3/2024"_s,
                      u"|* Trung tâm Thông tin tỉnh"_s,
                      u"| 1 | Xây dựng kế hoạch năm 2024 (sản phẩm: Kế hoạch) | Ban Dân vận Tỉnh ủy | quý I/2024"_s});
}

TEST_CASE("What differs in more than the lead has a row of its own and what was cancelled has none")
{
    ConferenceFile file = heldConference();
    file.tasks[1].dueOn = QDate(2024, 4, 1);
    CHECK(gridsOf(noticeOf(file)).first().rows.size() == 2);
    file.tasks[1].state = TaskState::Cancelled;
    CHECK(gridsOf(noticeOf(file)).first().rows.size() == 1);
    CHECK(gridsOf(noticeOf(file, {{u"tasks"_s, 0}})).isEmpty());
}

TEST_CASE("A notice without a chair or conclusions still stands")
{
    const QStringList lines = linesOf(noticeOf(bareConference()));
    CHECK(lines.filter(u"Chưa ghi kết luận của hội nghị."_s).size() == 1);
    CHECK(lines.filter(u"chủ trì hội nghị"_s).isEmpty());
}

TEST_CASE("A chair whom only the conference names is a comrade in a paper of the Party")
{
    ConferenceFile file = heldConference();
    file.attendees.removeFirst();
    CHECK(
        linesOf(noticeOf(file))
            .contains(
                u"# Kết luận của đồng chí Phạm Thái Hanh, Trưởng Ban, tại Hội nghị triển khai công tác dân vận năm 2024"_s));
    file.office.style = PaperStyle::State;
    CHECK(linesOf(noticeOf(file))
              .contains(
                  u"# Kết luận của Phạm Thái Hanh, Trưởng Ban, tại Hội nghị triển khai công tác dân vận năm 2024"_s));
}

TEST_CASE("Many acting bodies are named together among the recipients")
{
    ConferenceFile file = heldConference();
    for (int i = 0; i < 10; ++i) {
        file.organisationNames.insert(100 + i, u"Cơ quan %1"_s.arg(i));
        file.addressees.append(ConclusionAddressee{.conclusion = {72}, .organisation = {100 + i}});
    }
    const QStringList lines = linesOf(noticeOf(file));
    CHECK(lines.contains(u"- Các cơ quan, đơn vị, địa phương dự hội nghị (để t/h),"_s));
    CHECK_FALSE(lines.contains(u"- Công an tỉnh (để t/h),"_s));
}

TEST_CASE("Text from records comes through the notice unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        const Document paper = noticeOf(uglyConference(ugly));
        const QList<Cell> cells = gridsOf(paper).first().rows.first().cells;
        CHECK(cells[1].text == u"%1 (sản phẩm: %1)"_s.replace(u"%1"_s, ugly));
        CHECK(cells[2].text == ugly + u", "_s + ugly);
        CHECK(allText(paper).contains(u"1- "_s + ugly));
    }
}
