// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfiles.h"
#include "store/database.h"
#include "views/window/pagewalk.h"

#include <QTemporaryDir>

/// The sample in a file on disk, whose windows show what only files have.
class OpenSample
{
public:
    OpenSample();

    /// The window of the file that was opened last, at that size.
    MainWindow &open(QSize size);
    MainWindow &sized(QSize size);
    [[nodiscard]] Database &database() { return files.files().back()->desk().database; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Ban Dân vận.danvan"));
    Preferences preferences{folder.filePath(QStringLiteral("danvan.ini"))};
    TestAsk ask;
    Identity clerk;
    OpenFiles files;
};
