// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMainWindow;
class QString;
struct Desk;

/// What the menus ask of the window and of the room in it.
struct WindowActs
{
    std::function<void()> newFile;
    std::function<void()> openFile;
    std::function<void()> drafts;
    std::function<void()> print;
    std::function<void()> exportList;
    std::function<void()> startNew;
    std::function<void()> startFilter;
    std::function<void()> find;
    std::function<void()> tour;
    std::function<void(const QString &room)> enter;
};

/// The menu bar: every act that has a key has its line here.
void addMenus(QMainWindow &window, Desk &desk, const WindowActs &acts);
