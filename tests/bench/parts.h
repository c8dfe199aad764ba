// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class Database;

// Each measures one part and prints its lines. The folder is for scratch files.
void benchLists(const QString &folder);
void benchSaves(const QString &folder);
void benchPapers(Database &office, const QString &folder);
void benchLongList(const QString &folder);
void benchExport(const QString &folder);
