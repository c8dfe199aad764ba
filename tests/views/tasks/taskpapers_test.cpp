// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/term.h"
#include "domain/tasks/task.h"
#include "kit/pages/recordpage.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "tasks/tasksroom.h"
#include "views/testdesk.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("What was typed is saved before the slip of a task is made, and the list opens without a task")
{
    TestDesk test;
    Step step(test.database(), u"Chuẩn bị"_s);
    const auto body = Table<Organisation>(test.database()).insert({.title = u"Ban Dân vận"_s});
    Table<Office>(test.database()).insert({.organisation = body, .place = u"Thái Nguyên"_s});
    const auto id =
        Table<Task>(test.database()).insert({.title = u"Khảo sát"_s, .lead = body, .issuedOn = QDate(2024, 2, 28)});
    step.commit();
    const std::unique_ptr<Room> room(makeTasksRoom(test.desk(), nullptr));
    room->resize(1200, 700);
    room->setVisible(true);
    REQUIRE(QTest::qWaitForWindowActive(room.get()));
    const RecordRef record{&schema<Task>().type, id.value};
    room->open({.room = {}, .record = record, .chip = {}, .conditions = {}}, record);
    child<QWidget>(*room, "product")->setFocus();
    typeText(u"Báo cáo"_s);
    QTest::mouseClick(child<QAbstractButton>(*room, "paper_task"), Qt::LeftButton);
    CHECK(Table<Task>(test.database()).find(id)->product == u"Báo cáo"_s);
    QTest::mouseClick(child<QAbstractButton>(*room, "task_by_body"), Qt::LeftButton);
    CHECK(test.papers() == QStringList{u"Phiếu giao việc: Giao Ban Dân vận"_s,
                                       u"Danh sách nhiệm vụ: Theo cơ quan chủ trì, tính đến 20/11/2024"_s});
}
