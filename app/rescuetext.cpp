// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescuetext.h"

#include "app/cli.h"
#include "document/outputfile.h"
#include "store/rescue/rescuereport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

QString writeRescueText(const RescueReport &report)
{
    const QFileInfo target(report.target);
    const QString path = target.dir().filePath(Cli::tr("%1 – report.txt").arg(target.completeBaseName()));
    QSaveFile file(path);
    openOutput(file);
    appendOutput(file, wholeText(report).toUtf8());
    commitOutput(file);
    return path;
}
