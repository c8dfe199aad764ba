// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

/// Runs a command inside the test, on 28 November 2024, in English unless a translator is installed.
Outcome runInside(const QStringList &words);

/// The words of a PDF in the order in which they were written, line breaks as single spaces.
QString pdfWords(const QString &path);
/// One part of a DOCX or XLSX package.
QString packagePart(const QString &path, const QString &part);

/// How another program ended.
int statusOf(const QString &program, const QStringList &words);
int pagesOf(const QString &pdf);
/// LibreOffice turns the papers into PDF files of the same names in "office" below the folder.
void throughOffice(const QTemporaryDir &folder, const QStringList &papers);
