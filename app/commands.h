// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/surroundings.h"

struct PaperKind;

// Each takes the words after its name; throws UsageError, StoreError or FormatError.
void printCommand(const QStringList &words, const Surroundings &surroundings);
void summaryCommand(const QStringList &words, const Surroundings &surroundings);
void listCommand(const QStringList &words, const Surroundings &surroundings);
void checkCommand(const QStringList &words, const Surroundings &surroundings);
void backupCommand(const QStringList &words, const Surroundings &surroundings);
void restoreCommand(const QStringList &words, const Surroundings &surroundings);
void unlockCommand(const QStringList &words, const Surroundings &surroundings);
void rescueCommand(const QStringList &words, const Surroundings &surroundings);
void sampleCommand(const QStringList &words, const Surroundings &surroundings);
void generateCommand(const QStringList &words, const Surroundings &surroundings);

/// Throws UsageError that names the kinds there are.
const PaperKind &paperKindOf(const QString &word);

/// The kinds of papers by their words on the command line.
QStringList paperWords();

/// The kinds of records by their words on the command line.
QStringList recordWords();
