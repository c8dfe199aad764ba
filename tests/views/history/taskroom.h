// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/pages/recordpage.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "tasks/tasksroom.h"
#include "views/testdesk.h"

#include <QTest>

/// The room of tasks with one task in it.
struct TaskRoom
{
    TestDesk test;
    Id<Task> task;
    std::unique_ptr<RecordPage> room;

    explicit TaskRoom(const QString &title)
    {
        Step step(test.database(), QStringLiteral("Chuẩn bị"));
        const auto body = Table<Organisation>(test.database()).insert({.title = QStringLiteral("Ban Dân tộc tỉnh")});
        task = Table<Task>(test.database()).insert({.title = title, .lead = body});
        step.commit();
    }
    void show()
    {
        room.reset(static_cast<RecordPage *>(makeTasksRoom(test.desk(), nullptr)));
        room->resize(1300, 800);
        room->setVisible(true);
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
    }
    [[nodiscard]] bool isThere() { return Table<Task>(test.database()).find(task).has_value(); }
    [[nodiscard]] Task stored() { return *Table<Task>(test.database()).find(task); }
};
