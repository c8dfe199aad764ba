// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

/// The sentence that tells the user what a failed statement means for the file.
QString sentenceFor(const QSqlError &error, const QString &path);
