// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/conferencesroom.h"
#include "conferences/workspace.h"
#include "domain/conferences/conference.h"
#include "store/table.h"
#include "tests/views/testdesk.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

/// The room on the sample, with the conference that has an agenda.
struct OpenRoom
{
    TestDesk desk;
    ConferencesRoom room;
    Id<Conference> conference;

    explicit OpenRoom(FileContent content = FileContent::Sample) : desk(content), room(desk.desk(), nullptr)
    {
        const auto id = desk.database().connection().value(
            QStringLiteral("SELECT conference_id FROM session GROUP BY conference_id ORDER BY (SELECT count(*) FROM "
                           "agenda_item WHERE session_id = session.id) DESC LIMIT 1"));
        conference = {id.toLongLong()};
        room.resize(1180, 700);
        room.show();
        // The window of the test before goes away first, and takes the focus with it.
        QApplication::processEvents();
        QApplication::setActiveWindow(&room);
    }

    QTabWidget &tabs() { return room.workspace().tabs(); }
    void openTab(int index)
    {
        room.open({}, {&schema<Conference>().type, conference.value});
        tabs().setCurrentIndex(index);
    }
    template<class R>
    qint64 edge(const char *function)
    {
        const QString owned = qstrcmp(R::table, "agenda_item") == 0
                                  ? QStringLiteral("session_id IN (SELECT id FROM session WHERE conference_id = %1)")
                                  : QStringLiteral("conference_id = %1");
        return desk.database()
            .connection()
            .value(QStringLiteral("SELECT %1(id) FROM %2 WHERE %3")
                       .arg(QLatin1StringView(function), QLatin1StringView(R::table), owned.arg(conference.value)))
            .toLongLong();
    }
    template<class R>
    qint64 firstOf()
    {
        return edge<R>("min");
    }
    template<class R>
    qint64 lastOf()
    {
        return edge<R>("max");
    }
};
