// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/stage.h"

#include "kit/pages/room.h"
#include "store/file/opening.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 paintPatience = 10'000;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Sees whether a widget or a part of it is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) : m_widget(widget) { qApp->installEventFilter(this); }

    [[nodiscard]] bool isPainted() const { return m_painted; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            auto *painted = static_cast<QWidget *>(watched);
            m_painted = m_painted || painted == &m_widget || m_widget.isAncestorOf(painted);
        }
        return false;
    }

private:
    QWidget &m_widget;
    bool m_painted = false;
};

bool handleSome()
{
    return QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
}

} // namespace

Stage::Stage(const QString &path, const QString &folder)
    : m_preferences(folder + "/danvan.ini"_L1)
    , m_file(openForWriting(path, {u"bench"_s, u"bench"_s}), m_preferences, m_ask, [] { return QDate(2024, 11, 20); })
{
    window().setWindowState(Qt::WindowNoState);
    window().resize(stageSize);
    window().show();
    rest();
    QApplication::setActiveWindow(&window());
    rest();
}

double Stage::untilRoomPainted(const QString &key)
{
    // The room may not be there yet, so all of the window counts.
    return untilPainted(*window().centralWidget(), [&] { window().enter(key); });
}

void openAttendees(Stage &stage, Id<Conference> conference)
{
    stage.desk().navigator.open({&schema<Conference>().type, conference.value});
    childOf<QTabWidget>(stage.window(), "workspace_tabs").setCurrentIndex(2);
    rest();
}

void rest()
{
    while (handleSome())
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

double untilPainted(QWidget &widget, const std::function<void()> &act)
{
    const PaintWatch watch(widget);
    QElapsedTimer timer;
    timer.start();
    act();
    while (!watch.isPainted()) {
        // Where the act changes nothing that is seen, the same is painted again.
        if (!handleSome() && !watch.isPainted())
            widget.update();
        if (timer.elapsed() > paintPatience)
            qFatal("%s is never painted", qPrintable(widget.objectName()));
    }
    return since(timer);
}

double longestPause()
{
    double longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        more = handleSome();
        longest = std::max(longest, since(timer));
    }
    return longest;
}

void press(QWidget &widget, Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}
