// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"

#include <QApplication>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int tabsAtMost = 160;
constexpr int stepsAtMost = 400;

} // namespace

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

void KeyboardUser::keys(std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key each : keys)
        key(each);
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

void KeyboardUser::goToCell(int row, int column)
{
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    REQUIRE(view != nullptr);
    const auto step = [&](int now, int wanted, Qt::Key less, Qt::Key more) {
        if (now != wanted)
            key(now < wanted ? more : less);
    };
    for (int i = 0; i < stepsAtMost; ++i) {
        step(view->currentIndex().row(), row, Qt::Key_Up, Qt::Key_Down);
        step(view->currentIndex().column(), column, Qt::Key_Left, Qt::Key_Right);
        if (view->currentIndex().row() == row && view->currentIndex().column() == column)
            return;
    }
    FAIL("no way to row " << row << " and column " << column << " of " << view->objectName().toStdString());
}

void KeyboardUser::goToTab(const QString &title)
{
    const auto *bar = qobject_cast<QTabBar *>(QApplication::focusWidget());
    REQUIRE(bar != nullptr);
    for (int i = 0; i < bar->count() && bar->tabText(bar->currentIndex()) != title; ++i)
        key(Qt::Key_Right);
    REQUIRE(bar->tabText(bar->currentIndex()) == title);
}

QString KeyboardUser::focusName() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget != nullptr ? widget->objectName() : QString();
}
