// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/notices.h"
#include "kit/base/preferences.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

/// Answers as the test has told it to, and remembers what it was asked.
class TestAsk : public Ask
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override
    {
        return asked(QStringLiteral("open"), openPath);
    }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override
    {
        asked(QStringLiteral("open several"), {});
        return openPaths;
    }
    QString fileToSave(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        return asked(QStringLiteral("save ") + suggested, savePath);
    }
    QString folder(QWidget *, const QString &) override { return asked(QStringLiteral("folder"), folderPath); }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked(question, {});
        if (whileAsked)
            whileAsked();
        return confirms;
    }
    std::optional<QString> text(QWidget *, const QString &question, const QString &) override
    {
        asked(question, {});
        return answer;
    }
    std::optional<QString> password(QWidget *, const QString &question) override
    {
        asked(question, {});
        return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
    }
    bool printer(QWidget *, QPrinter &printer) override;
    void openOutside(const QUrl &url) override { opened.append(url.toString()); }

    QString openPath;
    QStringList openPaths;
    QString savePath;
    QString folderPath;
    bool confirms = true;
    std::function<void()> whileAsked; ///< what goes on while a question stands there
    bool prints = true;
    QString printsTo; ///< a PDF in place of paper
    std::optional<QString> answer;
    QStringList passwords; ///< one for each question; cancelled when there is none
    QStringList questions;
    QStringList opened;

private:
    QString asked(const QString &question, const QString &reply)
    {
        questions.append(question);
        return reply;
    }
};

enum class FileContent { Empty, Sample };

/// A desk on a file in memory, on one day, with what was said and where it was gone kept for the test.
class TestDesk
{
public:
    explicit TestDesk(FileContent content = FileContent::Empty);
    ~TestDesk();

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] QStringList said() const { return m_said; }
    /// The buttons of the last message.
    [[nodiscard]] QStringList offered() const;
    /// Presses one of them.
    void act(qsizetype action = 0);
    [[nodiscard]] const QList<Place> &opened() const { return m_opened; }
    [[nodiscard]] const QStringList &papers() const { return m_papers; }

    TestAsk ask;
    QDate today{2024, 11, 20};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Preferences m_preferences;
    Notices m_notices;
    Navigator m_navigator;
    QStringList m_said;
    QList<NoticeAction> m_actions;
    QList<Place> m_opened;
    QStringList m_papers;
    Desk m_desk;
};

/// Types into the widget that has the focus, as an input method does: composed letters come as one commit.
void typeText(const QString &text);
/// One key into the widget that has the focus.
void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

template<class W>
W *child(QWidget &parent, const char *name)
{
    return parent.findChild<W *>(QString::fromLatin1(name));
}
