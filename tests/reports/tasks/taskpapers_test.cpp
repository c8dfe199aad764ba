// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tasks/taskpapers.h"

#include "document/check/layoutcheck.h"
#include "reports/documentlines.h"
#include "reports/paperkinds.h"
#include "reports/proceedingscase.h"
#include "reports/tasks/taskcase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList slipLines(const TaskFile &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(taskSlip(file, PaperChoices(taskSlipOptions(), chosen), builtInWording())).mid(4);
}

QStringList listLines(const TaskListFile &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(taskListPaper(file, PaperChoices(taskListOptions(), chosen), builtInWording())).mid(5);
}

} // namespace

TEST_CASE("A task slip says what is to be done by whom until when, and how far it is")
{
    CHECK(
        slipLines(taskCase(), {{u"signer"_s, 42}}) ==
        QStringList{
            u"# Phiếu giao việc"_s,
            u"# Giao Công an tỉnh"_s,
            u"Nội dung: Xây dựng kế hoạch “Ngày hội” năm 2024."_s,
            u"Nguồn giao: Kết luận “Giao Công an tỉnh xây dựng kế hoạch” tại Hội nghị triển khai ngày 28/02/2024."_s,
            u"Cơ quan chủ trì: Công an tỉnh."_s,
            u"Cơ quan phối hợp: Ban Dân vận Tỉnh ủy."_s,
            u"Sản phẩm: Kế hoạch."_s,
            u"Ngày giao: 05/01/2024."_s,
            u"Thời hạn: Quý II/2024."_s,
            u"Mức độ: Khẩn."_s,
            u"Kết quả đến nay: đang thực hiện (50 %)."_s,
            u"|| Ngày | Việc | Nội dung"_s,
            u"| 04/3/2024 | Tiến độ | Đã dự thảo"_s,
            u"| 01/4/2024 | Gia hạn | Từ 31/3/2024 đến 30/6/2024: chờ góp ý"_s,
            u"Đề nghị cơ quan chủ trì tổ chức thực hiện và báo cáo kết quả về Ban Dân vận Tỉnh ủy Thái Nguyên đúng thời hạn."_s,
            u"Nơi nhận:"_s,
            u"- Công an tỉnh (để t/h),"_s,
            u"- Ban Dân vận Tỉnh ủy (để p/h),"_s,
            u"- Lưu Ban Dân vận Tỉnh ủy Thái Nguyên."_s,
            u"/ K/T Trưởng Ban / Phó Trưởng Ban / Lê Thị Bình"_s});
    CHECK(checkLayout(taskSlip(taskCase(), PaperChoices(taskSlipOptions()), builtInWording())).isEmpty());
}

TEST_CASE("A task slip names the nearest thing that the task comes from")
{
    TaskFile file = taskCase();
    file.conclusion = {};
    file.commitment = {.id = {91}, .text = u"Khảo sát."_s};
    file.plan = {.id = {4}, .title = u"Kế hoạch năm 2024"_s};
    file.keyTask = {.id = {2}, .year = 2024, .position = 3, .title = u"Dân vận khéo"_s};
    CHECK(slipLines(file).contains(u"Nguồn giao: Nội dung “Khảo sát” của Kế hoạch năm 2024."_s));
    file.commitment = {};
    CHECK(slipLines(file).contains(u"Nguồn giao: Nhiệm vụ trọng tâm số 3 năm 2024: Dân vận khéo."_s));
    file.task.source = u"Công văn số 15-CV/TU"_s;
    CHECK(slipLines(file).contains(u"Nguồn giao: Công văn số 15-CV/TU."_s));
}

TEST_CASE("A task of which little is known has a short slip that says who is missing")
{
    TaskFile file;
    file.office = taskCase().office;
    file.task = {.id = {6}, .title = u"Việc"_s};
    const QStringList lines = slipLines(file);
    CHECK(lines.at(1) == u"# Chưa giao cơ quan chủ trì"_s);
    CHECK(lines.at(2) == u"Nội dung: Việc."_s);
    CHECK(lines.at(3) == u"Thời hạn: Không quy định."_s);
    CHECK(lines.filter(u"|"_s).isEmpty());
    CHECK(lines.filter(u"để t/h"_s).isEmpty());
}

TEST_CASE("The log can be left off the slip and whoever signs comes from the office")
{
    CHECK(slipLines(taskCase(), {{u"log"_s, 0}}).filter(u"| "_s).isEmpty());
    CHECK(picksOf(taskCase(), taskSlipOptions().front()).last() == PaperPick{42, u"Lê Thị Bình, Phó Trưởng Ban"_s});
}

TEST_CASE("The list of tasks stands under the lead bodies and counts what is late")
{
    CHECK(
        listLines(taskListCase()) ==
        QStringList{
            u"# Theo cơ quan chủ trì, tính đến 28/02/2024"_s,
            u"|| STT | Nhiệm vụ | Cơ quan phối hợp | Thời hạn | Tình trạng"_s, u"|* Chưa giao cơ quan chủ trì (1)"_s,
            u"| 1 | Nhiệm vụ 4 |  | không quy định | không thời hạn"_s, u"|* Ban Dân vận Tỉnh ủy (2)"_s,
            u"| 1 | Nhiệm vụ 3 |  | 20/02/2024 | hoàn thành đúng hạn"_s,
            u"| 2 | Nhiệm vụ 5 |  | không quy định | không thời hạn"_s, u"|* Công an tỉnh (2)"_s,
            u"| 1 | Nhiệm vụ 1 | Ban Dân vận Tỉnh ủy | 01/02/2024 | quá hạn⏎40 %"_s,
            u"| 2 | Nhiệm vụ 2 |  | 31/12/2024 | đang thực hiện, trong hạn"_s,
            u"Tổng cộng 5 nhiệm vụ; đang thực hiện, trong hạn: 1; quá hạn: 1; hoàn thành đúng hạn: 1; không thời hạn: 2."_s});
}

TEST_CASE("The list of one body says what it leads and what it joins in")
{
    TaskListFile file = taskListCase();
    file.isOffice = false;
    file.tasks.removeIf([](const Task &task) { return task.id.value == 2 || task.id.value == 4; });
    CHECK(listLines(file) ==
          QStringList{u"# Ban Dân vận Tỉnh ủy, tính đến 28/02/2024"_s,
                      u"|| STT | Nhiệm vụ | Cơ quan phối hợp | Thời hạn | Tình trạng"_s, u"|* Chủ trì (2)"_s,
                      u"| 1 | Nhiệm vụ 3 |  | 20/02/2024 | hoàn thành đúng hạn"_s,
                      u"| 2 | Nhiệm vụ 5 |  | không quy định | không thời hạn"_s, u"|* Phối hợp (1)"_s,
                      u"| 1 | Nhiệm vụ 1 | Chủ trì: Công an tỉnh | 01/02/2024 | quá hạn⏎40 %"_s,
                      u"Tổng cộng 3 nhiệm vụ; quá hạn: 1; hoàn thành đúng hạn: 1; không thời hạn: 1."_s});
}

TEST_CASE("What is finished can be left off the list, and an empty list says so")
{
    CHECK(listLines(taskListCase(), {{u"open"_s, 1}}).filter(u"hoàn thành"_s).isEmpty());
    TaskListFile cancelled = taskListCase();
    for (Task &task : cancelled.tasks)
        task.state = TaskState::Cancelled;
    CHECK(listLines(cancelled, {{u"open"_s, 1}}).last() == u"Không có nhiệm vụ nào."_s);
    TaskListFile empty = taskListCase();
    empty.tasks.clear();
    CHECK(listLines(empty).last() == u"Không có nhiệm vụ nào."_s);
}

TEST_CASE("Text from records comes through the papers of tasks unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        TaskFile file = taskCase();
        file.task.title = file.task.product = file.conclusion.text = file.conference.title = ugly;
        file.log.first().text = ugly;
        TaskListFile list = taskListCase();
        for (Task &task : list.tasks)
            task.title = ugly;
        INFO(ugly.toStdString());
        CHECK(slipLines(file).join(u'\n').count(ugly) == 5);
        CHECK(listLines(list).join(u'\n').count(ugly) == 5);
    }
}

TEST_CASE("Tasks for internal use stand on the list only when they are asked for")
{
    TaskListFile file = taskListCase();
    file.tasks.first().internal = true;
    const QString title = file.tasks.first().title;
    CHECK(listLines(file).filter(title).isEmpty());
    CHECK(listLines(file).last().startsWith(u"Tổng cộng 4 nhiệm vụ"_s));
    CHECK(listLines(file, {{u"internal"_s, 1}}) == listLines(taskListCase()));
    for (Task &task : file.tasks)
        task.internal = true;
    CHECK(listLines(file).last() == u"Không có nhiệm vụ nào."_s);
}
