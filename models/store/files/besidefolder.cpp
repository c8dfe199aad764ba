// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/besidefolder.h"

#include "store/file/wholefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString contentsFolderIn(const QString &folder)
{
    return QDir(folder).filePath(u"files"_s);
}

QString contentsFolderBeside(const QString &path)
{
    return contentsFolderIn(QFileInfo(path).absolutePath());
}

bool isWholeFile(const QString &path, const QString &sha256)
{
    return readHashed(path).toHex() == sha256.toLatin1();
}

bool readContentBeside(const QString &path, const QString &sha256, const std::function<void(const QByteArray &)> &take)
{
    return readHashed(QDir(contentsFolderBeside(path)).filePath(sha256), take).toHex() == sha256.toLatin1();
}
