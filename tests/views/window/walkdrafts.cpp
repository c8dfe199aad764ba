// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagewalk.h"

#include "domain/recordtypes.h"
#include "store/drafts/drafts.h"
#include "store/rows.h"
#include "window/draftsdialog.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

void PageWalk::drafts()
{
    Database &database = m_desk.database();
    const RecordType &task = *recordTypeOf(u"task");
    const RecordType &person = *recordTypeOf(u"person");
    const QString text = u"Rà soát, tổng hợp kết quả phối hợp giữa Ban Dân vận với các sở, ngành; báo cáo Thường trực "
                         "Tỉnh ủy trước ngày 15 hằng tháng."_s;
    const qint64 newest = Rows(database, task).newestId();
    keepDrafts(database, u"a"_s,
               {{{&task, newest}, {{u"note"_s, text, text}, {u"due_on"_s, u"31/2"_s, {}, false}}},
                {{&person, 0}, {{u"full_name"_s, u"Lò Thị Ửng"_s, u"Lò Thị Ửng"_s}}}});
    database.connection().execute(u"UPDATE draft SET writer = 'trước'"_s);
    DraftsDialog dialog(m_desk.desk(), [](const Draft &) { return false; }, &m_window);
    dialog.show();
    settle();
    m_visit(u"drafts"_s, dialog);
    dialog.findChild<QAbstractButton *>(u"drafts_take_all"_s)->click();
    settle();
    m_visit(u"drafts-refused"_s, dialog);
    database.connection().execute(u"DELETE FROM draft"_s);
}
