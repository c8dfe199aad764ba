// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// Puts what the copy holds in the place of the file and gives the path under which the file is kept beside it; empty
/// where there was no file. Throws StoreError when somebody has the file open for writing, or the copy is damaged; the
/// file is then as it was.
QString restoreCopy(const QString &path, const QString &copy, const Identity &identity);
