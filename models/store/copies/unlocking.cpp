// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/unlocking.h"

#include "store/connection.h"
#include "store/copies/sealing.h"
#include "store/files/contentsbeside.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

/// One after the other, as all of them may be large.
void takeContents(Unsealing &unsealing, const QString &file, const QDir &from)
{
    QString unsealed = file + u".part"_s;
    const auto removed = qScopeGuard([&] { QFile::remove(unsealed); });
    Connection connection(file, Access::ReadWrite);
    moveContentsIn(connection, [&](const QString &sha256) {
        QFile::remove(unsealed);
        try {
            unsealing.unseal(from.filePath(sha256 + sealedSuffix()), unsealed);
        } catch (const StoreError &) {
            // One that cannot be had is no reason to do without the rest; it is told afterwards.
            return QString();
        }
        return unsealed;
    });
}

} // namespace

void unlockCopy(const QString &password, const QString &copy, const QString &target)
{
    Unsealing unsealing(password);
    unsealing.unseal(copy, target);
    auto removed = qScopeGuard([&] { QFile::remove(target); });
    takeContents(unsealing, target, QDir(contentsFolderBeside(copy)));
    removed.dismiss();
}
