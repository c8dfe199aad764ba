// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surroundings.h"

#include <QStringList>

/// Runs one command without a window. 0 done, 1 could not, 2 wrong words; errors are one sentence on `err`.
int runCommand(const QStringList &words, const Surroundings &surroundings);

/// Whether the word is a command or an option, and not a file.
bool isCommand(const QString &word);
