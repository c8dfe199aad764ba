// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/files/addrun.h"
#include "kit/files/attachmentmodel.h"
#include "kit/files/attachmentspane.h"
#include "kit/files/exportfiles.h"
#include "kit/files/outsidecopies.h"
#include "kit/files/writecontent.h"
#include "kit/pages/askdeletion.h"
#include "kit/pages/undonotice.h"
#include "kit/preview/savepaper.h"
#include "store/files/attachments.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
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
    if (event->source() != m_table && m_run == nullptr && !localFiles(*event->mimeData()).isEmpty())
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
    add(m_desk.ask.filesToOpen(this, tr("Add files"), tr("All files (*)")));
}

void AttachmentsPane::add(const QStringList &paths)
{
    if (paths.isEmpty() || m_owner == 0 || m_run != nullptr)
        return;
    m_run = new AddRun(m_desk, {&m_type, m_owner}, this);
    // A button that cannot be pressed for a while loses the keys to whatever comes next, somewhere else on the page.
    connect(m_run, &AddRun::finished, this, [this, hadKeys = m_add->hasFocus()] {
        m_run = nullptr;
        showActs();
        if (hadKeys)
            m_add->setFocus();
    });
    m_run->start(paths);
    showActs();
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
    if (deleteAsked(m_desk, this, schema<Attachment>().type, ids))
        sayWithUndo(m_desk, tr("%n file(s) were deleted.", nullptr, int(ids.size())));
}

void AttachmentsPane::takeBack()
{
    const FileRun::Result result = m_copies->takeAllBack();
    const QString taken =
        tr("%n new version(s) were taken in; what was before stays in the history.", nullptr, result.done);
    if (!result.refused.isEmpty())
        m_desk.notices.fail((result.done > 0 ? taken + u'\n' : QString()) + refusalsInWords(result.refused));
    else if (result.done == 1)
        sayWithUndo(m_desk, tr("The new version was taken in; the one before stays in the history."));
    else if (result.done > 1)
        m_desk.notices.say(taken);
    else
        m_desk.notices.say(tr("That version is in the file already."));
}
