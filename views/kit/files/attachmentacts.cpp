// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/files/attachmentmodel.h"
#include "kit/files/attachmentspane.h"
#include "kit/files/exportfiles.h"
#include "kit/files/outsidecopies.h"
#include "kit/files/writecontent.h"
#include "kit/pages/undonotice.h"
#include "kit/preview/savepaper.h"
#include "store/files/attachments.h"
#include "store/records.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of this list is here already.
    if (event->source() != m_table && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    add(localFiles(*event->mimeData()));
    // The files stay where they were, whatever was meant.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AttachmentsPane::choose()
{
    const QString path = m_desk.ask.fileToOpen(this, tr("Add a file"), tr("All files (*)"));
    if (!path.isEmpty())
        add({path});
}

void AttachmentsPane::add(const QStringList &paths)
{
    if (paths.isEmpty() || m_owner == 0)
        return;
    const RecordRef owner{&m_type, m_owner};
    auto *run = new FileRun(m_desk, tr("Adding files"), this);
    run->start(
        int(paths.size()),
        [this, owner, paths](int at) { attachFile(m_desk.database, owner, paths.at(at), m_desk.today()); },
        [this, paths](const FileRun::Result &result) { sayAdded(QFileInfo(paths.first()).fileName(), result); });
}

void AttachmentsPane::sayAdded(const QString &name, const FileRun::Result &result)
{
    const QString added = tr("%n file(s) were added.", nullptr, result.done);
    if (result.refused.isEmpty())
        return result.done == 1 ? sayWithUndo(m_desk, tr("“%1” was added.").arg(name)) : m_desk.notices.say(added);
    QStringList sentences = result.refused.mid(0, 1);
    if (result.refused.size() > 1)
        sentences.append(tr("%n more could not be added.", nullptr, int(result.refused.size()) - 1));
    if (result.done > 0)
        sentences.prepend(added);
    m_desk.notices.fail(sentences.join(u' '));
}

void AttachmentsPane::open()
{
    attempt(m_desk.notices, [this] {
        for (const Attachment &file : selected())
            m_desk.ask.openOutside(QUrl::fromLocalFile(m_copies->copyOf(file)));
    });
}

void AttachmentsPane::save()
{
    const QList<Attachment> files = selected();
    if (files.size() > 1)
        return exportFiles(m_desk, this, files, ExportFolders::None);
    if (files.isEmpty())
        return;
    const QString path =
        m_desk.ask.fileToSave(this, tr("Save the file"), nameOutside(files.first()), tr("All files (*)"));
    if (!path.isEmpty() && attempt(m_desk.notices, [&] { writeContent(m_desk.database, files.first(), path); }))
        sayWritten(m_desk, path);
}

void AttachmentsPane::remove()
{
    QList<qint64> ids;
    for (const Attachment &file : selected())
        ids.append(file.id.value);
    if (ids.isEmpty() ||
        !attempt(m_desk.notices, [&] { deleteRecords(m_desk.database, schema<Attachment>().type, ids); }))
        return;
    sayWithUndo(m_desk, tr("%n file(s) were deleted.", nullptr, int(ids.size())));
}

void AttachmentsPane::takeBack()
{
    if (attempt(m_desk.notices, [this] { m_copies->takeAllBack(); }))
        sayWithUndo(m_desk, tr("The new version was taken in; the one before stays in the history."));
}
