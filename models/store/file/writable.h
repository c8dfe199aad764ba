// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Database;

/// Throws StoreError with the sentence for who wants to write into a file that is open for reading only.
void checkWritable(const Database &database);
