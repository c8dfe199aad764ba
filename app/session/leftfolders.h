// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Ask;
class QDir;
class QWidget;

/// Clears away what programs that were killed left in the system's temporary folder. Work at copies of attached files
/// that nobody took back goes to `kept` before, and the user is told where it lies.
void clearLeftFolders(const QDir &kept, Ask &ask, QWidget *window);
