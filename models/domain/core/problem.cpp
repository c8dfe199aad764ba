// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/problem.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

Problem problem(const char *column, const QString &text, Severity severity)
{
    return {QString::fromLatin1(column), text, severity};
}

bool hasErrors(const Problems &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::Error; });
}

QString joinedText(const Problems &problems)
{
    QStringList texts;
    for (const Problem &p : problems)
        texts.append(p.text);
    return texts.join(u' ');
}
