// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/opensample.h"

#include "app/sample.h"
#include "store/file/opening.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

OpenSample::OpenSample()
    : clerk{u"Trần Thị Văn Thư"_s, u"VP-02"_s,
            [] { return QDateTime(QDate(2024, 11, 20), QTime(3, 32), QTimeZone::utc()); }}
    , files({preferences, ask, clerk, [] { return QDate(2024, 11, 20); }, folder.path()})
{
    fillSample(*createFile(path, clerk));
}

MainWindow &OpenSample::open(QSize size)
{
    files.open(path);
    return sized(size);
}

MainWindow &OpenSample::sized(QSize size)
{
    MainWindow &window = files.files().back()->window();
    window.setWindowState(Qt::WindowNoState);
    window.resize(size);
    settle();
    return window;
}
