// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/filename.h"

#include "domain/text/normal.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// The least that common file systems take is 255 bytes; a number for namesakes must have room in it.
constexpr qsizetype mostBytes = 240;
constexpr qsizetype longestEnding = 20;

qsizetype endingAt(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= longestEnding ? dot : name.size();
}

/// No half letters, no blank or dot at the end.
void trimEnd(QString &name)
{
    while (!name.isEmpty() && (name.back().isHighSurrogate() || name.back() == u'.' || name.back() == u' '))
        name.chop(1);
}

QString shortened(const QString &name)
{
    const QString ending = name.sliced(endingAt(name));
    QString stem = name.first(endingAt(name));
    const qsizetype room = mostBytes - ending.toUtf8().size();
    if (stem.toUtf8().size() <= room)
        return name;
    while (stem.toUtf8().size() > room)
        stem.chop(1);
    trimEnd(stem);
    return stem + ending;
}

/// What Windows keeps for devices, whatever ending follows.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &name)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString safe = normalized(name).simplified().replace(refused, u"-"_s);
    trimEnd(safe);
    // A name that begins with a dot is hidden on some systems.
    if (safe.startsWith(u'.') || isDevice(safe))
        safe.prepend(u'_');
    return shortened(safe);
}

QString nameBeside(const QString &name, QSet<QString> &taken)
{
    const qsizetype ending = endingAt(name);
    QString free = name;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
        free = u"%1 (%2)%3"_s.arg(name.first(ending), QString::number(number), name.sliced(ending));
    taken.insert(free.toCaseFolded());
    return free;
}
