// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Database;
class QString;

/// When the newest copy of the file was made and how large it is; empty where there is none.
QString lastCopyText(const Database &database);
