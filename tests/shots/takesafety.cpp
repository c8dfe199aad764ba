// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/takesafety.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/pages/busywindow.h"
#include "kit/pages/room.h"
#include "shots/camera.h"
#include "shots/opensample.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/step.h"
#include "store/table.h"

#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

void turnTo(QTabWidget &tabs, const QString &page)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == page)
            tabs.setCurrentIndex(i);
    }
    settle();
}

void enterSettings(MainWindow &window, const QString &page)
{
    window.enter(u"settings"_s);
    turnTo(*window.room(u"settings"_s).findChild<QTabWidget *>(), page);
}

void changeTitle(Database &database)
{
    Step step(database, u"Sửa tên hội nghị"_s);
    Conference conference = Table<Conference>(database).select().constFirst();
    conference.title += u" (chỉnh lý)"_s;
    conference.location = u"Hội trường Tỉnh ủy, số 18 đường Nha Trang"_s;
    Table<Conference>(database).update(conference);
    step.commit();
}

void takeCopies(Camera &camera, OpenSample &sample, MainWindow &window)
{
    const QDateTime evening(QDate(2024, 11, 18), QTime(17, 5));
    for (const QDateTime &moment : {evening, evening.addDays(1), evening.addDays(1).addSecs(20)})
        makeCopy(sample.database(), sample.path, copyFolderOf(sample.path), moment);
    changeTitle(sample.database());
    enterSettings(window, QCoreApplication::translate("SettingsRoom", "Copies"));
    auto *tree = window.findChild<QTreeWidget *>(u"copy_differences"_s);
    if (QTest::qWaitFor([&] { return tree->topLevelItemCount() > 0; }, 20000))
        tree->expandAll();
    settle();
    camera.take(u"copies"_s, window);
    SecondPlace place{sample.folder.filePath(u"USB của phòng"_s), {}, {}};
    prepareSecondPlace(sample.path, place);
    place.caughtUp = catchUp(sample.path, place, evening);
    sample.preferences.setSecondPlace(sample.path, place);
    enterSettings(window, QCoreApplication::translate("SettingsRoom", "File"));
    camera.take(u"copies-file"_s, window);
}

/// One act of more rows than are shown at once.
void addManyAttendees(Database &database)
{
    Step step(database, u"Nhập danh sách đại biểu các huyện, thành phố, thị xã và cơ sở từ bảng tính"_s);
    for (int i = 1; i <= 350; ++i)
        Table<Attendee>(database).insert({.conference = {1},
                                          .fullName = u"Nguyễn Thị Thủy số %1"_s.arg(i),
                                          .post = u"Phó Trưởng Ban Dân vận Thành ủy, Chủ tịch Ủy ban Mặt trận"_s});
    step.commit();
}

void takeLongChange(Camera &camera, OpenSample &sample, MainWindow &window)
{
    addManyAttendees(sample.database());
    sample.files.files().back()->desk().navigator.open({&schema<Conference>().type, 1});
    settle();
    turnTo(*window.findChild<QTabWidget *>(u"workspace_tabs"_s), QCoreApplication::translate("Workspace", "History"));
    camera.take(u"history-long"_s, window);
    enterSettings(window, QCoreApplication::translate("SettingsRoom", "Journal"));
    camera.take(u"journal-long"_s, window);
}

void takeBusy(Camera &camera, MainWindow &window)
{
    BusyWindow busy(&window, QCoreApplication::translate("ErasePerson",
                                                         "The data are being erased and the file is written anew …"));
    camera.take(u"busy"_s, busy);
}

} // namespace

void takeSafety(Camera &camera, QSize size)
{
    OpenSample sample;
    MainWindow &window = sample.open(size);
    takeCopies(camera, sample, window);
    takeLongChange(camera, sample, window);
    takeBusy(camera, window);
}
