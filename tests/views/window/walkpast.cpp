// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/task.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "store/rows.h"
#include "views/window/pagewalk.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

void PageWalk::past()
{
    Database &database = m_desk.database();
    const RecordType &task = schema<Task>().type;
    const qint64 id = Rows(database, task).newestId();
    if (id == 0)
        return;
    for (const QString &note : {u"Đã đôn đốc bằng văn bản ngày 05/3/2024; đơn vị hẹn trả lời trước ngày 15."_s, u""_s})
        changeRecord(database, {&task, id}, {{u"note"_s, note}});
    m_desk.desk().navigator.open({&task, id});
    settle();
    auto *history = m_window.findChild<QToolButton *>(u"task_history"_s);
    history->click();
    visit(u"task-history"_s);
    history->click();
    deleteRecords(database, task, {id});
    for (const QString &page : {u"journal"_s, u"bin"_s}) {
        m_desk.desk().navigator.open(Place{.room = u"settings"_s, .page = page});
        visit(u"past-"_s + page);
    }
    auto *search = m_window.findChild<QLineEdit *>(u"bin_search"_s);
    search->setText(u"zzzz"_s);
    visit(u"past-bin-nothing-matches"_s);
    search->clear();
    undo(database);
}
