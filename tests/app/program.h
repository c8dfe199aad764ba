// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include <QTemporaryDir>

/// What the real binary said and how it ended.
struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

/// Runs the program from outside, with these words after its name.
Outcome runProgram(const QStringList &words);
/// The same as a user who owns nothing, so that read-only files and folders are that even where tests run as root.
Outcome runProgramAsNobody(const QStringList &words);

/// A file with an office and one conference (number 1) of two people, written through the store.
void makeFile(const QString &path);

/// SHA-256 of every file of a folder by its name.
QStringList fingerprint(const QString &folder);

/// One sentence in Vietnamese that names the file and ends with what to do.
void checkSentence(const QString &err, const QString &path);
