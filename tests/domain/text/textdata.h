// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

struct TextGroup
{
    QString reason;
    QStringList lines;
};

/// The lines of a file of tests/data/text; a line that begins with '#' opens a group and gives its reason.
inline QList<TextGroup> textGroups(const QString &name)
{
    QFile file(QStringLiteral(DANVAN_SOURCE_DIR "/tests/data/text/") + name);
    QList<TextGroup> groups;
    if (!file.open(QIODevice::ReadOnly))
        return groups;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            groups.append({line.mid(2), {}});
        else
            groups.last().lines += line;
    }
    return groups;
}

inline QStringList textLines(const QString &name)
{
    QStringList lines;
    for (const TextGroup &group : textGroups(name))
        lines += group.lines;
    return lines;
}
