// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Connection;

/// SQLite's quick check; throws DamagedFile with a sentence for the user where the file is damaged.
void checkQuickly(const Connection &connection);
