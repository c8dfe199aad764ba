// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rooms.h"

#include "bench/measure.h"
#include "bench/parts.h"
#include "bench/window/stage.h"

#include "kit/pages/room.h"

#include <QMap>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int windows = 5; ///< each room is come to for the first time in so many

struct Page
{
    QList<double> first;
    QList<double> again;
    QList<double> paint; ///< the page once more, nothing read
};
using Pages = QMap<QString, Page>;

double painting(QWidget &page)
{
    return milliseconds(3, [&] { page.repaint(); });
}

/// The room's tabs but the first, which stands there when the room is entered.
void lookAtTabs(QTabWidget &tabs, const QString &name, Pages &pages, QList<double> Page::*times)
{
    for (int i = 1; i <= tabs.count(); ++i) {
        const int index = i % tabs.count();
        const double time = untilPainted(tabs, [&] { tabs.setCurrentIndex(index); });
        rest();
        if (index > 0) {
            Page &page = pages[u"%1: %2"_s.arg(name, tabs.tabText(index))];
            (page.*times).append(time);
            page.paint.append(painting(tabs));
        }
    }
}

void lookAtRooms(Stage &stage, Pages &pages, QList<double> Page::*times)
{
    for (const RoomKind &kind : roomKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const double time = stage.untilRoomPainted(key);
        rest();
        Page &page = pages[key];
        (page.*times).append(time);
        page.paint.append(painting(*stage.window().centralWidget()));
        if (auto *tabs = stage.window().room(key).findChild<QTabWidget *>({}, Qt::FindDirectChildrenOnly))
            lookAtTabs(*tabs, key, pages, times);
    }
}

void reportPages(const QString &what, const Pages &pages)
{
    for (const auto &[name, page] : pages.asKeyValueRange()) {
        report(u"%1 %2, first visit"_s.arg(what, name), median(page.first), median(page.paint), pageGoal);
        report(u"%1 %2, again"_s.arg(what, name), median(page.again), median(page.paint), pageGoal);
    }
}

} // namespace

void benchRooms(const QString &path, const QString &folder)
{
    Pages pages;
    for (int i = 0; i < windows; ++i) {
        Stage stage(path, folder);
        // The desk stands there from the start.
        stage.window().enter(u"settings"_s);
        rest();
        lookAtRooms(stage, pages, &Page::first);
        lookAtRooms(stage, pages, &Page::again);
    }
    reportPages(u"room"_s, pages);
}

void benchWorkspace(const QString &path, const QString &folder, Id<Conference> conference, const QString &name)
{
    Pages pages;
    for (int i = 0; i < windows; ++i) {
        Stage stage(path, folder);
        stage.window().enter(u"conferences"_s);
        rest();
        const auto open = [&] { stage.desk().navigator.open({&schema<Conference>().type, conference.value}); };
        Page &page = pages[u"opened"_s];
        page.first.append(untilPainted(*stage.window().centralWidget(), open));
        rest();
        auto &tabs = childOf<QTabWidget>(stage.window(), "workspace_tabs");
        lookAtTabs(tabs, u"tab"_s, pages, &Page::first);
        lookAtTabs(tabs, u"tab"_s, pages, &Page::again);
        stage.window().enter(u"home"_s);
        rest();
        page.again.append(untilPainted(*stage.window().centralWidget(), open));
        rest();
        page.paint.append(painting(*stage.window().centralWidget()));
    }
    reportPages(name, pages);
}
