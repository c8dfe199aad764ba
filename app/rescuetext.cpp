// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescuetext.h"

#include "app/cli.h"
#include "document/outputfile.h"
#include "domain/files/filename.h"
#include "store/rescue/rescuereport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

QString writeRescueText(const RescueReport &report)
{
    const QFileInfo target(report.target);
    // The report of an earlier rescue stays.
    QSet<QString> taken;
    for (const QString &there : target.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
        taken.insert(there.toCaseFolded());
    const QString name = Cli::tr("%1 – report.txt").arg(target.completeBaseName());
    const QString path = target.dir().filePath(nameBeside(name, taken));
    QSaveFile file(path);
    openOutput(file);
    // It quotes records.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    appendOutput(file, wholeText(report).toUtf8());
    commitOutput(file);
    return path;
}
