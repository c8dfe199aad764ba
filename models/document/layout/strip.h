// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

/// What stays whole on a page: a line of text or a row of a table. Positions count from its top left corner.
struct Strip
{
    qreal height = 0;
    qreal before = 0;
    qreal after = 0;
    /// Stands on the page of the next strip.
    bool glued = false;
    QList<TextItem> texts;
    QList<RuleItem> rules;
    /// Where a bordered row has its upright lines; empty without borders.
    QList<qreal> uprights;
    qreal border = 0;
    /// Index of the header that the paginator repeats above it, or -1.
    int header = -1;
    Origin origin;
};
