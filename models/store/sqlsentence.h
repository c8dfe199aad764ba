// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

/// Throws StoreError, DamagedFile where the file is that, with the sentence that tells the user what a failed statement
/// means for the file.
[[noreturn]] void throwFor(const QSqlError &error, const QString &path);
