// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/// An error keeps a record from being saved; a warning is shown and may stand.
enum class Severity { Error, Warning };

/// What a rule found: the column it concerns (may be empty) and a sentence for the user.
struct Problem
{
    QString column;
    QString text;
    Severity severity = Severity::Error;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// Carries the translation context of all rules' sentences.
struct Rule
{
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

Problem problem(const char *column, const QString &text, Severity severity = Severity::Error);
bool hasErrors(const Problems &problems);
QString joinedText(const Problems &problems);
