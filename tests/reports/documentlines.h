// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringList>

/// A document as plain lines, one for each paragraph and each row of a table; '\n' inside is shown as "⏎".
QStringList linesOf(const Document &document);

/// The lines that contain the text.
QStringList linesWith(const Document &document, const QString &text);

/// Every text of the document, as it went in.
QString allText(const Document &document);

/// The grids of a document in their order.
QList<Grid> gridsOf(const Document &document);

/// All headings, in the order of the paper.
QStringList headingsOf(const Document &document);
