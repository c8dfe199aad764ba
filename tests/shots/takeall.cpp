// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/recordtypes.h"
#include "kit/papers/openpaper.h"
#include "shots/camera.h"
#include "shots/opensample.h"
#include "shots/takesafety.h"
#include "store/copies/copying.h"
#include "store/drafts/drafts.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"
#include "views/window/pagewalk.h"

#include <QAbstractButton>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1366, 768);
constexpr QSize largeScreen(1920, 1080);

Visit into(Camera &camera)
{
    return [&camera](const QString &name, QWidget &window) { camera.take(name, window); };
}

void takeSample(Camera &camera, const Screen &screen)
{
    camera.aim(screen);
    TestDesk desk(FileContent::Sample);
    desk.desk().preferences.setZoom(screen.zoom);
    PageWalk walk(desk, screen.size, into(camera));
    walk.everything();
    walkDialogs(walk.window(), into(camera));
}

/// A conference noted in haste: without place and chair, one guest twice, a conclusion for nobody.
Id<Conference> noteHastily(Database &database)
{
    Step step(database, u"Ghi vội"_s);
    const auto conference = Table<Conference>(database).insert(
        {.title = u"HỘI NGHỊ GIAO BAN CÔNG TÁC DÂN VẬN QUÝ IV."_s, .startsOn = QDate(2024, 11, 22)});
    for (int guest = 0; guest < 2; ++guest)
        Table<Attendee>(database).insert({.conference = conference, .fullName = u"Lò Thị Ửng"_s});
    Table<Conclusion>(database).insert({.conference = conference, .text = u"Đôn đốc báo cáo quý"_s});
    step.commit();
    return conference;
}

/// What the check finds on a paper full of mistakes.
void takeMistakes(Camera &camera, const Screen &screen)
{
    camera.aim(screen);
    TestDesk desk(FileContent::Sample);
    const Id<Conference> conference = noteHastily(desk.database());
    MainWindow window(desk.desk());
    window.setWindowState(Qt::WindowNoState);
    window.resize(screen.size);
    window.show();
    settle();
    openPaper(desk.desk(), u"minutes"_s, {&schema<Conference>().type, conference.value});
    settle();
    camera.take(u"paper-mistakes"_s, window);
}

void takeSafe(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"safety-"_s);
    takeSafety(camera, screen.size);
}

void takeEmpty(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"empty-"_s);
    TestDesk desk;
    PageWalk(desk, screen.size, into(camera)).rooms();
    camera.aim(screen);
    walkStart(desk, screen.size, into(camera));
}

void takeLongTitles(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"long-"_s);
    TestDesk desk(FileContent::Sample);
    writeLongTitles(desk.database());
    PageWalk(desk, screen.size, into(camera)).everything();
}

/// A file that somebody else writes in, with the banner that says so.
void takeReadOnly(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"read-only-"_s);
    OpenSample sample;
    const auto writer = openForWriting(sample.path, sample.clerk);
    MainWindow &window = sample.open(screen.size);
    for (const QString &room : {u"home"_s, u"tasks"_s, u"settings"_s}) {
        window.enter(room);
        settle();
        camera.take(room, window);
    }
}

/// A file that is damaged: what the start page offers, its copy, what was rescued.
void takeDamaged(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"damaged-"_s);
    OpenSample sample;
    makeCopy(*openForWriting(sample.path, sample.clerk), sample.path, copyFolderOf(sample.path),
             QDateTime(QDate(2024, 11, 19), QTime(17, 0)));
    QFile::resize(sample.path, QFileInfo(sample.path).size() * 3 / 4);
    sample.ask.savePath = sample.folder.filePath(u"Ban Dân vận – cứu được.danvan"_s);
    OpenFiles &files = sample.files;
    const auto press = [](QWidget &window, const QString &button) {
        if (auto *found = window.findChild<QAbstractButton *>(button))
            found->click();
        settle();
    };
    const auto takeWindow = [&](const QString &name) { camera.take(name, sample.sized(screen.size)); };
    files.start(sample.path);
    files.startWindow()->resize(screen.size);
    settle();
    camera.take(u"start"_s, *files.startWindow());
    press(*files.startWindow(), u"messageAction0"_s);
    takeWindow(u"copy"_s);
    files.open(sample.path);
    press(files.files().back()->window(), u"messageAction1"_s);
    takeWindow(u"rescued"_s);
}

/// A program that died while somebody was typing has been started again.
void takeLeftDrafts(Camera &camera, const Screen &screen)
{
    camera.aim(screen, u"drafts-"_s);
    OpenSample sample;
    keepDrafts(*openForWriting(sample.path, sample.clerk), u"a"_s,
               {{{recordTypeOf(u"person"), 1}, {{u"note"_s, u"Đang gõ"_s, u"Đang gõ"_s}}}});
    MainWindow &window = sample.open(screen.size);
    settle();
    camera.take(u"offered"_s, window);
}

} // namespace

void takeAll(Camera &camera)
{
    const Screen usual{smallScreen, 100, u"light"_s};
    takeSample(camera, usual);
    takeEmpty(camera, usual);
    takeReadOnly(camera, usual);
    takeDamaged(camera, usual);
    takeLeftDrafts(camera, usual);
    takeMistakes(camera, usual);
    takeSafe(camera, usual);
    takeSafe(camera, {smallScreen, 100, u"dark"_s});
    takeSample(camera, {smallScreen, 100, u"dark"_s});
    takeSample(camera, {smallScreen, 100, u"contrast"_s});
    takeSample(camera, {smallScreen, 200, u"light"_s});
    takeEmpty(camera, {smallScreen, 200, u"light"_s});
    takeSample(camera, {largeScreen, 150, u"light"_s});
    takeLongTitles(camera, {smallScreen, 150, u"light"_s});
}
