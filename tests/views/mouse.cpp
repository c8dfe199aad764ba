// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mouse.h"

#include <QApplication>
#include <QCheckBox>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelsAtMost = 400;
constexpr int oneNotch = 120;
constexpr int patience = 10'000; ///< milliseconds

/// Where somebody would click: a check box is found at its left, all else in its middle.
QPoint middleOf(const QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    return qobject_cast<const QCheckBox *>(&widget) != nullptr ? QPoint(widget.height() / 2, middle.y()) : middle;
}

} // namespace

void MouseUser::wheel(const QScrollBar &bar, int steps)
{
    const QWidget &window = *bar.window();
    const QPoint at = place(bar, bar.rect().center());
    QWheelEvent event(at, window.mapToGlobal(at), {}, {0, steps * oneNotch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
}

void MouseUser::scrollTo(const QAbstractScrollArea &area, const std::function<QPoint()> &spot)
{
    const QRect shown = area.viewport()->rect();
    for (int i = 0; i < wheelsAtMost && area.verticalScrollBar()->isVisible(); ++i) {
        if (spot().y() >= 0 && spot().y() < shown.height())
            break;
        wheel(*area.verticalScrollBar(), spot().y() < 0 ? 1 : -1);
    }
    for (int i = 0; i < wheelsAtMost && area.horizontalScrollBar()->isVisible(); ++i) {
        if (spot().x() >= 0 && spot().x() < shown.width())
            break;
        wheel(*area.horizontalScrollBar(), spot().x() < 0 ? 1 : -1);
    }
}

void MouseUser::reach(const QWidget &widget, QPoint at)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(above);
        if (area != nullptr && (area->viewport() == &widget || area->viewport()->isAncestorOf(&widget)))
            scrollTo(*area, [&] { return widget.mapTo(area->viewport(), at); });
    }
    QCoreApplication::processEvents();
}

QPoint MouseUser::place(const QWidget &widget, QPoint at)
{
    reach(widget, at);
    const QPoint spot = widget.mapTo(widget.window(), at);
    const QWidget *hit = widget.window()->childAt(spot);
    INFO("clicks " << widget.objectName().toStdString() << " at " << spot.x() << ',' << spot.y());
    INFO("hits " << (hit != nullptr ? hit->objectName().toStdString() : "the window"));
    REQUIRE(widget.isVisible());
    REQUIRE(widget.isEnabled());
    REQUIRE((hit == &widget || widget.isWindow() || widget.isAncestorOf(hit)));
    return spot;
}

void MouseUser::press(QWidget &widget, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QPoint spot = place(widget, at);
    QWindow *window = widget.window()->windowHandle();
    QTest::mouseMove(window, spot);
    QTest::mouseClick(window, button, modifiers, spot);
    activate();
}

void MouseUser::doublePress(QWidget &widget, QPoint at)
{
    const QPoint spot = place(widget, at);
    QTest::mouseDClick(widget.window()->windowHandle(), Qt::LeftButton, {}, spot);
    activate();
}

void MouseUser::drag(QWidget &widget, QPoint from, QPoint to)
{
    QWindow *window = widget.window()->windowHandle();
    const QPoint start = place(widget, from);
    const QPoint end = start + to - from;
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    constexpr int steps = 8;
    for (int i = 1; i <= steps; ++i)
        QTest::mouseMove(window, start + (end - start) * i / steps);
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
    activate();
}

void MouseUser::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    auto &widget = seenAs<QWidget>(name);
    press(widget, middleOf(widget), Qt::LeftButton, modifiers);
}

void MouseUser::fill(const QString &name, const QString &text)
{
    click(name);
    auto &widget = seenAs<QWidget>(name);
    const QPoint spot(widget.height() / 2, widget.rect().center().y());
    // On a busy machine the third click may come late.
    const int usual = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(patience);
    doublePress(widget, spot);
    QApplication::setDoubleClickInterval(usual);
    press(widget, spot);
    type(text);
}

void MouseUser::clickTab(const QString &title, const QString &bar)
{
    auto &tabs = seenAs<QTabBar>(bar);
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i).remove(u'&') == title)
            return press(tabs, tabs.tabRect(i).center());
    }
    FAIL("no tab " << title.toStdString());
}
