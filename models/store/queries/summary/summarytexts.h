// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// The office's own texts of a year's summary, by the key of their section.
QHash<QString, QString> summaryTexts(Database &database, int year);

/// The record of one of them; 0 where there is none yet.
qint64 summaryTextId(const Database &database, int year, const QString &section);

/// Writes one of them in a step that is called by the section's title; a blank text takes it out. Nothing happens where
/// it says the same already.
void writeSummaryText(Database &database, int year, const QString &section, const QString &text, const QString &title);
