// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The text with its line ends turned into spaces, for fields that stand on one line; nothing else is changed.
QString oneLine(const QString &text);

/// The paragraphs of a text of several lines; blank lines only part them.
QStringList paragraphsOf(const QString &text);

/// The parts that are not blank, with the separator between them.
QString joined(const QStringList &parts, const QString &separator);

QString capitalised(const QString &text);

/// The text with a full stop, unless it ends a sentence or leads on already.
QString sentence(const QString &text);

/// The text without a full stop or colon at its end.
QString withoutEnd(const QString &text);

/// A number of people or papers: "05", "1.234".
QString countText(qsizetype count);

/// Post and body in one phrase, without saying twice what one ends and the other begins with, or already says:
/// "Trưởng Ban" and "Ban Dân vận" give "Trưởng Ban Dân vận".
QString postAndBody(const QString &post, const QString &body);

/// "I", "II", "III" …
QString roman(int number);
