// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/user.h"

#include "app/sample.h"
#include "store/file/opening.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace {

Identity userOfFiles()
{
    return {u"thư ký"_s, u"VP-01"_s};
}

void closeWhatWaits()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

/// The screen that the window has to do with at the least.
void fitScreen(QWidget &window)
{
    constexpr QSize screen(1366, 768);
    if (window.windowState() == Qt::WindowNoState)
        return;
    window.setWindowState(Qt::WindowNoState);
    window.resize(screen);
    QCoreApplication::processEvents();
}

} // namespace

User::User()
    : m_preferences(m_folder.filePath(u"danvan.ini"_s))
    , m_files({m_preferences, ask, userOfFiles(), [this] { return today; }, m_folder.path()})
{
    ask.savePath = m_folder.filePath(u"so.danvan"_s);
}

void User::start(const QString &path)
{
    m_files.start(path);
    activate();
}

void User::startWithSample()
{
    {
        const auto database = createFile(ask.savePath, userOfFiles());
        fillSample(*database);
    }
    start(ask.savePath);
}

void User::activate()
{
    QCoreApplication::processEvents();
    QWidget *window = QApplication::activeModalWidget();
    if (window == nullptr)
        window = m_files.files().empty() || (m_files.startWindow() != nullptr && m_files.startWindow()->isVisible())
                     ? m_files.startWindow()
                     : static_cast<QWidget *>(&file().window());
    fitScreen(*window);
    if (QApplication::activeWindow() == window || QApplication::activePopupWidget() != nullptr)
        return;
    QApplication::setActiveWindow(window);
    QCoreApplication::processEvents();
}

void User::type(const QString &text)
{
    typeText(text);
    activate();
}

void User::answerDialog(const std::function<void()> &open, const std::function<void()> &reply)
{
    answer([] { return QApplication::activeModalWidget() != nullptr; }, open, reply);
}

void User::answerMenu(const std::function<void()> &open, const std::function<void()> &reply)
{
    answer([] { return QApplication::activePopupWidget() != nullptr; }, open, reply);
}

void User::answer(const std::function<bool()> &waits, const std::function<void()> &open,
                  const std::function<void()> &reply)
{
    std::exception_ptr failed;
    bool answered = false;
    QTimer soon;
    QObject::connect(&soon, &QTimer::timeout, &soon, [&] {
        if (!waits())
            return;
        soon.stop();
        activate();
        answered = true;
        // Nothing may be thrown through the loop of what waits.
        try {
            reply();
        } catch (...) {
            failed = std::current_exception();
            closeWhatWaits();
        }
    });
    soon.start(1);
    open();
    waitFor([&] { return answered; });
    if (failed)
        std::rethrow_exception(failed);
    activate();
}

QWidget *User::seen(const QString &name) const
{
    QWidget *parent = QApplication::activePopupWidget();
    if (parent == nullptr)
        parent = QApplication::activeWindow();
    for (const QString &part : name.split(u'/')) {
        if (parent == nullptr)
            return nullptr;
        if (parent->objectName() == part)
            continue;
        const auto found = parent->findChildren<QWidget *>(part);
        const auto at = std::ranges::find_if(found, [](const QWidget *widget) { return widget->isVisible(); });
        parent = at == found.end() ? nullptr : *at;
    }
    return parent;
}

QString User::said() const
{
    const auto *label = qobject_cast<QLabel *>(seen(u"messageText"_s));
    return label != nullptr ? label->text() : QString();
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}
