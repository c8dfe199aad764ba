// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendee.h"
#include "domain/settings/editabletext.h"
#include "domain/settings/layoutprofile.h"
#include "domain/settings/officetext.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/task.h"
#include "store/log/undo.h"
#include "store/queries/summary/summarytexts.h"
#include "store/records.h"
#include "store/rows.h"
#include "views/window/pagewalk.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Opens and closes what the button shows.
void PageWalk::history(const QString &button)
{
    settle();
    for (QToolButton *each : m_window.findChildren<QToolButton *>(button)) {
        if (!each->isVisible())
            continue;
        each->click();
        visit(QString(button).replace(u'_', u'-'));
        each->click();
        return;
    }
}

/// The history of what is no record of a list: a layout, the office, a sentence of the papers, a text, an attendee.
void PageWalk::historiesElsewhere()
{
    Database &database = m_desk.database();
    Navigator &navigator = m_desk.desk().navigator;
    navigator.open(Place{.room = u"settings"_s, .page = u"office"_s});
    history(u"office_history"_s);
    const RecordType &layout = schema<OwnProfile>().type;
    const qint64 own = insertRecord(database, layout,
                                    {{u"base"_s, u"party-2018"_s},
                                     {u"title"_s, u"Thể thức của Ban Dân vận"_s},
                                     {u"valid_from"_s, u"2018-04-03"_s}});
    changeRecord(database, {&layout, own}, {{u"changes"_s, uR"({"margins.left":32,"styles.body.size":14.5})"_s}});
    navigator.open({&layout, own});
    history(u"profile_history"_s);
    const EditableText &text = editableKinds().constFirst().texts.first();
    const RecordType &wording = schema<OfficeText>().type;
    navigator.open({&wording, insertRecord(database, wording, {{u"key"_s, text.key}, {u"text"_s, u"Kính gửi"_s}})});
    history(u"wording_history"_s);
    writeSummaryText(database, m_desk.today.year(), u"office.training"_s, u"Mở ba lớp tập huấn."_s, u"Tập huấn"_s);
    navigator.open({&schema<SummaryText>().type, summaryTextId(database, m_desk.today.year(), u"office.training"_s)});
    history(u"text_office.training_history"_s);
    for (int step = 0; step < 4; ++step)
        undo(database);
    const RecordType &attendee = schema<Attendee>().type;
    navigator.open({&attendee, Rows(database, attendee).newestId()});
    settle();
    auto *details = m_window.findChild<QToolButton *>(u"attendee_details"_s);
    details->click();
    history(u"attendee_history"_s);
    details->click();
}

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
    history(u"task_history"_s);
    historiesElsewhere();
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
