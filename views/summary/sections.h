// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Wording;
struct Summary;

/// A heading of the summary's outline. `takesText` where the office writes something of its own under it.
struct SummarySection
{
    QString key;
    QString title;
    int level = 0;
    bool takesText = false;
    QString fullTitle; ///< after that of the heading above it, for those who do not see where it stands
};

/// The outline from top to bottom with its titles as they are printed. Throws FormatError.
QList<SummarySection> summarySections(const Summary &summary, const Wording &wording);
