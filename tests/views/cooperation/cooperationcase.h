// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cooperation/cooperationroom.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/pages/room.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

/// The room of co-operation on the sample, shown and active.
struct CooperationCase
{
    TestDesk test{FileContent::Sample};
    std::unique_ptr<Room> room;

    CooperationCase()
    {
        room.reset(makeCooperationRoom(test.desk(), nullptr));
        room->resize(1366, 700);
        room->show();
        room->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
    }

    template<class R>
    Id<R> add(R record)
    {
        Step step(test.database(), QStringLiteral("Chuẩn bị"));
        const Id<R> id = Table<R>(test.database()).insert(record);
        step.commit();
        return id;
    }

    template<class R>
    QList<R> all()
    {
        return Table<R>(test.database()).select();
    }

    /// The plan of 2024 whose title contains this.
    Plan plan(const QString &part)
    {
        for (const Plan &plan : all<Plan>()) {
            if (plan.year == 2024 && plan.title.contains(part))
                return plan;
        }
        return {};
    }

    template<class R>
    void open(Id<R> id) const
    {
        const RecordRef record{&schema<R>().type, id.value};
        room->open({.room = {}, .record = record, .chip = {}, .conditions = {}}, record);
    }

    void showTab(int tab) const { room->findChild<QTabWidget *>()->setCurrentIndex(tab); }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *room->findChild<QTableView *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton &button(const char *name) const
    {
        return *room->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    /// A chip of the page that is shown.
    void toggle(const QString &label) const
    {
        for (QAbstractButton *chip : room->findChildren<QAbstractButton *>()) {
            if (chip->isVisible() && chip->text() == label)
                return QTest::mouseClick(chip, Qt::LeftButton);
        }
        FAIL("no such chip");
    }
};
