// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/leftfolders.h"

#include "domain/files/privatefolder.h"
#include "kit/base/ask.h"
#include "kit/files/leftwork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct LeftFolders
{
    Q_DECLARE_TR_FUNCTIONS(LeftFolders)
};

QString sentenceFor(const QStringList &paths)
{
    QStringList shown;
    for (const QString &path : paths)
        shown.append(u"“%1”"_s.arg(QDir::toNativeSeparators(path)));
    return LeftFolders::tr("%n attached file(s) had been changed in other programs and not taken in when this program "
                           "was ended by force. What was written there lies here: %1. Add it to its record once more.",
                           nullptr, int(paths.size()))
        .arg(shown.join(u"; "_s));
}

} // namespace

void clearLeftFolders(const QDir &kept, Ask &ask, QWidget *window)
{
    QStringList paths;
    sweepPrivateFolders([&](const QDir &folder) {
        const LeftWork left = takeLeftWork(folder, kept);
        paths += left.paths;
        return left.isSettled;
    });
    // Not in the message bar, where the next message would take its place.
    if (!paths.isEmpty() && ask.confirm(window, sentenceFor(paths), LeftFolders::tr("Open folder")))
        ask.openOutside(QUrl::fromLocalFile(QFileInfo(paths.first()).path()));
}
