// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/writecontent.h"

#include "document/outputfile.h"
#include "domain/files/filename.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"

#include <QCoreApplication>
#include <QSaveFile>

void writeContent(const Database &database, const Attachment &attachment, const QString &path,
                  QFileDevice::Permissions permissions)
{
    refuseOwnFile(database, path);
    QSaveFile file(path);
    openOutput(file);
    readContent(database, attachment, [&](const QByteArray &piece) { appendOutput(file, piece); });
    if (permissions)
        file.setPermissions(permissions);
    commitOutput(file);
}

QString nameOutside(const Attachment &attachment)
{
    const QString name = safeFileName(attachment.fileName);
    return name.isEmpty() ? QCoreApplication::translate("Attachments", "Untitled") : name;
}
