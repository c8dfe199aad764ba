// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenFiles does with the copies of files.
#include "app/session/openfiles.h"

#include "app/session/lockedcopy.h"
#include "kit/base/attempt.h"
#include "kit/base/preferences.h"
#include "kit/copies/secondplacerun.h"
#include "store/copies/restoring.h"
#include "store/file/opening.h"
#include "store/files/contents.h"
#include "window/mainwindow.h"

#include <QEventLoopLocker>

using namespace Qt::StringLiterals;

void OpenFiles::close(OpenFile &file)
{
    // The last window has gone, and the program would go with it before it is done.
    const QEventLoopLocker stay;
    const QString path = file.path();
    file.emptyBinAtEnd();
    file.endDrafts();
    const QString failure = file.copyAtEnd(m_restoring.value(path));
    drop(&file);
    bringToSecondPlace(path);
    if (!failure.isEmpty() && m_files.empty())
        m_setting.preferences.setFailedCopy(path, failure);
    else if (!failure.isEmpty())
        front().warn(failure);
    if (const QString copy = m_restoring.take(path); !copy.isEmpty())
        restore(path, copy);
}

void OpenFiles::bringToSecondPlace(const QString &path)
{
    if (m_setting.preferences.secondPlace(path).folder.isEmpty())
        return;
    auto *run = new SecondPlaceRun(m_setting.preferences, path, this);
    connect(run, &SecondPlaceRun::ended, run,
            [run, stay = std::make_shared<QEventLoopLocker>()] { run->deleteLater(); });
    run->start(m_setting.identity.clock().toLocalTime());
}

void OpenFiles::showCopy(const QString &path)
{
    attempt(front(), [&] {
        adopt(openForReading(path, Checking::Later));
        m_files.back()->window().stand(
            {NoticeKind::Warning, tr("This is a copy, open for reading only. To go on with it, put it in the "
                                     "place of the file: Settings, Copies.")});
    });
}

void OpenFiles::restoreWhenClosed(OpenFile &file, const QString &copy)
{
    m_restoring.insert(file.path(), copy);
    if (!file.window().close())
        m_restoring.remove(file.path());
}

void OpenFiles::restore(const QString &path, const QString &copy)
{
    Notice notice;
    try {
        const QString kept = restoreCopy(path, copy, identity());
        notice.text = tr("The file holds what the copy held. As it was before, it is kept in “%1”.").arg(kept);
    } catch (const std::exception &error) {
        notice = {NoticeKind::Failure, QString::fromUtf8(error.what()), {}};
    }
    if (!open(path))
        showStart();
    front().post(notice);
    tellMissing();
}

void OpenFiles::tellMissing()
{
    const QString remark = m_files.empty() ? QString() : remarkOnMissing(m_files.back()->desk().database.connection());
    if (!remark.isEmpty())
        front().warn(remark);
}

bool OpenFiles::openLocked(const QString &path)
{
    QString unlocked;
    if (!attempt(front(), [&] { unlocked = unlockedCopy(path, m_setting.ask, frontWindow()); }) || unlocked.isEmpty() ||
        !open(unlocked))
        return false;
    tellMissing();
    return true;
}
