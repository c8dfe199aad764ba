// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/attack.h"

#include "attack/state.h"

#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

Attack::Attack(QString part, bool isLong, quint32 seed, QString folder)
    : m_part(std::move(part)), m_isLong(isLong), m_seed(seed), m_folder(std::move(folder)), m_dice(seed)
{
}

QString Attack::emptyFolder(const QString &name) const
{
    QDir folder(path(name));
    folder.removeRecursively();
    QDir().mkpath(folder.path());
    return folder.path();
}

void Attack::makeFile(const QString &path) const
{
    m_isLong ? makeFilledFile(path) : makeSmallFile(path);
}

void Attack::say(const QString &line) const
{
    // Flushed at once, so that no child writes it a second time.
    QTextStream(stdout) << m_part << ": " << line << Qt::endl;
}

void Attack::fail(const QString &what)
{
    ++m_failures;
    say(u"FAILED: "_s + what);
}

bool Attack::expect(bool holds, const QString &what)
{
    if (!holds)
        fail(what);
    return holds;
}

void Attack::expectNone(const QStringList &lines, const QString &what)
{
    for (const QString &line : lines)
        fail(what + u": "_s + line);
}
