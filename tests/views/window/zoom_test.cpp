// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/preferences.h"
#include "support.h"
#include "views/testdesk.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

void turn(QWidget &under, int angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = under.rect().center();
    QWheelEvent event(middle, under.mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&under, &event);
}

/// The window on the sample, low enough for lists to scroll.
struct ZoomCase
{
    TestDesk desk{FileContent::Sample};
    MainWindow window{desk.desk()};

    ZoomCase()
    {
        window.setWindowState(Qt::WindowNoState);
        window.resize(1100, 600);
        window.show();
        window.enter(u"tasks"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QTableView &list() { return *window.findChild<QTableView *>(u"task_table"_s); }
    [[nodiscard]] int zoom() { return desk.desk().preferences.zoom(); }
};

} // namespace

TEST_CASE("Ctrl and the wheel over a list zoom the window and do not scroll the list")
{
    ZoomCase c;
    REQUIRE(c.list().verticalScrollBar()->maximum() > 0);
    turn(*c.list().viewport(), -120, Qt::ControlModifier);
    CHECK(c.zoom() == 100 - Preferences::zoomStep);
    CHECK(c.list().verticalScrollBar()->value() == 0);
    turn(*c.list().viewport(), 120, Qt::ControlModifier);
    CHECK(c.zoom() == 100);
    turn(*c.list().viewport(), -120, Qt::NoModifier);
    CHECK(c.zoom() == 100);
    CHECK(c.list().verticalScrollBar()->value() > 0);
}

TEST_CASE("a touchpad zooms one step for a whole notch of the wheel")
{
    ZoomCase c;
    for (int i = 0; i < 7; ++i)
        turn(*c.list().viewport(), 15, Qt::ControlModifier);
    CHECK(c.zoom() == 100);
    turn(*c.list().viewport(), 15, Qt::ControlModifier);
    CHECK(c.zoom() == 100 + Preferences::zoomStep);
}
