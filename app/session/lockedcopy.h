// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Ask;
class QString;
class QWidget;

/// Asks for the password and for where the unlocked copy is to lie; its path, or empty where the user gives up. Throws
/// StoreError.
QString unlockedCopy(const QString &path, Ask &ask, QWidget *parent);
