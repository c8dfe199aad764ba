// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class MainWindow;

/// Five steps through the program, said in a bar at the foot of the window while the rooms are open to play in.
void showTour(MainWindow &window);
