// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openfiles.h"
#include "kit/base/preferences.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

/// What Qt calls the bar of a row of pages.
inline const QString tabBarName = QStringLiteral("qt_tabwidget_tabbar");

/// Somebody at the real windows, with files of his own on disk; how he works them is his kind's.
class User
{
public:
    void start(const QString &path = {});
    /// Starts with the sample written to disk, without the start page.
    void startWithSample();
    /// Vietnamese text as an input method sends it.
    void type(const QString &text);

    /// Lets the windows work until it has come true; fails the test when it does not.
    template<class Condition>
    void waitFor(Condition condition)
    {
        REQUIRE(QTest::qWaitFor(condition, 60000));
    }

    /// Does what opens a dialog or a menu that waits, and answers it; fails the test when it does not open.
    void answerDialog(const std::function<void()> &open, const std::function<void()> &reply);
    void answerMenu(const std::function<void()> &open, const std::function<void()> &reply);

    template<class R>
    [[nodiscard]] QList<R> all()
    {
        return Table<R>(database()).select();
    }
    /// Those that belong to the owner.
    template<class R, class Owner>
    [[nodiscard]] QList<R> owned(Id<Owner> R::*member, Id<Owner> owner)
    {
        auto found = all<R>();
        found.removeIf([&](const R &record) { return record.*member != owner; });
        return found;
    }
    template<class R>
    [[nodiscard]] R stored(Id<R> id)
    {
        const auto found = Table<R>(database()).find(id);
        REQUIRE(found);
        return *found;
    }

    /// The visible widget of that object name in the window in front; "pane/name" looks inside the first only.
    [[nodiscard]] QWidget *seen(const QString &name) const;
    template<class W>
    [[nodiscard]] W &seenAs(const QString &name) const
    {
        auto *widget = qobject_cast<W *>(seen(name));
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return *widget;
    }
    /// What the message bar of the window in front says.
    [[nodiscard]] QString said() const;
    [[nodiscard]] OpenFile &file() { return *m_files.files().back(); }
    [[nodiscard]] Database &database() { return file().desk().database; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    TestAsk ask;
    QDate today{2024, 2, 20};

protected:
    User();
    ~User() = default;

    /// Brings the window in front to the input, as a window manager would.
    void activate();

private:
    void answer(const std::function<bool()> &waits, const std::function<void()> &open,
                const std::function<void()> &reply);

    QTemporaryDir m_folder;
    Preferences m_preferences;
    OpenFiles m_files;
};

/// A file with the first bytes of a PDF.
bool isPdf(const QString &path);
