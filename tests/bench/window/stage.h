// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfile.h"
#include "domain/conferences/conference.h"
#include "kit/base/ask.h"
#include "kit/base/preferences.h"
#include "kit/pages/room.h"
#include "window/mainwindow.h"

#include <functional>

/// The program's window on a file, as large as most offices' screens. The offscreen platform paints into an image.
class Stage
{
public:
    Stage(const QString &path, const QString &folder);

    [[nodiscard]] MainWindow &window() { return m_file.window(); }
    [[nodiscard]] Desk &desk() { return m_file.desk(); }
    /// Milliseconds from entering the room until it has been painted.
    double untilRoomPainted(const QString &key);

private:
    Preferences m_preferences;
    Ask m_ask;
    OpenFile m_file;
};

/// Shows the attendees of the conference, ready for keys.
void openAttendees(Stage &stage, Id<Conference> conference);

constexpr QSize stageSize(1920, 1080);
inline const QString pageGoal = QStringLiteral("≤ 50 ms");
inline const QString keyGoal = QStringLiteral("≤ 16 ms");

/// Handles events until there are none.
void rest();

/// Milliseconds from the act until the widget, or a part of it, has been painted; ends the program when it never is.
double untilPainted(QWidget &widget, const std::function<void()> &act);

/// Milliseconds of the longest single thing that the window does before it is at rest: nothing is answered meanwhile.
double longestPause();

void press(QWidget &widget, Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// The visible child of that name; ends the program when there is none.
template<class W>
W &childOf(QWidget &parent, const char *name)
{
    for (W *found : parent.findChildren<W *>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return *found;
    }
    qFatal("the benchmark finds no %s", name);
}
