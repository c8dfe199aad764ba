// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"

class QString;
class Database;

// Each measures one part and prints its lines. The folder is for scratch files.
void benchLists(const QString &folder);
void benchSaves(const QString &folder);
void benchPapers(Database &office, const QString &folder);
void benchLongList(const QString &folder);
void benchBatches(const QString &folder);
void benchExport(const QString &folder);

/// The one with the most attendees.
Id<Conference> largestConference(Database &office);

// These show the program's window on the file.
void benchProcess(const QString &path, const QString &folder);
void benchRooms(const QString &path, const QString &folder);
void benchWorkspace(const QString &path, const QString &folder, Id<Conference> conference, const QString &name);
void benchTyping(const QString &path, const QString &folder);
void benchCalling(const QString &path, const QString &folder, Id<Conference> conference);
void benchAttendance(const QString &path, const QString &folder, Id<Conference> conference);
void benchUndo(const QString &path, const QString &folder);
void benchCopying(const QString &path, const QString &folder);
