// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct Identity;

/// Whether the words ask for the window (none, or one file) and there is a display to show it on.
bool wantsWindow(const QStringList &words);

/// Shows the window until the last one is closed; gives the exit status.
int runWindow(int &argc, char **argv, const QStringList &words, const Identity &identity);
