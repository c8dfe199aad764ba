// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/copies/copystate.h"

#include "domain/copies/rotation.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "kit/base/preferences.h"
#include "store/copies/copyfolder.h"
#include "store/database.h"
#include "store/log/undo.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(CopyState)
};

QString textOf(const FileCopy &copy)
{
    return u"%1 (%2)"_s.arg(shortMoment(copy.at), sizeText(copy.size));
}

/// Where the second place is there and has everything.
QString caughtUpText(const SecondPlace &place)
{
    return CopyWords::tr("The second place “%1” has every copy up to %2.")
        .arg(place.folder, shortMoment(place.caughtUp));
}

QString awayText(const SecondPlace &place)
{
    if (place.caughtUp.isValid())
        return CopyWords::tr("The second place “%1” is not connected; it has the copies up to %2 only. Connect it, and "
                             "the others are brought there.")
            .arg(place.folder, shortMoment(place.caughtUp));
    return CopyWords::tr("The second place “%1” is not connected and has no copy yet. Connect it, and they are brought "
                         "there.")
        .arg(place.folder);
}

QString behindText(const SecondPlace &place)
{
    if (place.caughtUp.isValid())
        return CopyWords::tr("The second place “%1” has the copies up to %2 only; the others have not been brought "
                             "there yet.")
            .arg(place.folder, shortMoment(place.caughtUp));
    return CopyWords::tr("The second place “%1” has no copy yet.").arg(place.folder);
}

bool isBehind(const SecondPlace &place, const QDateTime &newest)
{
    return !place.caughtUp.isValid() || (newest.isValid() && place.caughtUp < newest);
}

QString secondLine(const Preferences &preferences, const QString &path, const QDateTime &newest)
{
    const SecondPlace place = preferences.secondPlace(path);
    if (place.folder.isEmpty())
        return CopyWords::tr("No second place for the copies has been chosen.");
    if (!isBehind(place, newest))
        return caughtUpText(place);
    return preferences.isSecondPlaceAway(path) ? awayText(place) : behindText(place);
}

} // namespace

QString secondPlaceText(const Preferences &preferences, const QString &path)
{
    return secondLine(preferences, path, copiesIn(copyFolderOf(path), path).value(0).at);
}

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
    QStringList lines{CopyWords::tr("The newest copy lies in “%1”.").arg(folder)};
    // The moment of a copy is known to the second.
    const auto waiting = firstStepAfter(database, newest.at.addSecs(1));
    if (waiting)
        lines.append(CopyWords::tr("What has been written since %1 is in no copy yet.").arg(shortMoment(waiting->at)));
    lines.append(secondLine(preferences, path, newest.at));
    const bool isLate = waiting && database.identity().clock() >= waiting->at.addDuration(copyInterval());
    const bool isAmber = isLate || (!place.folder.isEmpty() && isBehind(place, newest.at));
    return {isAmber ? Role::DueSoon : Role::DoneOnTime, CopyWords::tr("copied %1").arg(textOf(newest)),
            lines.join(u'\n')};
}

QString lastCopyText(const Database &database)
{
    const QString path = database.path();
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    return copies.isEmpty() ? QString() : textOf(copies.first());
}
