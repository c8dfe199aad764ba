// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Unlocks a copy into a new file, together with what its attached files held, as far as that lies beside the locked
/// copy. Throws StoreError, and then leaves no new file.
void unlockCopy(const QString &password, const QString &copy, const QString &target);
