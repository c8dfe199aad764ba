// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfiles.h"
#include "kit/base/preferences.h"
#include "support.h"
#include "views/testdesk.h"

#include <QTemporaryDir>
#include <QTest>

/// Somebody at the real windows with nothing but a keyboard: no clicks and no direct calls.
class KeyboardUser
{
public:
    KeyboardUser();

    void start(const QString &path = {});
    /// Vietnamese text as an input method sends it.
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Tab until the widget of that object name has the focus; fails the test when it never gets it.
    void tabTo(const QString &name);

    /// Lets the windows work until it has come true; fails the test when it does not.
    template<class Condition>
    void waitFor(Condition condition)
    {
        REQUIRE(QTest::qWaitFor(condition, 10000));
    }

    [[nodiscard]] QString focusName() const;
    /// What the message bar of the window in front says.
    [[nodiscard]] QString said() const;
    [[nodiscard]] OpenFile &file() { return *m_files.files().back(); }
    [[nodiscard]] Database &database() { return file().desk().database; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    TestAsk ask;

private:
    void activate();

    QTemporaryDir m_folder;
    Preferences m_preferences;
    OpenFiles m_files;
};
