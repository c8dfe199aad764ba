// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/copies/copystate.h"

#include "domain/copies/rotation.h"
#include "domain/text/dates.h"
#include "kit/base/preferences.h"
#include "store/copies/copyfolder.h"
#include "store/database.h"
#include "store/log/undo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(CopyState)
};

QString textOf(const FileCopy &copy)
{
    return u"%1 (%2)"_s.arg(shortMoment(copy.at),
                            QLocale().formattedDataSize(copy.size, 1, QLocale::DataSizeTraditionalFormat));
}

/// What was written since the newest copy waits for longer than copies are apart.
bool isBehind(const Database &database, const QDateTime &newest)
{
    const auto step = lastStep(database);
    return step && step->at > newest && database.identity().clock() > newest.addDuration(copyInterval());
}

QString secondLine(const SecondPlace &place, bool isSecondBehind)
{
    if (isSecondBehind)
        return CopyWords::tr(
                   "The second place “%1” does not have the newest copy; connect it, and it is brought there.")
            .arg(place.folder);
    return CopyWords::tr("The second place “%1” has it too.").arg(place.folder);
}

} // namespace

CopyState copyState(const Database &database, const Preferences &preferences)
{
    const QString path = database.path();
    const QString folder = copyFolderOf(path);
    const QList<FileCopy> copies = copiesIn(folder, path);
    if (copies.isEmpty())
        return {lastStepId(database) == 0 ? Role::NotStarted : Role::Warning, CopyWords::tr("no copy yet"),
                CopyWords::tr("No copy of this file has been made yet; one is made when it is closed.")};
    const FileCopy &newest = copies.first();
    const SecondPlace place = preferences.secondPlace(path);
    // The moment of a copy is known to the second.
    const bool isSecondBehind = !place.folder.isEmpty() && place.caughtUp < newest.at;
    QStringList lines{CopyWords::tr("The newest copy lies in “%1”.").arg(folder)};
    if (!place.folder.isEmpty())
        lines.append(secondLine(place, isSecondBehind));
    const bool isAmber = isSecondBehind || isBehind(database, newest.at);
    return {isAmber ? Role::DueSoon : Role::DoneOnTime, CopyWords::tr("copied %1").arg(textOf(newest)),
            lines.join(u'\n')};
}

QString lastCopyText(const Database &database)
{
    const QString path = database.path();
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    return copies.isEmpty() ? QString() : textOf(copies.first());
}
