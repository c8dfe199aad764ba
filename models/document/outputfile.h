// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QByteArray;
class QSaveFile;

// A file of results is written under a temporary name, synced and renamed, or what stood there before stays. Each of
// these throws FormatError with one sentence that says why it could not be done and what to do.

void openOutput(QSaveFile &file);
/// All of it: Qt takes a write that a full disk has cut short for a good one.
void appendOutput(QSaveFile &file, const QByteArray &bytes);
void commitOutput(QSaveFile &file);

/// The disk that was to take this file is full.
[[noreturn]] void refuseForWantOfRoom(const QString &path);
