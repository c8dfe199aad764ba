// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What this program does when it is started by itself: opens a window in a process of its own and says on standard
/// output when it has been painted and how much memory it takes. Nothing when the words ask for something else.
std::optional<int> runAsChild(int &argc, char **argv, const QStringList &words);
