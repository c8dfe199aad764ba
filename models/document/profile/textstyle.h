// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// How one component is set. Size, exact line height and gaps are points, the first line's indent is millimetres.
struct TextStyle
{
    QString id;
    QString name;
    /// A style that word processors know by this name.
    bool builtIn = false;
    double size = 0;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool caps = false;
    Align align = Align::Left;
    double line = 0;
    double before = 0;
    double after = 0;
    double indent = 0;
    /// Kept free on the left and on the right, millimetres.
    double sides = 0;
};
