// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shorttitle.h"

QString shortTitle(const QString &title)
{
    constexpr qsizetype most = 60;
    QString line = title.simplified();
    if (line.size() <= most)
        return line;
    // Half of a letter, or a letter without its mark, is another one.
    qsizetype end = most;
    while (end > 1 && (line.at(end).isLowSurrogate() || line.at(end).isMark()))
        --end;
    return line.first(end) + u'…';
}
