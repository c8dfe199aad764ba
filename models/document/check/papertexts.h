// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// A stretch of text of a paper with the record that it comes from.
struct PaperText
{
    QString text;
    Origin origin;
};

/// Every text that is printed, in reading order.
QList<PaperText> textsOf(const Document &document);
