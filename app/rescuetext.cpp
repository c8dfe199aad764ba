// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescuetext.h"

#include "app/cli.h"
#include "document/outputfile.h"
#include "store/rescue/rescuereport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

/// The report of an earlier rescue stays.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(Cli::tr("%1 – report.txt").arg(name));
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = folder.filePath(Cli::tr("%1 – report %2.txt").arg(name).arg(again));
    return path;
}

} // namespace

QString writeRescueText(const RescueReport &report)
{
    const QFileInfo target(report.target);
    const QString path = freePath(target.dir(), target.completeBaseName());
    QSaveFile file(path);
    openOutput(file);
    // It quotes records.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    appendOutput(file, wholeText(report).toUtf8());
    commitOutput(file);
    return path;
}
