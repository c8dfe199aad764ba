// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openfiles.h"

#include "app/rescuetext.h"
#include "domain/text/dates.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "start/reportdialog.h"
#include "store/copies/lastgoodcopy.h"
#include "store/copies/restoring.h"
#include "store/file/opening.h"
#include "store/rescue/rescue.h"
#include "window/mainwindow.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

// What can be done about a damaged file: its last good copy, or what can be read of it in a new file.

Notice OpenFiles::helpFor(const QString &path, const QString &sentence)
{
    Notice notice{NoticeKind::Failure, sentence, {}};
    if (const auto copy = lastGoodCopy(path))
        notice.actions.append({tr("Open the copy of %1").arg(shortMoment(copy->at)),
                               [this, path, copy] { afterwards([=, this] { openCopy(path, *copy); }); }});
    else
        notice.text += u' ' + tr("There is no good copy beside it.");
    if (QFileInfo(path).size() > 0)
        notice.actions.append(
            {tr("Rescue what can be read"), [this, path] { afterwards([=, this] { rescueInto(path); }); }});
    return notice;
}

/// The window that a button stands in may have to go, and must not from within a click on it.
void OpenFiles::afterwards(const std::function<void()> &act)
{
    QTimer::singleShot(0, this, act);
}

void OpenFiles::leave(const QString &path)
{
    const auto holds = [&](const auto &file) { return QFileInfo(file->path()) == QFileInfo(path); };
    const auto at = std::ranges::find_if(m_files, holds);
    if (at == m_files.end())
        return;
    // The program ends with its last window.
    showStart();
    drop(at->get());
}

void OpenFiles::openCopy(const QString &path, const FileCopy &copy)
{
    leave(path);
    attempt(front(), [&] {
        adopt(openForReading(copy.path));
        m_files.back()->window().stand(
            {NoticeKind::Warning,
             tr("This is the copy of %1, open for reading. The damaged file “%2” is as it was.")
                 .arg(shortMoment(copy.at), path),
             {{tr("Put it in the place of the file"),
               [=, this] { afterwards([=, this] { putInPlace(path, copy); }); }}}});
    });
}

void OpenFiles::putInPlace(const QString &path, const FileCopy &copy)
{
    leave(copy.path);
    attempt(front(), [&] {
        const QString kept = restoreCopy(path, copy.path, identity());
        if (open(path))
            m_files.back()->notices().say(kept.isEmpty()
                                              ? tr("“%1” is the copy of %2 now.").arg(path, shortMoment(copy.at))
                                              : tr("“%1” is the copy of %2 now; the damaged file is kept in “%3”.")
                                                    .arg(path, shortMoment(copy.at), kept));
    });
}

void OpenFiles::rescueInto(const QString &path)
{
    const QString chosen = m_setting.ask.fileToSave(frontWindow(), tr("Where to keep what is rescued"),
                                                    tr("%1 – rescued.danvan").arg(QFileInfo(path).completeBaseName()),
                                                    tr("Sổ Dân vận (*.danvan)"));
    if (chosen.isEmpty())
        return;
    leave(path);
    attempt(front(), [&] {
        if (const auto report = rescued(path, withSuffix(chosen)))
            showRescued(*report);
    });
}

std::optional<RescueReport> OpenFiles::rescued(const QString &path, const QString &target)
{
    constexpr int parts = 1000;
    QProgressDialog progress(tr("Reading what can be read of “%1” …").arg(path), tr("Cancel"), 0, parts, frontWindow());
    progress.setObjectName(u"rescueProgress"_s);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    return rescue(path, target, identity(), [&](qint64 done, qint64 all) {
        const int value = int(done * (parts - 1) / std::max<qint64>(1, all));
        if (value != progress.value())
            progress.setValue(value);
        return !progress.wasCanceled();
    });
}

void OpenFiles::showRescued(const RescueReport &report)
{
    const QString kept = writeRescueText(report);
    if (!open(report.target))
        return;
    OpenFile &file = *m_files.back();
    file.notices().warn(
        shortText(report),
        {{tr("Show the report"),
          [&file, report] { ReportDialog(tr("What was rescued"), wholeText(report), &file.window()).exec(); }},
         {tr("Open its file"), [this, kept] { m_setting.ask.openOutside(QUrl::fromLocalFile(kept)); }}});
}
