// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/lockedcopy.h"

#include "kit/base/ask.h"
#include "store/copies/sealing.h"
#include "store/copies/unlocking.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct LockedCopy
{
    Q_DECLARE_TR_FUNCTIONS(LockedCopy)
};

} // namespace

QString unlockedCopy(const QString &path, Ask &ask, QWidget *parent)
{
    const QString name = QFileInfo(path).fileName();
    const auto password = ask.password(parent, LockedCopy::tr("Password of the locked copy “%1”:").arg(name));
    if (!password)
        return {};
    const QString target = ask.fileToSave(parent, LockedCopy::tr("Where to keep the unlocked copy"),
                                          name.chopped(sealedSuffix().size()), LockedCopy::tr("Sổ Dân vận (*.danvan)"));
    if (!target.isEmpty())
        unlockCopy(*password, path, target);
    return target;
}
