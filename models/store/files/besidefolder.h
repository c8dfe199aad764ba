// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

// The folder beside copies in which lies what attached files hold.

/// Of the copies in a folder.
QString contentsFolderIn(const QString &folder);
/// Beside the file at the path, which may be a copy.
QString contentsFolderBeside(const QString &path);

/// Whether it holds what the hash says.
bool isWholeFile(const QString &path, const QString &sha256);
/// Gives what lies beside the file under the hash; false where that is missing or damaged.
bool readContentBeside(const QString &path, const QString &sha256, const std::function<void(const QByteArray &)> &take);
