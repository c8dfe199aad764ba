// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rooms.h"

#include "conferences/conferencesroom.h"
#include "cooperation/cooperationroom.h"
#include "directory/directoryroom.h"
#include "home/homeroom.h"
#include "papers/papersroom.h"
#include "settings/settingsroom.h"
#include "summary/summaryroom.h"
#include "tasks/tasksroom.h"

#include <QCoreApplication>

#include <algorithm>

std::span<const RoomKind> roomKinds()
{
    static const RoomKind kinds[] = {
        {"home", "home", QT_TRANSLATE_NOOP("Room", "Desk"), {}, makeHomeRoom},
        {"conferences", "conference", QT_TRANSLATE_NOOP("Room", "Conferences"), {"conference"}, makeConferencesRoom},
        {"directory",
         "directory",
         QT_TRANSLATE_NOOP("Room", "Directory"),
         {"organisation", "person"},
         makeDirectoryRoom},
        {"cooperation",
         "cooperation",
         QT_TRANSLATE_NOOP("Room", "Co-operation"),
         {"programme", "plan"},
         makeCooperationRoom},
        {"tasks", "task", QT_TRANSLATE_NOOP("Room", "Tasks"), {"task"}, makeTasksRoom},
        {"papers",
         "paper",
         QT_TRANSLATE_NOOP("Room", "Papers"),
         {"paper", "register", "register_entry"},
         makePapersRoom},
        {"summary",
         "summary",
         QT_TRANSLATE_NOOP("Room", "Summary"),
         {"key_task", "indicator", "summary_text"},
         makeSummaryRoom},
        {"settings",
         "settings",
         QT_TRANSLATE_NOOP("Room", "Settings"),
         {"office", "term", "holiday", "layout_profile", "office_text", "office_picture"},
         makeSettingsRoom},
    };
    return kinds;
}

const RoomKind &roomKindOf(const QString &key)
{
    const auto kinds = roomKinds();
    const auto at = std::ranges::find_if(kinds, [&](const RoomKind &k) { return key == QLatin1StringView(k.key); });
    return at == kinds.end() ? kinds.front() : *at;
}

const RoomKind *roomKindFor(const RecordType &type)
{
    for (const RoomKind &kind : roomKinds()) {
        if (std::ranges::any_of(kind.tables,
                                [&](const char *t) { return QLatin1StringView(t) == QLatin1StringView(type.table); }))
            return &kind;
    }
    return nullptr;
}
