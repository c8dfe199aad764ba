// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/takesafety.h"

#include "app/sample.h"
#include "app/session/openfiles.h"
#include "domain/conferences/conference.h"
#include "kit/pages/room.h"
#include "shots/camera.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"
#include "views/window/pagewalk.h"

#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The sample in a file on disk, open in a window, as safety only shows on files.
struct OpenSample
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"Ban Dân vận.danvan"_s);
    Preferences preferences{folder.filePath(u"danvan.ini"_s)};
    TestAsk ask;
    OpenFiles files;

    explicit OpenSample(QSize size)
        : files({preferences,
                 ask,
                 {u"Trần Thị Văn Thư"_s, u"VP-02"_s},
                 [] { return QDate(2024, 11, 20); },
                 folder.path()})
    {
        fillSample(*createFile(path, {u"Trần Thị Văn Thư"_s, u"VP-02"_s}));
        files.open(path);
        window().setWindowState(Qt::WindowNoState);
        window().resize(size);
    }
    [[nodiscard]] MainWindow &window() { return files.files().back()->window(); }
    [[nodiscard]] Database &database() { return files.files().back()->desk().database; }
    void enterSettings(const QString &page)
    {
        window().enter(u"settings"_s);
        auto *tabs = window().room(u"settings"_s).findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == page)
                tabs->setCurrentIndex(i);
        }
        settle();
    }
};

void changeTitle(Database &database)
{
    Step step(database, u"Sửa tên hội nghị"_s);
    Conference conference = Table<Conference>(database).select().first();
    conference.title += u" (chỉnh lý)"_s;
    conference.location = u"Hội trường Tỉnh ủy, số 18 đường Nha Trang"_s;
    Table<Conference>(database).update(conference);
    step.commit();
}

void takeCopies(Camera &camera, OpenSample &sample)
{
    const QDateTime evening(QDate(2024, 11, 18), QTime(17, 5));
    for (const int day : {0, 1})
        makeCopy(sample.database(), sample.path, copyFolderOf(sample.path), evening.addDays(day));
    changeTitle(sample.database());
    sample.enterSettings(QCoreApplication::translate("SettingsRoom", "Copies"));
    auto *tree = sample.window().findChild<QTreeWidget *>(u"copy_differences"_s);
    if (QTest::qWaitFor([&] { return tree->topLevelItemCount() > 0; }, 20000))
        tree->expandAll();
    camera.take(u"copies"_s, sample.window());
    SecondPlace place{sample.folder.filePath(u"USB của phòng"_s), {}, {}};
    prepareSecondPlace(sample.path, place);
    place.caughtUp = catchUp(sample.path, place, evening);
    sample.preferences.setSecondPlace(sample.path, place);
    sample.enterSettings(QCoreApplication::translate("SettingsRoom", "File"));
    camera.take(u"copies-file"_s, sample.window());
}

} // namespace

void takeSafety(Camera &camera, QSize size)
{
    OpenSample sample(size);
    takeCopies(camera, sample);
}
