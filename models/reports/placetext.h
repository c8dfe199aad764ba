// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The text that stands for a named place ("{title}") of a pattern.
struct PlaceText
{
    const char *name;
    QString text;
};
using Places = QList<PlaceText>;
