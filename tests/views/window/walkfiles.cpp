// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/conference.h"
#include "domain/files/attachment.h"
#include "domain/tasks/task.h"
#include "store/files/attachments.h"
#include "store/rows.h"
#include "views/window/pagewalk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Files with short and long names beside a conference and a task, and the page that counts them.
void PageWalk::files()
{
    const QTemporaryDir folder;
    const RecordRef owners[] = {
        {&schema<Conference>().type, Rows(m_desk.database(), schema<Conference>().type).newestId()},
        {&schema<Task>().type, Rows(m_desk.database(), schema<Task>().type).newestId()}};
    const QString names[] = {u"Biên bản có chữ ký.pdf"_s, u"Ảnh chụp toàn cảnh hội nghị"_s.repeated(4) + u".jpg"_s,
                             u"Danh sách.xlsx"_s};
    for (const RecordRef &owner : owners) {
        if (owner.id == 0)
            return;
        Id<Attachment> last;
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(int(name.size()) * 4321, 'x'));
            file.close();
            last = attachFile(m_desk.database(), owner, file.fileName(), m_desk.today);
        }
        m_desk.desk().navigator.open({&schema<Attachment>().type, last.value});
        visit(QLatin1StringView(owner.type->table) + u"-files"_s);
    }
    m_desk.desk().navigator.open(Place{.room = u"settings"_s, .page = u"attachments"_s});
    visit(u"settings-attached-files"_s);
}
