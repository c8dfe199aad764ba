// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"

#include "window/mainwindow.h"

#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int tabsAtMost = 120;

} // namespace

KeyboardUser::KeyboardUser()
    : m_preferences(m_folder.filePath(u"danvan.ini"_s))
    , m_files({m_preferences, ask, {u"thư ký"_s, u"VP-01"_s}, [] { return QDate(2024, 2, 20); }, m_folder.path()})
{
    ask.savePath = m_folder.filePath(u"so.danvan"_s);
}

void KeyboardUser::start(const QString &path)
{
    m_files.start(path);
    activate();
}

void KeyboardUser::activate()
{
    QCoreApplication::processEvents();
    QWidget *window = QApplication::activeModalWidget();
    if (window == nullptr)
        window = m_files.files().empty() || (m_files.startWindow() != nullptr && m_files.startWindow()->isVisible())
                     ? m_files.startWindow()
                     : static_cast<QWidget *>(&file().window());
    if (QApplication::activeWindow() == window || QApplication::activePopupWidget() != nullptr)
        return;
    QApplication::setActiveWindow(window);
    QCoreApplication::processEvents();
}

void KeyboardUser::type(const QString &text)
{
    typeText(text);
    activate();
}

void KeyboardUser::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (target == nullptr)
        target = QApplication::focusWidget();
    if (target == nullptr)
        target = QApplication::activeWindow();
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, modifiers);
    activate();
}

void KeyboardUser::tabTo(const QString &name)
{
    QStringList met;
    for (int i = 0; i < tabsAtMost && focusName() != name; ++i) {
        key(Qt::Key_Tab);
        met.append(focusName());
    }
    INFO("came by " << met.join(u' ').toStdString());
    INFO("last said: " << said().toStdString());
    REQUIRE(focusName() == name);
}

QString KeyboardUser::focusName() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget != nullptr ? widget->objectName() : QString();
}

QString KeyboardUser::said() const
{
    const QWidget *window = QApplication::activeWindow();
    const QLabel *label = window != nullptr ? window->findChild<QLabel *>(u"messageText"_s) : nullptr;
    return label != nullptr ? label->text() : QString();
}
