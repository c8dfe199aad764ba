// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directoryroom.h"
#include "domain/directory/organisation.h"
#include "kit/pages/room.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

/// The directory on its own, shown and active.
struct DirectoryCase
{
    TestDesk test;
    std::unique_ptr<Room> room;

    explicit DirectoryCase(FileContent content = FileContent::Empty) : test(content) {}

    void show()
    {
        room.reset(makeDirectoryRoom(test.desk(), nullptr));
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
    void open(Id<R> id) const
    {
        const RecordRef record{&schema<R>().type, id.value};
        room->open({.room = {}, .record = record, .chip = {}, .conditions = {}}, record);
    }

    [[nodiscard]] QTreeView &tree() const { return *room->findChild<QTreeView *>(QStringLiteral("organisation_tree")); }

    /// The bodies from top to bottom, each with its depth as dots in front.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        addLines({}, {}, all);
        return all;
    }

    void setDay(const char *typed) const
    {
        auto *line = room->findChild<QLineEdit *>(QStringLiteral("as_of"));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(typed));
        QTest::keyClick(line, Qt::Key_Return);
    }

private:
    void addLines(const QModelIndex &parent, const QString &dots, QStringList &all) const
    {
        for (int row = 0; row < tree().model()->rowCount(parent); ++row) {
            const QModelIndex index = tree().model()->index(row, 0, parent);
            all.append(dots + index.data().toString());
            addLines(index, dots + QLatin1Char('.'), all);
        }
    }
};
