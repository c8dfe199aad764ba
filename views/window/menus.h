// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class MainWindow;
struct Desk;

/// The menu bar: every act that has a key has its line here.
void addMenus(MainWindow &window, Desk &desk);
